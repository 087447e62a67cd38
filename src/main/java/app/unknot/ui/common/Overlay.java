package app.unknot.ui.common;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A question in the middle of a screen, over a veil; it belongs to the page, so it can't get lost
/// behind a window.
public final class Overlay extends StackPane {
    private final VBox box = new VBox();

    public Overlay() {
        getStyleClass().add("overlay");
        box.getStyleClass().add("overlay-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        setAlignment(Pos.CENTER);
        getChildren().add(Scroll.around(centered()));
        setVisible(false);
        managedProperty().bind(visibleProperty());
    }

    private StackPane centered() {
        StackPane center = new StackPane(box);
        center.minHeightProperty().bind(heightProperty().subtract(2));
        center.getStyleClass().add("overlay-center");
        return center;
    }

    /// Shows these nodes, the first of them being the question; the first button gets the focus.
    public void show(String question, Node... content) {
        box.setAccessibleText(question);
        box.getChildren().setAll(content);
        setVisible(true);
        box.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    public void hide() {
        setVisible(false);
        box.getChildren().clear();
    }
}
