package app.unknot.ui.shell;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Navigator;
import java.util.EnumMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The frame around the pages: where one can go, and the page itself.
public final class ShellView extends BorderPane {
    private static final PseudoClass BRIEF = PseudoClass.getPseudoClass("brief");

    /// In the size of the brand's letters.
    private static final double NARROW = 34;

    private final Label brand = new Label();
    private final Map<Destination, ToggleButton> places = new EnumMap<>(Destination.class);

    public ShellView(Messages messages, Navigator navigator) {
        brand.setText(messages.text("app.name"));
        brand.getStyleClass().add("brand");
        getStyleClass().add("shell");
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
        brand.fontProperty().subscribe(this::requestLayout);
    }

    /// Looks here and not when the width or the font changes: that may be while styles are being
    /// applied, which is too late for a state to have any.
    @Override
    protected void layoutChildren() {
        look();
        super.layoutChildren();
    }

    /// Where there is little room, the places show their icons alone.
    private void look() {
        boolean brief = getWidth() / brand.getFont().getSize() < NARROW;
        if (brief == brand.isManaged()) {
            change(brief);
        }
    }

    private void change(boolean brief) {
        pseudoClassStateChanged(BRIEF, brief);
        places.values()
                .forEach(place -> {
                    place.setContentDisplay(
                            brief ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
                    place.setTooltip(brief ? new Tooltip(place.getText()) : null);
                });
        brand.setVisible(!brief);
        brand.setManaged(!brief);
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
            case LIBRARY -> Feather.BOOK_OPEN;
            case KNOTS -> Feather.CROSSHAIR;
            case PROGRESS -> Feather.BAR_CHART_2;
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
