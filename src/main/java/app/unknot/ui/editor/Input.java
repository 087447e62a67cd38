package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.ui.common.Labels;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// One field of a form: its name, its control, and below it why something isn't possible.
abstract class Input extends VBox {
    private final FieldRef field;
    private final Label why = Labels.styled("", "input-why");

    /// @param name what the field is called
    Input(FieldRef field, String name) {
        this.field = field;
        getStyleClass().add("input");
        Label label = Labels.styled(name, "input-name");
        getChildren().setAll(label, why);
        why.visibleProperty().bind(why.textProperty().isNotEmpty());
        why.managedProperty().bind(why.visibleProperty());
    }

    /// Puts the control between the name and the reason.
    void setControl(Node control) {
        getChildren().add(1, control);
    }

    FieldRef field() {
        return field;
    }

    /// Says why something isn't possible; nothing when empty.
    void tell(String reason) {
        why.setText(reason);
    }

    /// Shows the value as it is in the routine now.
    abstract void refresh();

    /// The part that takes the focus.
    abstract Node control();
}
