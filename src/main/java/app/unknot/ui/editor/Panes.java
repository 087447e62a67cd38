package app.unknot.ui.editor;

import app.unknot.i18n.Messages;
import app.unknot.service.RoutineReading;
import app.unknot.ui.component.Segments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// The three parts of the editor, as many side by side as there is room for; the others are chosen.
final class Panes extends VBox {
    /// In letters of the page's text.
    private static final double THREE = 84;

    private static final double TWO = 54;

    private final Messages messages;
    private final List<Region> parts;
    private final HBox row = new HBox();
    private final VBox chooser = new VBox();
    private final Label measure = new Label();
    private final ObjectProperty<Part> chosen = new SimpleObjectProperty<>(Part.STEPS);
    private final IntConsumer onColumns;
    private int columns = -1;
    private int problems;

    private enum Part {
        STEPS,
        FORM,
        SIDE
    }

    /// @param onColumns is told how many parts are side by side, 1 to 3
    Panes(EditorModel model, Region steps, Region form, Region side, IntConsumer onColumns) {
        this.onColumns = onColumns;
        this.messages = model.messages();
        this.parts = List.of(steps, form, side);
        getStyleClass().add("panes");
        row.getStyleClass().add("panes-row");
        measure.setManaged(false);
        measure.setVisible(false);
        VBox.setVgrow(row, Priority.ALWAYS);
        getChildren().setAll(chooser, row, measure);
        setMinSize(0, 0);
        row.setMinSize(0, 0);
        for (Region part : parts) {
            part.setMinSize(0, 0);
        }
        steps.getStyleClass().add("pane-steps");
        form.getStyleClass().add("pane-form");
        side.getStyleClass().add("pane-side");
        widthProperty().subscribe(this::fit);
        measure.fontProperty().subscribe(this::fit);
        chosen.subscribe(() -> lay(columns));
        model.readingProperty()
                .subscribe(reading -> {
                    problems = reading.map(RoutineReading::problems).map(List::size).orElse(0);
                    choose(columns);
                });
    }

    private void fit() {
        Font font = measure.getFont();
        double letters = getWidth() / font.getSize();
        int now = letters >= THREE ? 3 : letters >= TWO ? 2 : 1;
        if (now != columns && getWidth() > 0) {
            columns = now;
            onColumns.accept(now);
            choose(now);
            lay(now);
        }
    }

    /// What can be chosen, when not everything fits.
    private void choose(int fitting) {
        List<Part> choices = new ArrayList<>(Arrays.asList(Part.values()));
        if (fitting >= 2) {
            choices.remove(Part.STEPS);
        }
        if (fitting >= 3 || fitting < 1) {
            chooser.getChildren().clear();
            return;
        }
        Segments<Part> segments =
                new Segments<>(messages.text("editor.panes"), choices, this::words, chosen::set);
        segments.valueProperty().bind(chosen.map(part -> at(part, choices)));
        chooser.getChildren().setAll(segments);
    }

    private static Part at(Part part, List<Part> choices) {
        return choices.contains(part) ? part : choices.getFirst();
    }

    private String words(Part part) {
        return switch (part) {
            case STEPS -> messages.text("editor.pane.steps");
            case FORM -> messages.text("editor.pane.form");
            case SIDE ->
                    problems == 0
                            ? messages.text("editor.pane.side")
                            : messages.text("editor.pane.side.problems", problems);
        };
    }

    private void lay(int fitting) {
        Part part = chosen.get();
        List<Node> shown =
                switch (fitting) {
                    case 3 -> List.copyOf(parts);
                    case 2 -> List.of(parts.get(0), parts.get(part == Part.SIDE ? 2 : 1));
                    case 1 -> List.of(region(part));
                    default -> List.of();
                };
        if (!row.getChildren().equals(shown)) {
            row.getChildren().setAll(shown);
        }
        boolean isAlone = fitting == 1;
        HBox.setHgrow(parts.get(0), isAlone ? Priority.ALWAYS : Priority.NEVER);
        HBox.setHgrow(parts.get(1), Priority.ALWAYS);
        HBox.setHgrow(parts.get(2), fitting == 3 ? Priority.NEVER : Priority.ALWAYS);
    }

    private Region region(Part part) {
        return switch (part) {
            case STEPS -> parts.get(0);
            case FORM -> parts.get(1);
            case SIDE -> parts.get(2);
        };
    }

    void showSteps() {
        chosen.set(Part.STEPS);
    }

    void showForm() {
        chosen.set(Part.FORM);
    }
}
