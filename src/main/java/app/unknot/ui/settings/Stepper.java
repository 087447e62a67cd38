package app.unknot.ui.settings;

import app.unknot.ui.common.Buttons;
import java.util.function.IntFunction;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A number between a minus and a plus: one stop of the Tab key, changed with the arrow keys, Home
/// and End.
final class Stepper extends HBox {
    /// Of this control, so that what lives longer holds on to no words and so to no page.
    private final ObjectProperty<Integer> value = new SimpleObjectProperty<>();

    private final SteppedNumber number;

    /// @param name what the number is, for assistive tech
    /// @param words the number as it is shown
    Stepper(String name, SteppedNumber number, IntFunction<String> words) {
        this.number = number;
        Label shown = new Label();
        shown.getStyleClass().add("stepper-value");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        value.bind(number.value());
        shown.textProperty().bind(value.map(words::apply));
        Button minus = button(Feather.MINUS, "stepper-less", number::less);
        minus.disableProperty().bind(number.isLeast());
        Button plus = button(Feather.PLUS, "stepper-more", number::more);
        plus.disableProperty().bind(number.isMost());
        getChildren().setAll(minus, shown, plus);
        getStyleClass().add("stepper");
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        accessibleTextProperty().bind(shown.textProperty().map(text -> name + ": " + text));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private Button button(Feather icon, String style, Runnable action) {
        // So that the keys go on with what a click began.
        Button button =
                Buttons.plain(
                        "",
                        () -> {
                            requestFocus();
                            action.run();
                        });
        button.setGraphic(Buttons.icon(icon));
        button.getStyleClass().add(style);
        button.setFocusTraversable(false);
        button.accessibleTextProperty().bind(accessibleTextProperty());
        return button;
    }

    private void press(KeyEvent event) {
        Runnable action =
                switch (event.getCode()) {
                    case RIGHT, UP, KP_RIGHT, KP_UP, PLUS, ADD, EQUALS -> number::more;
                    case LEFT, DOWN, KP_LEFT, KP_DOWN, MINUS, SUBTRACT -> number::less;
                    case HOME -> number::least;
                    case END -> number::most;
                    default -> null;
                };
        if (action != null) {
            action.run();
            event.consume();
        }
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> number.more();
            case DECREMENT -> number.less();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
