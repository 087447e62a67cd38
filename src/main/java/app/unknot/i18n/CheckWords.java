package app.unknot.i18n;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckAdvice;
import app.unknot.domain.progress.CheckChange;
import app.unknot.domain.progress.CheckCourse;
import app.unknot.domain.progress.CheckStanding;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// What is said of self-checks; also of those that this version doesn't know, whose ids say more
/// than nothing.
public final class CheckWords {
    private final Messages messages;

    public CheckWords(Messages messages) {
        this.messages = messages;
    }

    public String name(String check) {
        String key = "selfcheck." + check + ".name";
        if (messages.has(key)) {
            return messages.text(key);
        }
        String plain = check.replace('-', ' ').strip();
        return plain.isEmpty()
                ? check
                : plain.substring(0, 1).toUpperCase(messages.locale()) + plain.substring(1);
    }

    /// How it is done.
    public String how(String check) {
        return messages.text("selfcheck." + check + ".how");
    }

    /// What its picture shows.
    public String picture(String check) {
        return messages.text("selfcheck." + check + ".picture");
    }

    /// What that level means, or its number for one that this version doesn't know.
    ///
    /// @param level from 0
    public String level(String check, int level) {
        String key = "selfcheck." + check + ".level." + level;
        return messages.has(key) ? messages.text(key) : messages.text("checks.level", level + 1);
    }

    /// The side at the beginning of a line; the center has none.
    public String side(Side side) {
        return side.isOneSide()
                ? messages.text("body.side." + side.name().toLowerCase(Locale.ROOT))
                : messages.text("checks.both");
    }

    public String change(CheckChange change) {
        return messages.text("checks.change." + word(change));
    }

    /// Where it stands, and how that compares with the last time, by side.
    public String course(CheckCourse course) {
        return List.of(Side.LEFT, Side.RIGHT, Side.CENTER).stream()
                .flatMap(side -> course(course, side).stream())
                .collect(Collectors.joining(" "));
    }

    private Optional<String> course(CheckCourse course, Side side) {
        return course.latest(side)
                .map(level -> {
                    String said = level(course.check(), level);
                    String change = change(course.change(side).orElseThrow());
                    return side.isOneSide()
                            ? messages.text("checks.said.side", side(side), said, change)
                            : messages.text("checks.said", said, change);
                });
    }

    /// What to do about it; empty where there is nothing to do.
    public Optional<String> advice(CheckAdvice advice) {
        return advice == CheckAdvice.NONE
                ? Optional.empty()
                : Optional.of(messages.text("checks.advice." + word(advice)));
    }

    /// When they were done, and when they make sense again.
    public String standing(CheckStanding standing) {
        if (standing.last().isEmpty()) {
            return messages.text("checks.never");
        }
        String last = day(standing.last().get());
        return standing.isDue()
                ? messages.text("checks.due", last)
                : messages.text("checks.later", last, day(standing.due()));
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(messages.locale())
                .format(day);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
