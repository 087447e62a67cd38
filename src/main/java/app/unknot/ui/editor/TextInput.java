package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.RightToLeft;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A text of the routine, as high as it needs to be. A needed text that is empty isn't taken over:
/// the routine keeps the last one until there is another.
final class TextInput extends Input {
    private final Messages messages;
    private final TextArea area = new TextArea();
    private final Supplier<String> now;
    private final Rules rules;
    private boolean isShowing;

    /// What a text may be.
    ///
    /// @param longest in characters
    /// @param isNeeded whether it can't be empty
    /// @param hasLines whether it may have several lines
    record Rules(int longest, boolean isNeeded, boolean hasLines) {}

    /// What is typed and when it is over.
    record Ways(Consumer<String> change, Runnable settle) {}

    TextInput(
            FieldRef field,
            String name,
            Messages messages,
            Rules rules,
            Supplier<String> now,
            Ways ways) {
        super(field, name);
        this.messages = messages;
        this.rules = rules;
        this.now = now;
        RightToLeft.allow(area);
        area.setAccessibleText(name);
        area.setMinSize(0, 0);
        area.setPrefSize(0, 0);
        area.setTextFormatter(new TextFormatter<String>(this::allowed));
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        setControl(growing());
        refresh();
        area.textProperty().subscribe(text -> typed(text, ways.change()));
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        ways.settle().run();
                        tell("");
                        refresh();
                    }
                });
    }

    /// A text area doesn't know how high its wrapped text is, so a label below it finds out.
    private StackPane growing() {
        Label measure = new Label();
        measure.getStyleClass().add("measure");
        measure.wrapTextProperty().bind(area.wrapTextProperty());
        measure.setVisible(false);
        measure.setMinHeight(Region.USE_PREF_SIZE);
        measure.textProperty().bind(area.textProperty().map(text -> text + "\u00a0"));
        StackPane stack = new StackPane(measure, area);
        stack.getStyleClass().add("grown-text");
        return stack;
    }

    /// Characters that nobody sees are left out, and so is what would be too long.
    private TextFormatter.Change allowed(TextFormatter.Change change) {
        if (isShowing || !change.isContentChange()) {
            return change;
        }
        String clean = change.getText().replaceAll("\\R|\\t", rules.hasLines() ? "\n" : " ");
        clean = clean.replaceAll("[\\p{Cc}&&[^\n]]|[\u202a-\u202e\u2066-\u2069]", "");
        change.setText(clean);
        int tooMany = change.getControlNewText().length() - rules.longest();
        tell("");
        if (tooMany > 0) {
            int kept = clean.length() - tooMany;
            change.setText(kept > 0 ? whole(clean.substring(0, kept)) : "");
            tell(messages.text("editor.too-long", rules.longest()));
        }
        int end = change.getRangeStart() + change.getText().length();
        change.selectRange(end, end);
        return change;
    }

    /// Without half a character at its end.
    private static String whole(String text) {
        boolean isHalf =
                !text.isEmpty() && Character.isHighSurrogate(text.charAt(text.length() - 1));
        return isHalf ? text.substring(0, text.length() - 1) : text;
    }

    private void typed(String text, Consumer<String> change) {
        if (isShowing || text.equals(now.get())) {
            return;
        }
        if (rules.isNeeded() && text.isBlank()) {
            tell(messages.text("editor.empty"));
        } else {
            change.accept(text);
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            area.requestFocusTraversal(
                    event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !rules.hasLines()) {
            event.consume();
        }
    }

    @Override
    void refresh() {
        String value = now.get();
        boolean isBeingEmptied = area.isFocused() && rules.isNeeded() && area.getText().isBlank();
        if (!value.equals(area.getText()) && !isBeingEmptied) {
            isShowing = true;
            area.setText(value);
            isShowing = false;
        }
    }

    @Override
    Node control() {
        return area;
    }
}
