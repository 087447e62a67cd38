package app.unknot.ui.safety;

import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// The name of a card behind a sign, so that the page can be scanned.
final class IconHeading extends HBox {
    IconHeading(String text, Feather icon) {
        Label words = Labels.heading(text);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(Buttons.icon(icon), words);
        getStyleClass().add("icon-heading");
    }
}
