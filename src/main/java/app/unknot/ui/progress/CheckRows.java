package app.unknot.ui.progress;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckCourse;
import app.unknot.domain.progress.CheckCourse.Day;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.Period;
import app.unknot.i18n.CheckWords;
import app.unknot.i18n.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The self-checks of a span of time in words, for paper: how far each went at first, and how far
/// in the end.
record CheckRows(CheckResults results, Period period, Messages messages, ProgressWords dates) {
    /// More than there are; what other versions have put on record may add to them.
    private static final int MOST = 8;

    List<String> head() {
        return List.of(
                messages.text("checks.report.what"),
                messages.text("checks.report.first"),
                messages.text("checks.report.latest"));
    }

    /// One row for each check that was done in that time; none where nothing was.
    List<List<String>> rows() {
        return CheckCourse.of(results).values().stream()
                .flatMap(course -> row(course).stream())
                .limit(MOST)
                .toList();
    }

    private Optional<List<String>> row(CheckCourse course) {
        List<Day> days = course.days().stream().filter(day -> period.holds(day.date())).toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        CheckWords words = new CheckWords(messages);
        String first =
                days.size() == 1
                        ? messages.text("checks.report.once")
                        : said(course.check(), days.getFirst());
        return Optional.of(
                List.of(words.name(course.check()), first, said(course.check(), days.getLast())));
    }

    private String said(String check, Day day) {
        CheckWords words = new CheckWords(messages);
        String levels =
                List.of(Side.LEFT, Side.RIGHT, Side.CENTER).stream()
                        .filter(day.levels()::containsKey)
                        .map(side -> level(words, check, side, day))
                        .collect(Collectors.joining("; "));
        return messages.text("checks.report.day", dates.shortDay(day.date()), levels);
    }

    private String level(CheckWords words, String check, Side side, Day day) {
        String level = words.level(check, day.levels().getOrDefault(side, 0));
        return side.isOneSide()
                ? messages.text("checks.report.side", words.side(side), level)
                : level;
    }
}
