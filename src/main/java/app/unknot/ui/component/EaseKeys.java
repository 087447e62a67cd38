package app.unknot.ui.component;

import java.util.OptionalInt;
import javafx.scene.input.KeyEvent;

/// Reads a number from 0 to 10 off one key: the digits, and x for ten.
public final class EaseKeys {
    private static final int WORST = 10;

    private EaseKeys() {}

    /// The number that the pressed key stands for, if it does.
    public static OptionalInt number(KeyEvent event) {
        String typed = event.getText();
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (!plain || typed.length() != 1) {
            return OptionalInt.empty();
        }
        char key = typed.charAt(0);
        if (key >= '0' && key <= '9') {
            return OptionalInt.of(key - '0');
        }
        return key == 'x' || key == 'X' ? OptionalInt.of(WORST) : OptionalInt.empty();
    }
}
