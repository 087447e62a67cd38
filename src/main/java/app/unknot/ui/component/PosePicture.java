package app.unknot.ui.component;

import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Position;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How the body is held: the scene of a position.
public final class PosePicture extends PictureView {
    private static final double CORNER = 28;

    private final PictureBook pictures;
    private final Function<Position, String> words;
    private @Nullable Position shown;

    /// @param words the text alternative of each position
    public PosePicture(PictureBook pictures, Function<Position, String> words) {
        this.pictures = pictures;
        this.words = words;
        getStyleClass().add("pose-picture");
        setCorner(CORNER);
    }

    public void show(Position position) {
        if (position != shown) {
            shown = position;
            show(pictures.picture(position.id()));
            setAccessibleText(words.apply(position));
        }
    }
}
