package app.unknot.storage;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// A date and time in just the form in which progress files have it, such as
/// `2026-11-22T08:12:00+01:00`. It is read a million times in a long history, and the parser for
/// every form would take most of that time.
final class WrittenMoment {
    private static final String FORM = "0000-00-00T00:00:00+00:00";
    private static final int ZONE = 19;
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxxxx", Locale.ROOT);

    private WrittenMoment() {}

    /// The moment with every second of its zone, without parts of a second.
    static String write(OffsetDateTime moment) {
        return WRITTEN.format(moment);
    }

    /// The moment, from 1970 to 9999, or empty for any other form.
    static Optional<OffsetDateTime> read(String text) {
        if (!hasForm(text)) {
            return Optional.empty();
        }
        try {
            OffsetDateTime moment =
                    OffsetDateTime.of(
                            two(text, 0) * 100 + two(text, 2),
                            two(text, 5),
                            two(text, 8),
                            two(text, 11),
                            two(text, 14),
                            two(text, 17),
                            0,
                            zone(text));
            return Optional.of(moment).filter(found -> found.getYear() >= 1970);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static ZoneOffset zone(String text) {
        int sign = text.charAt(ZONE) == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(sign * two(text, ZONE + 1), sign * two(text, ZONE + 4));
    }

    private static boolean hasForm(String text) {
        if (text.length() != FORM.length()) {
            return false;
        }
        for (int i = 0; i < FORM.length(); i++) {
            char is = text.charAt(i);
            char form = FORM.charAt(i);
            boolean isRight =
                    switch (form) {
                        case '0' -> is >= '0' && is <= '9';
                        case '+' -> is == '+' || is == '-';
                        default -> is == form;
                    };
            if (!isRight) {
                return false;
            }
        }
        return true;
    }

    private static int two(String text, int at) {
        return (text.charAt(at) - '0') * 10 + text.charAt(at + 1) - '0';
    }
}
