package app.unknot.ui.player;

import app.unknot.domain.progress.Knot;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.RightToLeft;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Segments;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Which of the person's own knots to work on, or none.
public final class KnotChoice extends VBox {
    public static final String KNOTS = "before-knots";

    /// How much of the page a long name may take.
    private static final double NAME_PART = 0.6;

    /// @param page as wide as there is room
    KnotChoice(BeforeModel model, Region page) {
        Messages messages = model.messages();
        Segments<Optional<Knot>> choices =
                new Segments<>(
                        messages.text("knot.before"),
                        Stream.concat(
                                        Stream.of(Optional.<Knot>empty()),
                                        model.knots().stream().map(Optional::of))
                                .toList(),
                        knot ->
                                knot.map(model::nameOf)
                                        .orElseGet(() -> messages.text("knot.before.none")),
                        model::workOn);
        choices.setId(KNOTS);
        choices.setMaxWidth(Region.USE_PREF_SIZE);
        choices.getChildren().stream()
                .map(ToggleButton.class::cast)
                .forEach(choice -> {
                    choice.setWrapText(true);
                    RightToLeft.allow(choice);
                    choice.setMinWidth(0);
                    choice.setMinHeight(Region.USE_PREF_SIZE);
                    choice.maxWidthProperty().bind(page.widthProperty().multiply(NAME_PART));
                });
        choices.valueProperty().bind(model.knotProperty());
        getChildren()
                .setAll(
                        Labels.heading(messages.text("knot.before")),
                        choices,
                        Labels.muted(messages.text("knot.before.hint")));
        getStyleClass().add(StyleClass.CARD);
    }
}
