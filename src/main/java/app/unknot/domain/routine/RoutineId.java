package app.unknot.domain.routine;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The rule for ids of routines: each is a safe file name on every platform and in every sync tool.
public final class RoutineId {
    /// The most characters of an id.
    public static final int MOST_LENGTH = 63;

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private RoutineId() {}

    public static boolean isUsable(String id) {
        return id.length() <= MOST_LENGTH
                && KEBAB.matcher(id).matches()
                && !RESERVED.matcher(id).matches();
    }

    /// An id like the wished one that isn't taken: the same, or with a number behind it.
    ///
    /// @param wish any text, such as a title
    public static String free(String wish, Set<String> taken) {
        String kebab =
                wish.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
        String cut = kebab.substring(0, Math.min(kebab.length(), MOST_LENGTH - 8));
        String start = cut.replaceAll("-+$", "");
        String base = isUsable(start) ? start : "routine";
        String free = base;
        for (int number = 2; taken.contains(free); number++) {
            free = base + "-" + number;
        }
        return free;
    }
}
