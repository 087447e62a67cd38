package app.unknot.ui.player;

import app.unknot.ui.player.PlayerModel.Asking;
import java.util.EnumSet;
import java.util.Set;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the player. A key that is held down counts once. For somebody who lies on the floor
/// with eyes shut, every key and every click beside the buttons is the one input.
final class PlayerKeys {
    private static final Set<KeyCode> NO_INPUT =
            EnumSet.of(
                    KeyCode.ESCAPE,
                    KeyCode.CAPS,
                    KeyCode.NUM_LOCK,
                    KeyCode.SCROLL_LOCK,
                    KeyCode.PRINTSCREEN,
                    KeyCode.VOLUME_UP,
                    KeyCode.VOLUME_DOWN,
                    KeyCode.MUTE,
                    KeyCode.UNDEFINED);

    private final PlayerModel model;
    private KeyCode held = KeyCode.UNDEFINED;

    PlayerKeys(PlayerModel model) {
        this.model = model;
    }

    EventHandler<KeyEvent> pressed() {
        return event -> {
            boolean repeated = event.getCode() == held;
            held = event.getCode();
            boolean shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
            if (!shortcut && handles(event, repeated)) {
                event.consume();
            }
        };
    }

    EventHandler<KeyEvent> released() {
        return event -> {
            held = KeyCode.UNDEFINED;
            if (isOneInput() && isInput(event.getCode())) {
                model.eyesFree().release();
                event.consume();
            }
        };
    }

    /// The mouse, or a clicker that says it is one.
    EventHandler<MouseEvent> clicked() {
        return event -> {
            if (!isOneInput() || isOnButton(event.getTarget())) {
                return;
            }
            if (event.getEventType() == MouseEvent.MOUSE_PRESSED) {
                model.eyesFree().press();
            } else {
                model.eyesFree().release();
            }
        };
    }

    private static boolean isOnButton(EventTarget target) {
        Node node = target instanceof Node hit ? hit : null;
        while (node != null && !(node instanceof ButtonBase)) {
            node = node.getParent();
        }
        return node != null;
    }

    private boolean isOneInput() {
        return model.eyesFree().onProperty().get()
                && model.askingProperty().get() == Asking.NOTHING;
    }

    /// Nothing that changes other keys or the loudness is an input, nor is the way out.
    static boolean isInput(KeyCode code) {
        return !code.isModifierKey() && !NO_INPUT.contains(code);
    }

    private boolean handles(KeyEvent event, boolean repeated) {
        KeyCode code = event.getCode();
        if (model.askingProperty().get() != Asking.NOTHING) {
            return asked(code, repeated);
        }
        if (isOneInput() && isInput(code)) {
            model.eyesFree().press();
            return true;
        }
        if (isForFocusedButton(event)) {
            return false;
        }
        Runnable action = action(code, event.getText());
        if (action == null) {
            return false;
        }
        if (!repeated) {
            action.run();
        }
        return true;
    }

    /// Whoever moved the focus to a button means that button.
    private static boolean isForFocusedButton(KeyEvent event) {
        boolean fires = event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER;
        return fires && event.getTarget() instanceof Button;
    }

    /// While something is asked, Escape stops and numbers choose; the buttons take the rest.
    private boolean asked(KeyCode code, boolean repeated) {
        return switch (model.askingProperty().get()) {
            case STOP -> askedToStop(code, repeated);
            case WRONG -> askedWhatIsWrong(code);
            default -> false;
        };
    }

    private boolean askedToStop(KeyCode code, boolean repeated) {
        Runnable action = null;
        if (code == KeyCode.ESCAPE) {
            action = model::stop;
        } else if (model.eyesFree().onProperty().get() && isInput(code)) {
            // It was said that any key goes on.
            action = model::stay;
        }
        if (action != null && !repeated) {
            action.run();
        }
        return action != null;
    }

    private boolean askedWhatIsWrong(KeyCode code) {
        int choice = code.isDigitKey() ? code.getChar().charAt(0) - '1' : -1;
        if (choice < 0 || choice >= model.complaints().size()) {
            return false;
        }
        model.answer(model.complaints().get(choice));
        return true;
    }

    private @Nullable Runnable action(KeyCode code, String text) {
        if (text.equals("+")) {
            return model::firmer;
        } else if (text.equals("-")) {
            return model::lighter;
        }
        return switch (code) {
            case SPACE -> model::pauseOrGoOn;
            case ENTER -> model::letGo;
            case LEFT -> model::back;
            case RIGHT -> model::next;
            case R -> model::repeat;
            case F -> model::toggleDistance;
            case E -> model.eyesFree()::toggle;
            case S -> model::feelsWrong;
            case ESCAPE -> model::stop;
            case ADD, EQUALS -> model::firmer;
            case SUBTRACT, MINUS -> model::lighter;
            default -> null;
        };
    }
}
