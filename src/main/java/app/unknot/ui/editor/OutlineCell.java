package app.unknot.ui.editor;

import app.unknot.domain.routine.Block;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.RightToLeft;
import app.unknot.ui.component.WrappingCell;
import app.unknot.ui.editor.Outline.Row;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One row of the outline: the whole, a block, or a step with its kind and its problems.
final class OutlineCell extends WrappingCell<Row> {
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final EditorModel model;
    private final OutlineList list;
    private final Words words;
    private OutlineCell target = this;

    OutlineCell(EditorModel model, OutlineList list) {
        this.model = model;
        this.list = list;
        this.words = Words.of(model);
        getStyleClass().add("outline-cell");
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        setOnMouseReleased(this::released);
    }

    private void pressed(MouseEvent event) {
        if (!isEmpty()) {
            list.press(getItem(), event.getSceneY());
        }
    }

    /// The list scrolls meanwhile and may use this cell for another row, so that it is the list who
    /// knows what is dragged.
    private void dragged(MouseEvent event) {
        if (list.drag(event.getSceneY())) {
            setCursor(Cursor.CLOSED_HAND);
            target.pseudoClassStateChanged(TARGET, false);
            target = list.under(event.getSceneY()).orElse(this);
            target.pseudoClassStateChanged(TARGET, true);
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        target.pseudoClassStateChanged(TARGET, false);
        setCursor(Cursor.DEFAULT);
        list.drop(event.getSceneY());
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(BLOCK, !empty && row.step().isEmpty());
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String text = text(row);
        setAccessibleText(text);
        setGraphic(row.step().isPresent() ? step(row) : head(row, text));
    }

    private String text(Row row) {
        if (row.step().isPresent()) {
            String kind = words.kind(row.step().get());
            String title = words.title(row.step().get());
            int problems = list.problems(row);
            return problems == 0
                    ? model.messages().text("editor.step.row", kind, title)
                    : model.messages().text("editor.step.row.problems", kind, title, problems);
        }
        if (row.block() < 0) {
            return model.messages().text("editor.whole");
        }
        Block block = model.routine().blocks().get(row.block());
        return block.steps().isEmpty()
                ? model.messages().text("editor.block.empty", row.block() + 1, words.sides(block))
                : model.messages().text("editor.block.row", row.block() + 1, words.sides(block));
    }

    private HBox head(Row row, String text) {
        Label label = new Label(text);
        label.getStyleClass().add(row.block() < 0 ? "outline-whole" : "outline-block");
        label.setWrapText(true);
        RightToLeft.allow(label);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox box = new HBox(label);
        box.getStyleClass().add("outline-row");
        return box;
    }

    private HBox step(Row row) {
        Label kind = new Label(words.kind(row.step().orElseThrow()));
        kind.getStyleClass().add("outline-kind");
        Label title = new Label(words.title(row.step().orElseThrow()));
        title.setWrapText(true);
        RightToLeft.allow(title);
        title.setMinHeight(Region.USE_PREF_SIZE);
        kind.setWrapText(true);
        RightToLeft.allow(kind);
        kind.setMinHeight(Region.USE_PREF_SIZE);
        VBox texts = new VBox(kind, title);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox box = new HBox(texts);
        if (list.problems(row) > 0) {
            Label count = new Label(String.valueOf(list.problems(row)));
            count.setGraphic(Buttons.icon(Feather.ALERT_TRIANGLE));
            count.setMinWidth(Region.USE_PREF_SIZE);
            count.getStyleClass().add("outline-problems");
            box.getChildren().add(count);
        }
        box.getStyleClass().add("outline-row");
        return box;
    }
}
