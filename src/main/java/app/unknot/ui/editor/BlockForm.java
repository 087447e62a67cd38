package app.unknot.ui.editor;

import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.Sides;
import app.unknot.ui.common.Labels;
import java.util.Arrays;

/// How a block treats the two sides.
final class BlockForm extends Form {
    BlockForm(EditorModel model, int at) {
        super(model);
        ChoiceInput<Sides> sides =
                add(
                        new ChoiceInput<>(
                                FieldRef.of(at, Field.SIDES),
                                name(Field.SIDES),
                                Arrays.asList(Sides.values()),
                                each -> messages.text("library.sides." + each.id()),
                                () -> sides(at),
                                value -> model.edit(new RoutineEdit.SetSides(at, value))));
        group(
                messages.text("editor.block", at + 1),
                sides,
                Labels.muted(messages.text("editor.sides.hint")));
    }

    private Sides sides(int at) {
        return model.routine().blocks().get(at).sides();
    }
}
