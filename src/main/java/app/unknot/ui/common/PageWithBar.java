package app.unknot.ui.common;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;

/// A page that scrolls above a bar that stays. When it is only a few lines high, because the window
/// is small or the text is large, it has the state `:low`: the bar keeps to one row then, and
/// margins are narrow.
public final class PageWithBar extends BorderPane {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /// In letters' heights.
    private static final double LINES = 26;

    private final Label letter = new Label();

    public PageWithBar() {
        getStyleClass().add("page-with-bar");
        letter.setVisible(false);
        letter.setManaged(false);
        getChildren().add(letter);
        letter.fontProperty().subscribe(this::requestLayout);
    }

    public PageWithBar(Node page) {
        this();
        setCenter(page);
    }

    /// Looks here, as a state that changes while styles are being applied comes too late for them.
    @Override
    protected void layoutChildren() {
        pseudoClassStateChanged(LOW, getHeight() / letter.getFont().getSize() < LINES);
        super.layoutChildren();
    }
}
