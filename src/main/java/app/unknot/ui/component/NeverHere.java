package app.unknot.ui.component;

import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.ShapeKind;
import javafx.geometry.Rectangle2D;

/// A whole body with all its bone and hatching as a warning: where the ball never goes.
public final class NeverHere extends PictureView {
    private static final Rectangle2D FRAME = new Rectangle2D(30, 20, 340, 876);

    /// @param body the drawing `back` or `front`
    /// @param text the text alternative
    public NeverHere(Picture body, String text) {
        super(body, text);
        getStyleClass().add("never-here");
        zoomTo(FRAME);
        keepImage();
        mark(s -> s.kind() == ShapeKind.BONE || s.kind() == ShapeKind.AVOID, Tint.AVOID, true);
    }
}
