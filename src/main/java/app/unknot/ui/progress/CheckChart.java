package app.unknot.ui.progress;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckCourse;
import app.unknot.domain.progress.CheckCourse.Day;
import app.unknot.i18n.CheckWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.WordTable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.util.StringConverter;

/// How one self-check went over time: as a line for each side, as a table, and in words.
///
/// @param levels how many the check has, from 1
record CheckChart(CheckCourse course, int levels, Messages messages, CheckWords words) {
    /// The times that are drawn; those before them are still on record.
    static final int MOST_TIMES = 26;

    private static final List<Side> SIDES = List.of(Side.LEFT, Side.RIGHT, Side.CENTER);
    private static final int MOST_DATES = 3;
    private static final int LEAST_SPAN = 6;
    private static final int MOST_LEVELS = 10;
    private static final int LONG_SPAN = 300;

    String said() {
        return words.course(course);
    }

    private List<Day> days() {
        List<Day> all = course.days();
        return all.subList(Math.max(0, all.size() - MOST_TIMES), all.size());
    }

    /// Whether some of them are too long ago to be drawn.
    boolean isCut() {
        return course.days().size() > MOST_TIMES;
    }

    private List<Side> sides() {
        return SIDES.stream()
                .filter(side -> days().stream().anyMatch(day -> day.levels().containsKey(side)))
                .toList();
    }

    /// Above what this version knows, the axis grows with the data.
    private int highest() {
        int found =
                days().stream()
                        .flatMap(day -> day.levels().values().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0);
        return Math.max(levels, found + 1);
    }

    Node chart() {
        int highest = highest();
        NumberAxis scale = new NumberAxis(0, highest + 1.0, highest > MOST_LEVELS ? 5 : 1);
        scale.setTickLabelFormatter(new Levels(highest));
        scale.setMinorTickVisible(false);
        NumberAxis time = time();
        LineChart<Number, Number> chart = new LineChart<>(time, scale);
        chart.setAnimated(false);
        chart.setLegendVisible(sides().size() > 1);
        for (Side side : sides()) {
            XYChart.Series<Number, Number> series = new XYChart.Series<>();
            series.setName(words.side(side));
            for (Day day : days()) {
                Optional.ofNullable(day.levels().get(side))
                        .ifPresent(level ->
                                series.getData()
                                        .add(
                                                new XYChart.Data<>(
                                                        day.date().toEpochDay(), level + 1)));
            }
            chart.getData().add(series);
        }
        chart.setStyle("-fx-pref-height: " + (9 + 1.6 * Math.min(MOST_LEVELS, highest)) + "em;");
        chart.getStyleClass().add("check-chart");
        chart.setAccessibleText(words.name(course.check()) + ". " + said());
        return chart;
    }

    private NumberAxis time() {
        long first = days().getFirst().date().toEpochDay();
        long last = days().getLast().date().toEpochDay();
        long span = Math.max(LEAST_SPAN, last - first);
        long room = Math.max(1, span / 12);
        long middle = (first + last) / 2;
        long from = Math.min(first, middle - span / 2) - room;
        long to = Math.max(last, middle + span / 2) + room;
        NumberAxis time = new NumberAxis(from, to, Math.max(1, (to - from) / MOST_DATES));
        time.setTickLabelFormatter(new Dates(messages, span > LONG_SPAN));
        time.setMinorTickVisible(false);
        return time;
    }

    Node table() {
        List<Side> sides = sides();
        List<String> head = new ArrayList<>(List.of(messages.text("checks.date")));
        sides.forEach(side -> head.add(words.side(side)));
        List<List<String>> rows = days().reversed().stream().map(day -> row(day, sides)).toList();
        return new WordTable(words.name(course.check()), head, rows);
    }

    private List<String> row(Day day, List<Side> sides) {
        List<String> row = new ArrayList<>(List.of(words.day(day.date())));
        for (Side side : sides) {
            row.add(
                    Optional.ofNullable(day.levels().get(side))
                            .map(level -> words.level(course.check(), level))
                            .orElse("–"));
        }
        return row;
    }

    /// Levels as the numbers that stand at their marks and keys.
    private static final class Levels extends StringConverter<Number> {
        private final int highest;

        Levels(int highest) {
            this.highest = highest;
        }

        @Override
        public String toString(Number value) {
            int level = value.intValue();
            return level >= 1 && level <= highest ? String.valueOf(level) : "";
        }

        @Override
        public Number fromString(String text) {
            return Integer.valueOf(text);
        }
    }

    /// Days by their number.
    private static final class Dates extends StringConverter<Number> {
        private final DateTimeFormatter format;

        /// @param isLong whether the year says more than the day
        Dates(Messages messages, boolean isLong) {
            this.format =
                    DateTimeFormatter.ofLocalizedPattern(isLong ? "yMMM" : "MMMd")
                            .withLocale(messages.locale());
        }

        @Override
        public String toString(Number value) {
            return format.format(LocalDate.ofEpochDay(value.longValue()));
        }

        @Override
        public Number fromString(String text) {
            throw new UnsupportedOperationException("Dates are only shown: " + text);
        }
    }
}
