package app.unknot.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// A page that scrolls up and down when the window is small or the text is large, never sideways.
public final class Scroll {
    private Scroll() {}

    public static ScrollPane around(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("page-scroll");
        return pane;
    }
}
