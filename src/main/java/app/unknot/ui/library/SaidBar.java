package app.unknot.ui.library;

import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/// One line that says what happened, with a button where it can be taken back.
final class SaidBar extends HBox {
    SaidBar(String text, boolean isTrouble, Button... buttons) {
        getStyleClass().add(isTrouble ? StyleClass.NOTICE : StyleClass.BANNER);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        Label words = Labels.body(text);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren()
                .addAll(
                        Buttons.icon(isTrouble ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE),
                        words);
        getChildren().addAll(buttons);
    }
}
