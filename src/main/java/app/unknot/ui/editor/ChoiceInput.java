package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/// One of many values.
final class ChoiceInput<T> extends Input {
    private final ComboBox<T> box = new ComboBox<>();
    private final Supplier<T> now;
    private boolean isShowing;

    /// @param words of each choice
    ChoiceInput(
            FieldRef field,
            String name,
            List<T> choices,
            Function<T, String> words,
            Supplier<T> now,
            Consumer<T> change) {
        super(field, name);
        this.now = now;
        box.getItems().setAll(choices);
        box.setAccessibleText(name);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T value) {
                        return value == null ? "" : words.apply(value);
                    }

                    @Override
                    public T fromString(String text) {
                        return now.get();
                    }
                });
        setControl(box);
        refresh();
        box.valueProperty()
                .subscribe(value -> {
                    if (!isShowing && value != null && !Objects.equals(value, now.get())) {
                        change.accept(value);
                    }
                });
    }

    @Override
    void refresh() {
        isShowing = true;
        if (!box.getItems().contains(now.get())) {
            box.getItems().add(now.get());
        }
        box.setValue(now.get());
        isShowing = false;
    }

    @Override
    Node control() {
        return box;
    }
}
