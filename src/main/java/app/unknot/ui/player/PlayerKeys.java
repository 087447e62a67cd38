package app.unknot.ui.player;

import javafx.event.EventHandler;
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
        if (model.askingProperty().get() != PlayerModel.Asking.NOTHING) {
            return asked(code, repeated);
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

    /// While something is asked, only Escape has its own meaning; the buttons take the rest.
    private boolean asked(KeyCode code, boolean repeated) {
        boolean stops =
                code == KeyCode.ESCAPE && model.askingProperty().get() == PlayerModel.Asking.STOP;
        if (stops && !repeated) {
            model.stop();
        }
        return stops;
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
