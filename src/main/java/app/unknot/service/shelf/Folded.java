package app.unknot.service.shelf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Text as it is searched: small letters, no accents, one space between words.
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folded() {}

    static String of(String text) {
        String small = text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String plain =
                MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }

    /// The words of a search, each of which has to be found.
    static List<String> words(String search) {
        String folded = of(search);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }
}
