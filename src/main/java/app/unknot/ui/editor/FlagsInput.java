package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.ui.common.Labels;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// For whom something is left out: the flags of the health check, each with a tick.
final class FlagsInput extends Input {
    private final Map<String, CheckBox> boxes = new LinkedHashMap<>();
    private final Supplier<Set<String>> now;
    private final LongFunction<String> words;
    private final TitledPane pane;

    /// What is written around the flags.
    ///
    /// @param count how many are ticked, in words
    record Texts(String name, String hint, LongFunction<String> count) {}

    /// @param flags words by id, in their order
    FlagsInput(
            FieldRef field,
            Texts texts,
            Map<String, String> flags,
            Supplier<Set<String>> now,
            Consumer<Set<String>> change) {
        super(field, texts.name());
        this.now = now;
        this.words = texts.count();
        VBox list = new VBox(Labels.muted(texts.hint()));
        list.getStyleClass().add("flags");
        flags.forEach((id, flag) -> {
            CheckBox box = new CheckBox(flag);
            box.setWrapText(true);
            box.setMnemonicParsing(false);
            box.setOnAction(event -> change.accept(with(id, box.isSelected())));
            boxes.put(id, box);
            list.getChildren().add(box);
        });
        this.pane = new TitledPane("", list);
        pane.setAnimated(false);
        pane.setMinWidth(0);
        pane.setExpanded(false);
        pane.setAccessibleText(texts.name());
        setControl(pane);
        refresh();
    }

    private Set<String> with(String id, boolean isThere) {
        Set<String> flags = new TreeSet<>(now.get());
        if (isThere) {
            flags.add(id);
        } else {
            flags.remove(id);
        }
        return flags;
    }

    @Override
    void refresh() {
        Set<String> flags = now.get();
        boxes.forEach((id, box) -> box.setSelected(flags.contains(id)));
        long ticked = boxes.values().stream().filter(CheckBox::isSelected).count();
        pane.setText(words.apply(ticked));
    }

    @Override
    Node control() {
        return pane;
    }
}
