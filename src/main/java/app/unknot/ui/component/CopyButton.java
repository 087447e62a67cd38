package app.unknot.ui.component;

import app.unknot.ui.common.Buttons;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// A button that puts something on the clipboard and then says so in its own words.
public final class CopyButton extends Button {
    private final String copy;

    /// @param copy its words before
    /// @param copied its words after it was pressed
    public CopyButton(String copy, String copied, Runnable action) {
        this.copy = copy;
        setMnemonicParsing(false);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        forget();
        setOnAction(event -> {
            action.run();
            setText(copied);
            setGraphic(Buttons.icon(Feather.CHECK));
        });
    }

    /// Names what is copied, where the words of the button don't.
    public void nameAfter(String what) {
        accessibleTextProperty().bind(textProperty().map(words -> words + ": " + what));
    }

    /// Back to how it was before it was pressed.
    public void forget() {
        setText(copy);
        setGraphic(Buttons.icon(Feather.COPY));
    }
}
