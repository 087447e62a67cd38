package app.unknot.ui.player;

import app.unknot.ui.player.PlayerModel.Asking;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The keys of the player. A key that is held down counts once.
final class PlayerKeys {
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
        return event -> held = KeyCode.UNDEFINED;
    }

    private boolean handles(KeyEvent event, boolean repeated) {
        KeyCode code = event.getCode();
        if (model.askingProperty().get() != Asking.NOTHING) {
            return asked(code, repeated);
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
        Asking asking = model.askingProperty().get();
        if (asking == Asking.STOP && code == KeyCode.ESCAPE) {
            if (!repeated) {
                model.stop();
            }
            return true;
        }
        int choice = code.isDigitKey() ? code.getChar().charAt(0) - '1' : -1;
        if (asking == Asking.WRONG && choice >= 0 && choice < model.complaints().size()) {
            model.answer(model.complaints().get(choice));
            return true;
        }
        return false;
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
            case S -> model::feelsWrong;
            case ESCAPE -> model::stop;
            case ADD, EQUALS -> model::firmer;
            case SUBTRACT, MINUS -> model::lighter;
            default -> null;
        };
    }
}
