package app.unknot.ui.common;

import javafx.scene.text.Text;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A sign that follows the size of the text around it, coloured with `-fx-fill`.
///
/// The icon node of the library writes its size into its own style, so a size in em would grow
/// again each time the styles are applied. Here it only loads its font and gives the letter.
public final class Icon extends Text {
    public Icon(Feather icon) {
        super(new FontIcon(icon).getText());
        getStyleClass().add("icon");
    }
}
