package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.i18n.Messages;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/// A date, written in figures; what is no date yet isn't taken over.
final class DateInput extends Input {
    private final TextField text = new TextField();
    private final Supplier<Optional<LocalDate>> now;

    DateInput(
            FieldRef field,
            String name,
            Messages messages,
            Supplier<Optional<LocalDate>> now,
            Consumer<Optional<LocalDate>> change,
            Runnable settle) {
        super(field, name);
        this.now = now;
        String hint = messages.text("editor.reviewed.hint");
        text.setAccessibleText(name);
        text.setAccessibleHelp(hint);
        text.setPromptText(hint);
        setControl(text);
        refresh();
        text.textProperty()
                .subscribe(words -> {
                    Optional<LocalDate> date = OriginFields.date(words);
                    boolean isWrong = date.isEmpty() && !words.isBlank();
                    tell(isWrong ? messages.text("editor.reviewed.wrong") : "");
                    if (!isWrong && !date.equals(now.get())) {
                        change.accept(date);
                    }
                });
        text.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        settle.run();
                        refresh();
                    }
                });
    }

    @Override
    void refresh() {
        String value = now.get().map(LocalDate::toString).orElse("");
        if (!text.isFocused() && !value.equals(text.getText())) {
            text.setText(value);
        }
    }

    @Override
    Node control() {
        return text;
    }
}
