package app.unknot.ui.common;

import javafx.geometry.Bounds;
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

    /// The same for content in which something moves, and for long pages. The toolkit keeps an
    /// image of what scrolls, and would paint all of it anew for the smallest change, each frame;
    /// while scrolling, it paints the image anew as well, and then copies it.
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

    /// Scrolls as little as it takes to show all of a node.
    public static void show(ScrollPane pane, Node node) {
        Bounds seen = pane.localToScene(pane.getBoundsInLocal());
        Bounds wanted = node.localToScene(node.getBoundsInLocal());
        double hidden =
                pane.getContent().getLayoutBounds().getHeight()
                        - pane.getViewportBounds().getHeight();
        double by = 0;
        if (wanted.getMinY() < seen.getMinY()) {
            by = wanted.getMinY() - seen.getMinY();
        } else if (wanted.getMaxY() > seen.getMaxY()) {
            by = wanted.getMaxY() - seen.getMaxY();
        }
        if (hidden > 0 && by != 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + by / hidden, 0, 1));
        }
    }

    public static ScrollPane around(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("page-scroll");
        return pane;
    }
}
