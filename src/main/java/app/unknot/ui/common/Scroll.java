package app.unknot.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

/// A page that scrolls up and down when the window is small or the text is large, never sideways.
public final class Scroll {
    private Scroll() {}

    /// The same with the content in the middle, as wide as it may get.
    public static ScrollPane centered(Node content) {
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("sheet-frame");
        return around(frame);
    }

    /// The same for content in which something moves. The toolkit keeps an image of what scrolls,
    /// and would paint all of it anew for the smallest change, each frame.
    public static ScrollPane aroundMoving(Node content) {
        ScrollPane pane = around(content);
        pane.skinProperty()
                .subscribe(skin -> {
                    Node viewport = pane.lookup(".viewport");
                    if (viewport != null) {
                        viewport.setCache(false);
                    }
                });
        return pane;
    }

    public static ScrollPane around(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("page-scroll");
        return pane;
    }
}
