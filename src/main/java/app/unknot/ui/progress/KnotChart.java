package app.unknot.ui.progress;

import app.unknot.domain.progress.KnotCourse;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.i18n.Messages;
import app.unknot.ui.component.WordTable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// The ache before and after the latest sessions on a knot, as small bars or as a table.
record KnotChart(KnotCourse course, Messages messages, ProgressWords words) {
    /// The height of one point, in the size of the text.
    private static final double POINT = 0.28;

    boolean isEmpty() {
        return course.rated().isEmpty();
    }

    Node chart() {
        HBox bars = new HBox();
        bars.getStyleClass().add("knot-bars");
        for (SessionSummary session : course.rated()) {
            HBox pair =
                    new HBox(
                            bar(session.easeBefore(), "before"), bar(session.easeAfter(), "after"));
            pair.getStyleClass().add("knot-pair");
            bars.getChildren().add(pair);
        }
        bars.setAccessibleText(words.course(course));
        bars.setCache(true); // for scrolling, as the charts of the other cards
        return bars;
    }

    /// No ache at all still shows as a line, and what wasn't rated as nothing.
    private static Region bar(Optional<Integer> ache, String style) {
        Region bar = new Region();
        bar.getStyleClass().addAll("knot-bar", style);
        double height = 0.15 + POINT * ache.orElse(0);
        bar.setStyle(String.format(Locale.ROOT, "-fx-pref-height: %.2fem;", height));
        bar.setVisible(ache.isPresent());
        return bar;
    }

    Node table() {
        return new WordTable(
                messages.text("progress.knots"),
                List.of(
                        messages.text("progress.date"),
                        messages.text("progress.before"),
                        messages.text("progress.after")),
                course.rated().reversed().stream().map(this::row).toList());
    }

    private List<String> row(SessionSummary session) {
        return List.of(
                words.moment(session.started()),
                session.easeBefore().map(String::valueOf).orElse(""),
                session.easeAfter().map(String::valueOf).orElse(""));
    }
}
