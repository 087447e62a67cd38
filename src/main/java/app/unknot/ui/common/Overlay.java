package app.unknot.ui.common;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A question in the middle of a screen, over a veil; it belongs to the page, so it can't get lost
/// behind a window.
public final class Overlay extends StackPane {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /// In letters' heights.
    private static final double LINES = 26;

    private final VBox box = new VBox();
    private final Label letter = new Label();

    public Overlay() {
        getStyleClass().add("overlay");
        box.getStyleClass().add("overlay-box");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setAccessibleRole(AccessibleRole.DIALOG);
        setAlignment(Pos.CENTER);
        getChildren().add(Scroll.around(centered()));
        letter.setVisible(false);
        letter.setManaged(false);
        getChildren().add(letter);
        letter.fontProperty().subscribe(this::requestLayout);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        box.setFocusTraversable(true);
        box.addEventFilter(KeyEvent.KEY_PRESSED, Overlay::fireOnEnter);
    }

    /// With room for a few lines only, margins are narrow.
    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(LOW, getHeight() / letter.getFont().getSize() < LINES);
        super.layoutChildren();
    }

    private static void fireOnEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            button.fire();
            event.consume();
        }
    }

    private StackPane centered() {
        StackPane center = new StackPane(box);
        center.minHeightProperty().bind(heightProperty().subtract(2));
        center.getStyleClass().add("overlay-center");
        return center;
    }

    /// Shows these nodes, the first of them being the question; the first button gets the focus.
    public void show(String question, Node... content) {
        fill(question, content);
        box.lookupAll(".button").stream().findFirst().ifPresent(Node::requestFocus);
    }

    /// The same where no answer is the usual one: none has the focus until the person moves to it.
    public void showUndecided(String question, Node... content) {
        fill(question, content);
        box.requestFocus();
    }

    private void fill(String question, Node... content) {
        box.setAccessibleText(question);
        box.getChildren().setAll(content);
        setVisible(true);
    }

    public void hide() {
        setVisible(false);
        box.getChildren().clear();
    }
}
