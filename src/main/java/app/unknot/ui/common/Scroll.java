package app.unknot.ui.common;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A page that scrolls up and down when the window is small or the text is large, never sideways.
public final class Scroll {
    /// So much of what was seen last stays, to find the line again.
    private static final double PAGE = 0.85;

    private static final String PAGE_SCROLL = "page-scroll";

    private Scroll() {}

    /// The same with the content in the middle, as wide as it may get.
    public static ScrollPane centered(Node content) {
        StackPane frame = new StackPane(content);
        frame.getStyleClass().add("sheet-frame");
        return around(frame);
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

    /// The page in a pane of its own.
    ///
    /// Without the image that the toolkit keeps of what scrolls: it is as large as the window, and
    /// for the smallest change, or a step of the wheel, all of it would be painted anew and then
    /// copied.
    public static ScrollPane around(Node content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add(PAGE_SCROLL);
        pane.skinProperty().subscribe(skin -> paintAnew(pane.lookup(".viewport")));
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> turn(pane, event));
        return pane;
    }

    /// Turns the page of that scene by keys where the cursor is beside it, as in a bar of buttons.
    public static void turnByKeys(Scene scene) {
        scene.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event ->
                        scene.getRoot().lookupAll("." + PAGE_SCROLL).stream()
                                .filter(Scroll::isShown)
                                .reduce((one, above) -> above)
                                .filter(ScrollPane.class::isInstance)
                                .map(ScrollPane.class::cast)
                                .ifPresent(pane -> turn(pane, event)));
    }

    private static boolean isShown(Node node) {
        for (@Nullable Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// The toolkit turns the page only while the pane itself has the keys, which is never.
    private static void turn(ScrollPane pane, KeyEvent event) {
        double pages =
                switch (event.getCode()) {
                    case PAGE_DOWN -> PAGE;
                    case PAGE_UP -> -PAGE;
                    default -> 0;
                };
        double seen = pane.getViewportBounds().getHeight();
        double hidden = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (pages != 0 && hidden > 0) {
            pane.setVvalue(Math.clamp(pane.getVvalue() + pages * seen / hidden, 0, 1));
            event.consume();
        }
    }

    private static void paintAnew(@Nullable Node viewport) {
        if (viewport != null) {
            viewport.setCache(false);
        }
    }
}
