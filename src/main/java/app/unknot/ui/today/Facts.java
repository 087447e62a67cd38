package app.unknot.ui.today;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// How long, in which position and with what: the three things to know before choosing a routine.
final class Facts extends FlowPane {
    Facts(Messages messages, int minutes, String position, String equipment) {
        getStyleClass().add("chips");
        String time =
                minutes == 1
                        ? messages.text("time.minute")
                        : messages.text("time.minutes", minutes);
        add(Feather.CLOCK, time);
        add(Feather.MAP_PIN, position);
        add(Feather.PACKAGE, equipment);
    }

    private void add(Feather icon, String text) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox chip = new HBox(Buttons.icon(icon), label);
        chip.getStyleClass().addAll(StyleClass.CHIP, "button-content");
        getChildren().add(chip);
    }
}
