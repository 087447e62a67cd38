package app.unknot.ui.editor;

import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// The fields of one thing that can be changed, in groups; knows each of its fields.
abstract class Form extends VBox {
    final EditorModel model;
    final Messages messages;
    private final List<Input> inputs = new ArrayList<>();

    Form(EditorModel model) {
        this.model = model;
        this.messages = model.messages();
        getStyleClass().add("form");
    }

    /// Adds a group of fields with a name above it.
    final VBox group(String name, Node... content) {
        VBox group = new VBox(Labels.heading(name));
        group.getChildren().addAll(content);
        group.getStyleClass().addAll(StyleClass.CARD, "form-group");
        getChildren().add(group);
        return group;
    }

    final <I extends Input> I add(I input) {
        inputs.add(input);
        return input;
    }

    /// The name of a field.
    final String name(Field field) {
        return messages.text("field." + Words.key(field));
    }

    /// Shows all values as they are now.
    void refresh() {
        inputs.forEach(Input::refresh);
    }

    /// The field itself, or the nearest thing to it that this form has.
    Optional<Input> input(FieldRef wanted) {
        return inputs.stream()
                .filter(input -> input.field().equals(wanted))
                .findFirst()
                .or(() ->
                        inputs.stream()
                                .filter(input -> input.field().field() == wanted.field())
                                .findFirst());
    }
}
