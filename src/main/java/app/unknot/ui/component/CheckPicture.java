package app.unknot.ui.component;

import app.unknot.domain.body.Side;
import app.unknot.domain.picture.PictureBook;
import java.util.OptionalInt;
import javafx.css.PseudoClass;

/// How a self-check is done: the movement, and a numbered mark for each level, where it can be
/// drawn.
public final class CheckPicture extends PictureView {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double CORNER = 28;

    /// @param check its id, and that of its drawing behind `check-`
    /// @param words what it shows
    public CheckPicture(PictureBook pictures, String check, String words) {
        super(pictures.picture("check-" + check), words);
        getStyleClass().add("check-picture");
        setCorner(CORNER);
    }

    /// Lets the mark of a level stand out, and no other one of that side.
    ///
    /// @param level from 0; empty for none
    public void choose(Side side, OptionalInt level) {
        mark(shape -> shape.id().startsWith("level-") && shape.side() == side, CHOSEN, false);
        level.ifPresent(now ->
                mark(
                        shape -> shape.id().equals("level-" + now) && shape.side() == side,
                        CHOSEN,
                        true));
    }
}
