package app.unknot.ui.component;

import app.unknot.domain.body.BodyPart;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A part of the body in the list beside the map, its states in words below its name.
final class BodyRow extends WrappingCell<BodyPart> {
    private final BodyChoice choice;
    private final BodyNames names;
    private final Label name = Labels.body("");
    private final Label states = Labels.muted("");
    private final VBox words = new VBox(name, states);
    private final HBox row = new HBox(words);

    BodyRow(BodyChoice choice, BodyNames names) {
        this.choice = choice;
        this.names = names;
        getStyleClass().add("body-row");
        row.getStyleClass().add("body-row-content");
        HBox.setHgrow(words, Priority.ALWAYS);
        states.getStyleClass().add(StyleClass.MUTED);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press());
    }

    private void press() {
        if (!isEmpty()) {
            choice.point(Optional.of(getItem()));
            choice.choose();
        }
    }

    @Override
    protected void updateItem(BodyPart part, boolean empty) {
        super.updateItem(part, empty);
        if (empty || part == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        List<String> all = names.states(part);
        name.setText(names.name(part));
        states.setText(String.join(". ", all));
        states.setVisible(!all.isEmpty());
        states.setManaged(!all.isEmpty());
        row.getChildren().setAll(words);
        if (choice.isChosen(part)) {
            row.getChildren().add(Buttons.icon(Feather.CHECK));
        }
        pseudoClassStateChanged(Tint.NOT_NOW, choice.bar(part).isPresent());
        setGraphic(row);
        setAccessibleText(names.full(part));
    }
}
