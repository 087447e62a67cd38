package app.unknot.ui.progress;

import app.unknot.domain.progress.AreaEase;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.WordTable;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;

/// The ache before and after, by area: as bars, as a table, and as a sentence.
///
/// @param areas from the one with most sessions
record EaseChart(
        List<AreaEase> areas, ProgressLimits limits, Messages messages, ProgressWords words) {
    private static final int HIGHEST = 10;
    private static final int LONGEST_LINE = 16;

    String said() {
        return areas.isEmpty()
                ? messages.text("progress.ease.none")
                : String.join(" ", areas.stream().limit(2).map(this::sentence).toList());
    }

    private String sentence(AreaEase ease) {
        return messages.text(
                "progress.ease.area",
                words.area(ease.area()),
                words.rating(ease.before()),
                words.rating(ease.after()),
                words.change(ease.change(limits)));
    }

    Node chart() {
        NumberAxis scale = new NumberAxis(0, HIGHEST, 2);
        scale.setMinorTickVisible(false);
        CategoryAxis names = new CategoryAxis();
        BarChart<Number, String> chart = new BarChart<>(scale, names);
        chart.setAnimated(false);
        XYChart.Series<Number, String> after = series("progress.after");
        XYChart.Series<Number, String> before = series("progress.before");
        for (AreaEase ease : areas.reversed()) {
            String name = inLines(words.area(ease.area()));
            after.getData().add(new XYChart.Data<>(ease.after(), name));
            before.getData().add(new XYChart.Data<>(ease.before(), name));
        }
        chart.getData().add(before);
        chart.getData().add(after);
        chart.setStyle("-fx-pref-height: " + (6 + 4 * areas.size()) + "em;");
        chart.getStyleClass().add("ease-chart");
        chart.setAccessibleText(said());
        return chart;
    }

    /// An axis takes the room that its longest line wants, and leaves the bars what is over.
    static String inLines(String name) {
        StringBuilder lines = new StringBuilder();
        int line = 0;
        for (String word : name.split(" ", -1)) {
            boolean isNext = line > 0 && line + 1 + word.length() > LONGEST_LINE;
            if (line > 0) {
                lines.append(isNext ? '\n' : ' ');
            }
            lines.append(word);
            line = isNext ? word.length() : line + word.length() + (line > 0 ? 1 : 0);
        }
        return lines.toString();
    }

    private XYChart.Series<Number, String> series(String key) {
        XYChart.Series<Number, String> series = new XYChart.Series<>();
        series.setName(messages.text(key));
        return series;
    }

    Node table() {
        return new WordTable(
                messages.text("progress.ease"),
                List.of(
                        messages.text("progress.area"),
                        messages.text("progress.before"),
                        messages.text("progress.after"),
                        messages.text("progress.change")),
                areas.stream()
                        .map(ease ->
                                List.of(
                                        words.area(ease.area()),
                                        words.rating(ease.before()),
                                        words.rating(ease.after()),
                                        words.change(ease.change(limits))))
                        .toList());
    }
}
