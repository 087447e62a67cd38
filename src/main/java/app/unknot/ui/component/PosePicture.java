package app.unknot.ui.component;

import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.picture.Shape;
import app.unknot.domain.routine.Position;
import java.util.function.Function;
import javafx.css.PseudoClass;
import org.jspecify.annotations.Nullable;

/// How the body is held: the scene of a position.
public final class PosePicture extends PictureView {
    private static final double CORNER = 28;

    private final PictureBook pictures;
    private final Function<Position, String> words;
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");

    private @Nullable Position shown;
    private boolean ball = true;

    /// @param words the text alternative of each position
    public PosePicture(PictureBook pictures, Function<Position, String> words) {
        this.pictures = pictures;
        this.words = words;
        getStyleClass().add("pose-picture");
        setCorner(CORNER);
    }

    public void show(Position position) {
        show(position, true);
    }

    /// Shows the scene with or without its ball.
    ///
    /// @param withBall false in steps that are done without it
    public void show(Position position, boolean withBall) {
        if (position != shown || withBall != ball) {
            shown = position;
            ball = withBall;
            show(pictures.picture(position.id()));
            mark(PosePicture::showsTheBall, ABSENT, !withBall);
            setAccessibleText(words.apply(position));
        }
    }

    /// The ball itself, and the glass that enlarges it.
    private static boolean showsTheBall(Shape shape) {
        return shape.id().equals("ball") || shape.id().equals("magnifier");
    }
}
