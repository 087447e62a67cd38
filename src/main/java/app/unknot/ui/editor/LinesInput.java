package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.i18n.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;

/// A list of texts, one a line.
final class LinesInput extends Input {
    private final TextInput text;

    /// What is typed and when it is over.
    record Ways(Consumer<List<String>> change, Runnable settle) {}

    LinesInput(
            FieldRef field,
            String name,
            String hint,
            Messages messages,
            Supplier<List<String>> now,
            Ways ways) {
        super(field, name);
        Typed typed = new Typed(now);
        this.text =
                new TextInput(
                        field,
                        hint,
                        messages,
                        new TextInput.Rules(RoutineSize.LONGEST_TEXT, false, true),
                        typed::shown,
                        new TextInput.Ways(
                                value -> ways.change().accept(typed.take(value)),
                                () -> {
                                    typed.settle();
                                    ways.settle().run();
                                }));
        text.control().setAccessibleText(name);
        text.control().setAccessibleHelp(hint);
        text.getStyleClass().add("input-lines");
        setControl(text);
    }

    /// Keeps what was typed while it means the same as the list, so that an empty line at its end
    /// isn't taken away under the person's hands.
    private static final class Typed {
        private final Supplier<List<String>> now;
        private String last = "";

        Typed(Supplier<List<String>> now) {
            this.now = now;
        }

        private static List<String> lines(String text) {
            return text.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .limit(RoutineSize.MOST_ITEMS)
                    .toList();
        }

        String shown() {
            return lines(last).equals(now.get()) ? last : String.join("\n", now.get());
        }

        List<String> take(String text) {
            last = text;
            return lines(text);
        }

        void settle() {
            last = String.join("\n", now.get());
        }
    }

    @Override
    void refresh() {
        text.refresh();
    }

    @Override
    Node control() {
        return text.control();
    }
}
