package app.unknot.domain.progress;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import java.time.OffsetDateTime;
import java.util.Optional;

/// One line on record about a tender spot of the person; the latest line tells all of it.
///
/// @param id stays the same through all of its lines
/// @param revision from 1; of several lines with one id the highest revision counts, then the one
///   written later
/// @param written wall time with the offset of the place
/// @param side the person's own left or right
/// @param point in units of the view
/// @param name that the person gave it; empty for the words that follow from its place
public record Knot(
        String id,
        int revision,
        OffsetDateTime written,
        Change change,
        String area,
        Side side,
        DiagramView view,
        Point point,
        Optional<String> name)
        implements Observation {

    /// The longest name, in characters.
    public static final int MOST_NAME = 80;

    public Knot {
        if (revision < 1) {
            throw new IllegalArgumentException("Revisions count from 1, not " + revision);
        }
        if (!side.isOneSide()) {
            throw new IllegalArgumentException("A knot is on one side, not on " + side);
        }
    }

    /// What a line says of its knot; also the word of the progress file.
    public enum Change {
        /// It is there, or is there again.
        MADE,
        MOVED,
        RENAMED,
        /// It is gone, or no longer of interest.
        RETIRED
    }

    public boolean isRetired() {
        return change == Change.RETIRED;
    }

    @Override
    public String words() {
        return toString();
    }

    private Knot next(OffsetDateTime at, Change what, Optional<String> newName) {
        return new Knot(id, revision + 1, at, what, area, side, view, point, newName);
    }

    public Knot retired(OffsetDateTime at) {
        return next(at, Change.RETIRED, name);
    }

    /// Takes the retiring back.
    public Knot again(OffsetDateTime at) {
        return next(at, Change.MADE, name);
    }

    /// With another name; a blank one stands for the words of its place.
    ///
    /// @throws IllegalArgumentException for a name of more than [#MOST_NAME] characters
    public Knot renamed(OffsetDateTime at, String newName) {
        String plain = newName.strip();
        if (plain.codePointCount(0, plain.length()) > MOST_NAME) {
            throw new IllegalArgumentException("A name has at most " + MOST_NAME + " characters");
        }
        return next(at, Change.RENAMED, plain.isEmpty() ? Optional.empty() : Optional.of(plain));
    }

    /// At another place.
    public Knot moved(
            OffsetDateTime at, String newArea, Side newSide, DiagramView newView, Point newPoint) {
        return new Knot(
                id, revision + 1, at, Change.MOVED, newArea, newSide, newView, newPoint, name);
    }
}
