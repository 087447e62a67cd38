package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;

/// Yes or no.
final class CheckInput extends Input {
    private final CheckBox box;
    private final BooleanSupplier now;

    CheckInput(
            FieldRef field,
            String name,
            String words,
            BooleanSupplier now,
            Consumer<Boolean> change) {
        super(field, name);
        this.now = now;
        this.box = new CheckBox(words);
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setOnAction(event -> change.accept(box.isSelected()));
        setControl(box);
        refresh();
    }

    @Override
    void refresh() {
        box.setSelected(now.getAsBoolean());
    }

    @Override
    Node control() {
        return box;
    }
}
