package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.ui.common.Buttons;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A number between a minus and a plus, typed or stepped. It stops where a limit is and says which,
/// so the buttons can always be pressed.
final class NumberInput extends Input {
    private static final int MANY = 10;
    private static final int MOST_DIGITS = 4;

    private final TextField number = new TextField();
    private final IntSupplier now;
    private final IntConsumer change;
    private final Supplier<Range> range;

    /// What the number may be, and what to say at either end.
    record Range(int least, String whyLeast, int most, String whyMost) {}

    /// @param unit behind the number, such as `seconds`
    NumberInput(
            FieldRef field,
            String name,
            String unit,
            IntSupplier now,
            IntConsumer change,
            Supplier<Range> range) {
        super(field, name);
        this.now = now;
        this.change = change;
        this.range = range;
        Button minus = button(Feather.MINUS, () -> move(-1));
        Button plus = button(Feather.PLUS, () -> move(1));
        number.setAccessibleText(unit.isEmpty() ? name : name + ", " + unit);
        number.getStyleClass().add("number");
        number.setTextFormatter(new TextFormatter<String>(NumberInput::digits));
        number.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        number.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
        Label behind = new Label(unit);
        behind.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(minus, number, plus, behind);
        row.getStyleClass().add("number-row");
        setControl(row);
        refresh();
    }

    /// What is no short number changes nothing.
    private static TextFormatter.Change digits(TextFormatter.Change change) {
        String text = change.getControlNewText();
        boolean isNumber =
                text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!isNumber) {
            change.setText("");
            change.setRange(change.getRangeStart(), change.getRangeStart());
            change.selectRange(change.getControlAnchor(), change.getControlCaretPosition());
        }
        return change;
    }

    private Button button(Feather icon, Runnable action) {
        Button button = Buttons.plain("", action);
        button.setGraphic(Buttons.icon(icon));
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(number.accessibleTextProperty());
        return button;
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case UP, KP_UP -> move(1);
            case DOWN, KP_DOWN -> move(-1);
            case PAGE_UP -> move(MANY);
            case PAGE_DOWN -> move(-MANY);
            case ENTER -> commit();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        commit();
        take(now.getAsInt() + by);
    }

    private void commit() {
        String text = number.getText();
        if (text.isEmpty()) {
            number.setText(String.valueOf(now.getAsInt()));
        } else if (Integer.parseInt(text) != now.getAsInt()) {
            take(Integer.parseInt(text));
        }
    }

    /// As near as the limits let it come; one that is beyond a limit already can only come nearer.
    private void take(int wanted) {
        Range limits = range.get();
        int before = now.getAsInt();
        int least = Math.min(limits.least(), before);
        int most = Math.max(Math.max(limits.least(), limits.most()), before);
        int allowed = Math.clamp(wanted, least, most);
        if (allowed != before) {
            change.accept(allowed);
        }
        refresh();
        if (wanted > allowed) {
            tell(limits.whyMost());
        } else if (wanted < allowed) {
            tell(limits.whyLeast());
        }
    }

    @Override
    void refresh() {
        int value = now.getAsInt();
        Range limits = range.get();
        if (!number.isFocused() || !String.valueOf(value).equals(number.getText())) {
            number.setText(String.valueOf(value));
        }
        if (value > limits.most()) {
            tell(limits.whyMost());
        } else {
            tell(value < limits.least() ? limits.whyLeast() : "");
        }
    }

    @Override
    Node control() {
        return number;
    }
}
