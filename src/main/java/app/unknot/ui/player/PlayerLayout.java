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
    private static final double NARROW = 52;

    private final Node header;
    private final Node headline;
    private final Region picture;
    private final VBox pace;
    private final Node spoken;
    private final PlayerControls controls;
    private final VBox top = new VBox();
    private final VBox bottom = new VBox();
    private final VBox column = new VBox();
    private final HBox row = new HBox();
    private final ScrollPane scroll = Scroll.around(row);
    private final Label letter = new Label();
    private boolean narrow;

    PlayerLayout(
            Node header,
            Node headline,
            Region picture,
            VBox pace,
            Node spoken,
            PlayerControls controls) {
        this.header = header;
        this.headline = headline;
        this.picture = picture;
        this.pace = pace;
        this.spoken = spoken;
        this.controls = controls;
        getStyleClass().add("player-layout");
        top.getStyleClass().add("player-top");
        bottom.getStyleClass().add("player-bottom");
        column.getStyleClass().add("player-column");
        row.getStyleClass().add("player-columns");
        scroll.setFitToHeight(true);
        HBox.setHgrow(picture, Priority.ALWAYS);
        setTop(top);
        setCenter(scroll);
        setBottom(bottom);
        arrange(false);
        letter.setVisible(false);
        letter.setManaged(false);
        getChildren().add(letter);
        widthProperty().subscribe(this::look);
        letter.fontProperty().subscribe(this::look);
    }

    private void arrange(boolean small) {
        narrow = small;
        row.getChildren().clear();
        column.getChildren().clear();
        top.getChildren().setAll(header, headline);
        if (small) {
            column.getChildren().setAll(spoken, pace, picture, controls.more());
            bottom.getChildren().setAll(controls.main());
            scroll.setContent(column);
        } else {
            row.getChildren().setAll(picture, pace);
            bottom.getChildren().setAll(spoken, controls.main(), controls.more());
            scroll.setContent(row);
        }
    }

    private void look() {
        boolean small = getWidth() / letter.getFont().getSize() < NARROW;
        if (small != narrow) {
            arrange(small);
        }
    }
}
