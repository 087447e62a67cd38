package app.unknot.ui.component;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// One of a few amounts, as a name, a value in words and a bar of its share.
public final class ShareBar extends VBox {
    /// @param share of the longest bar, from 0 to 1
    /// @param style of the bar
    public ShareBar(String name, String value, double share, String style) {
        getStyleClass().add("share-bar");
        Label left = new Label(name);
        left.setWrapText(true);
        Label right = new Label(value);
        right.setMinWidth(Region.USE_PREF_SIZE);
        BorderPane words = new BorderPane();
        words.setLeft(left);
        words.setRight(right);
        Region bar = new Region();
        bar.getStyleClass().addAll("share-bar-fill", style);
        StackPane track = new StackPane(bar);
        track.setAlignment(Pos.CENTER_LEFT);
        track.getStyleClass().add("share-bar-track");
        bar.maxWidthProperty().bind(track.widthProperty().multiply(Math.clamp(share, 0, 1)));
        getChildren().setAll(words, track);
        setAccessibleText(name + ": " + value);
    }
}
