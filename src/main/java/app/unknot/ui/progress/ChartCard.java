package app.unknot.ui.progress;

import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// Something that is counted: what it says in a sentence, and below it a chart or the same as a
/// table. Without anything to draw there is the sentence alone.
class ChartCard extends VBox {
    private final VBox drawn = new VBox();
    private Optional<Supplier<Node>> chart = Optional.empty();
    private Optional<Supplier<Node>> table = Optional.empty();
    private final javafx.scene.control.Label said = Labels.body("");
    private final ObservableValue<Boolean> isTable;

    ChartCard(String id, String title, ObservableValue<Boolean> isTable) {
        this.isTable = isTable;
        setId(id);
        getStyleClass().addAll(StyleClass.CARD, "progress-card");
        drawn.getStyleClass().add("progress-drawn");
        // Scrolling moves a picture of it rather than drawing each bar and letter for each frame.
        drawn.setCache(true);
        getChildren().setAll(Labels.heading(title), said, drawn);
        isTable.subscribe(now -> draw());
    }

    final void show(String words, Supplier<Node> newChart, Supplier<Node> newTable) {
        said.setText(words);
        chart = Optional.of(newChart);
        table = Optional.of(newTable);
        draw();
    }

    final void show(String words) {
        said.setText(words);
        chart = Optional.empty();
        table = Optional.empty();
        draw();
    }

    private void draw() {
        drawn.getChildren().clear();
        (isTable.getValue() ? table : chart)
                .ifPresent(made -> drawn.getChildren().setAll(made.get()));
        drawn.setVisible(chart.isPresent());
        drawn.setManaged(chart.isPresent());
    }
}
