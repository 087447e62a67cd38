package app.unknot.ui.progress;

import app.unknot.domain.progress.DayPractice;
import app.unknot.domain.progress.Period;
import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.PeriodReview;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.PracticeCalendar;
import app.unknot.ui.component.WordTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The days with practice as a calendar; as a table, those of a year by their months.
final class DaysCard extends ChartCard implements OverviewCard {
    static final String CALENDAR = "progress-calendar";

    private final ProgressModel model;
    private final Messages messages;
    private final ProgressWords words;

    DaysCard(ProgressModel model, ProgressWords words) {
        super("progress-days", model.messages().text("progress.calendar"), model.tablesProperty());
        this.model = model;
        this.messages = model.messages();
        this.words = words;
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void show(Overview overview) {
        PeriodReview review = overview.review();
        boolean isYear = review.period().length() == Length.YEAR;
        show(
                words.total(review),
                () -> calendar(overview),
                () -> isYear ? monthTable(review) : dayTable(review));
    }

    private Node calendar(Overview overview) {
        PeriodReview review = overview.review();
        PracticeCalendar calendar =
                new PracticeCalendar(
                        messages.locale(), day -> words.practised(day, review.days().get(day)));
        calendar.setId(CALENDAR);
        Period shown = review.period();
        calendar.show(
                shown.from(),
                shown.to(),
                model.ports().days().firstOfWeek(),
                review.days().entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        entry -> entry.getKey(),
                                        entry -> entry.getValue().minutes())),
                overview.today());
        return calendar;
    }

    private Node dayTable(PeriodReview review) {
        return new WordTable(
                messages.text("progress.calendar"),
                List.of(
                        messages.text("progress.date"),
                        messages.text("progress.time"),
                        messages.text("progress.count")),
                review.days().entrySet().stream()
                        .map(entry ->
                                List.of(
                                        words.day(entry.getKey()),
                                        words.minutes(entry.getValue().seconds()),
                                        words.sessions(entry.getValue().sessions())))
                        .toList());
    }

    private Node monthTable(PeriodReview review) {
        Map<YearMonth, List<Map.Entry<LocalDate, DayPractice>>> months =
                review.days().entrySet().stream()
                        .collect(
                                Collectors.groupingBy(
                                        entry -> YearMonth.from(entry.getKey()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return new WordTable(
                messages.text("progress.calendar"),
                List.of(
                        messages.text("progress.month"),
                        messages.text("progress.time"),
                        messages.text("progress.calendar"),
                        messages.text("progress.count")),
                months.entrySet().stream()
                        .map(entry -> month(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private List<String> month(YearMonth month, List<Map.Entry<LocalDate, DayPractice>> days) {
        long seconds = days.stream().mapToLong(day -> day.getValue().seconds()).sum();
        int sessions = days.stream().mapToInt(day -> day.getValue().sessions()).sum();
        return List.of(
                words.month(month.atDay(1)),
                words.minutes(seconds),
                messages.text("progress.days", days.size()),
                words.sessions(sessions));
    }
}
