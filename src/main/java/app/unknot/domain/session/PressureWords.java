package app.unknot.domain.session;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueRole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lowers the pressures that a sentence names, so that nobody hears a number above their ceiling.
///
/// Numbers are known by the words of the language that is spoken, and as digits. Ten is the end of
/// the scale and never a pressure to press with.
final class PressureWords {
    private static final int SCALE = 10;
    private static final Pattern RANGE = Pattern.compile("\\s*[-\u2013]\\s*|\\s+\\p{L}{1,5}\\s+");

    private final Wording wording;
    private final Pressure cap;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Pattern number;

    /// A number that a sentence names.
    private record Named(int value, int start, int end) {}

    PressureWords(Wording wording, Pressure cap) {
        this.wording = wording;
        this.cap = cap;
        for (int value = 0; value <= SCALE; value++) {
            numbers.put(wording.number(value).toLowerCase(Locale.ROOT), value);
            numbers.put(Integer.toString(value), value);
        }
        String words =
                numbers.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        this.number =
                Pattern.compile(
                        "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    Cue capped(Cue cue) {
        String text = capped(cue.text(), cue.role() == CueRole.PRESSURE);
        return new Cue(cue.id(), cue.anchor(), cue.role(), cue.when(), text);
    }

    /// The text with lower numbers.
    ///
    /// @param isAboutPressure whether it is known to be; otherwise it is when it names the scale
    String capped(String text, boolean isAboutPressure) {
        List<Named> all = numbers(text);
        if (!isAboutPressure && all.stream().noneMatch(each -> each.value() == SCALE)) {
            return text;
        }
        StringBuilder result = new StringBuilder();
        int done = 0;
        for (int i = 0; i < all.size(); i++) {
            Named one = all.get(i);
            boolean isRange = i + 1 < all.size() && joined(text, one, all.get(i + 1));
            result.append(text, done, one.start());
            if (isRange) {
                Named other = all.get(i + 1);
                result.append(range(text, one, other));
                done = other.end();
                i++;
            } else {
                int most = one.value() == SCALE ? SCALE : Math.min(one.value(), cap.ceiling());
                result.append(word(text, one, most));
                done = one.end();
            }
        }
        return result.append(text.substring(done)).toString();
    }

    private List<Named> numbers(String text) {
        List<Named> all = new ArrayList<>();
        Matcher found = number.matcher(text);
        while (found.find()) {
            int value = numbers.getOrDefault(found.group().toLowerCase(Locale.ROOT), SCALE);
            all.add(new Named(value, found.start(), found.end()));
        }
        return all;
    }

    private static boolean joined(String text, Named one, Named other) {
        return RANGE.matcher(text.substring(one.end(), other.start())).matches();
    }

    private String range(String text, Named one, Named other) {
        String between = text.substring(one.end(), other.start());
        if (other.value() == SCALE) {
            return text.substring(one.start(), other.end());
        }
        int low = Math.min(one.value(), cap.low());
        int high = Math.min(other.value(), cap.high());
        return low == high
                ? word(text, one, low)
                : word(text, one, low) + between + word(text, other, high);
    }

    /// Written as it was: in digits or as a word, with its capital.
    private String word(String text, Named named, int value) {
        String was = text.substring(named.start(), named.end());
        if (value == named.value()) {
            return was;
        }
        if (Character.isDigit(was.charAt(0))) {
            return Integer.toString(value);
        }
        String word = wording.number(value);
        return Character.isUpperCase(was.codePointAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }
}
