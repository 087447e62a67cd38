package app.unknot.ui.player;

import app.unknot.ui.common.Scroll;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the parts of the player go. What to do and the main buttons stay; the rest scrolls when
/// there is little room.
final class PlayerLayout extends BorderPane {
    /// Below this width, in letters' heights, the parts stand in one column.
    private static final double NARROW = 56;

    /// Below this height, in letters' heights, there is no room for the small picture.
    private static final double LOW = 46;

    /// The parts, each of them shown once.
    record Parts(
            Node header,
            Region headline,
            StepPicture picture,
            Region ring,
            Node stepLeft,
            Node spoken,
            PlayerControls controls) {}

    private final Parts parts;
    private final VBox top = new VBox();
    private final VBox bottom = new VBox();
    private final VBox column = new VBox();
    private final HBox row = new HBox();
    private final VBox side = new VBox();
    private final ScrollPane scroll = Scroll.around(row);
    private final Label letter = new Label();
    private boolean narrow;

    PlayerLayout(Parts parts) {
        this.parts = parts;
        getStyleClass().add("player-layout");
        top.getStyleClass().add("player-top");
        bottom.getStyleClass().add("player-bottom");
        column.getStyleClass().add("player-column");
        row.getStyleClass().add("player-columns");
        side.getStyleClass().add("player-side");
        scroll.setFitToHeight(true);
        HBox.setHgrow(parts.picture().large(), Priority.ALWAYS);
        VBox.setVgrow(parts.ring(), Priority.ALWAYS);
        setTop(top);
        setCenter(scroll);
        setBottom(bottom);
        arrange(false);
        letter.setVisible(false);
        letter.setManaged(false);
        getChildren().add(letter);
        widthProperty().subscribe(this::look);
        heightProperty().subscribe(this::look);
        letter.fontProperty().subscribe(this::look);
    }

    private void arrange(boolean small) {
        narrow = small;
        row.getChildren().clear();
        column.getChildren().clear();
        side.getChildren().clear();
        PlayerControls controls = parts.controls();
        StepPicture picture = parts.picture();
        if (small) {
            top.getChildren().setAll(parts.header(), parts.headline());
            column.getChildren()
                    .setAll(
                            parts.spoken(),
                            parts.ring(),
                            parts.stepLeft(),
                            picture.large(),
                            picture.small(),
                            controls.more());
            bottom.getChildren().setAll(controls.main());
            scroll.setContent(column);
        } else {
            top.getChildren().setAll(parts.header());
            side.getChildren()
                    .setAll(parts.headline(), parts.ring(), parts.stepLeft(), picture.small());
            row.getChildren().setAll(picture.large(), side);
            bottom.getChildren().setAll(parts.spoken(), controls.main(), controls.more());
            scroll.setContent(row);
        }
    }

    private void look() {
        double size = letter.getFont().getSize();
        boolean small = getWidth() / size < NARROW;
        if (small != narrow) {
            arrange(small);
        }
        boolean low = !small && getHeight() / size < LOW;
        parts.picture().small().setMaxHeight(low ? 0 : Region.USE_COMPUTED_SIZE);
        parts.picture().small().setOpacity(low ? 0 : 1);
    }
}
