package app.unknot.ui.component;

import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.RightToLeft;
import app.unknot.ui.common.StyleClass;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// How long, in which position and with what: the things to know before choosing a routine.
public final class Facts extends FlowPane {
    private final Label time = new Label();

    /// The texts as they are shown.
    public Facts(String time, String position, String equipment) {
        getStyleClass().add("chips");
        setMinWidth(0); // else as wide as the longest fact, which wraps instead
        this.time.setText(time);
        add(Feather.CLOCK, this.time);
        add(Feather.MAP_PIN, new Label(position));
        add(Feather.PACKAGE, new Label(equipment));
    }

    /// Another time, when something else was chosen.
    public void setTime(String text) {
        time.setText(text);
    }

    private void add(Feather icon, Label label) {
        label.setWrapText(true);
        RightToLeft.allow(label);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox chip = new HBox(Buttons.icon(icon), label);
        chip.maxWidthProperty().bind(widthProperty());
        chip.getStyleClass().addAll(StyleClass.CHIP, "button-content");
        getChildren().add(chip);
    }
}
