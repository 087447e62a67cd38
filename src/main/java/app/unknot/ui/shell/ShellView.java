package app.unknot.ui.shell;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Navigator;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The frame around the pages: where one can go, and the page itself.
public final class ShellView extends BorderPane {
    private final Map<Destination, ToggleButton> places = new EnumMap<>(Destination.class);

    public ShellView(Messages messages, Navigator navigator) {
        Label brand = new Label(messages.text("app.name"));
        brand.getStyleClass().add("brand");
        VBox bar = new VBox(brand);
        bar.getStyleClass().add("side-bar");
        ToggleGroup group = new ToggleGroup();
        for (Destination destination : Destination.values()) {
            if (destination == Destination.SAFETY) {
                Region space = new Region();
                VBox.setVgrow(space, Priority.ALWAYS);
                bar.getChildren().add(space);
            }
            ToggleButton place = place(destination, messages, navigator);
            place.setToggleGroup(group);
            places.put(destination, place);
            bar.getChildren().add(place);
        }
        setLeft(bar);
    }

    private static ToggleButton place(
            Destination destination, Messages messages, Navigator navigator) {
        String key = "shell." + destination.name().toLowerCase(java.util.Locale.ROOT);
        ToggleButton button = new ToggleButton(messages.text(key), Buttons.icon(icon(destination)));
        button.setId(key.replace('.', '-'));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> navigator.goTo(destination));
        return button;
    }

    private static Feather icon(Destination destination) {
        return switch (destination) {
            case TODAY -> Feather.SUN;
            case SETTINGS -> Feather.SLIDERS;
            case SAFETY -> Feather.SHIELD;
        };
    }

    /// Shows a page and marks its place.
    public void show(Destination destination, Node page) {
        places.forEach((place, button) -> button.setSelected(place == destination));
        setCenter(page);
    }
}
