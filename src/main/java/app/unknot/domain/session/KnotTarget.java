package app.unknot.domain.session;

import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;

/// The person's own knot that a session works on: where the ball rests and what is said of it.
///
/// @param id of the knot on record
/// @param point in units of the area's view
/// @param words for its place, as they are spoken, such as "left, level with the blade's tip"
public record KnotTarget(String id, String area, Side side, Point point, String words) {
    /// Whether it is worked on in that step on that side.
    public boolean isIn(Occurrence occurrence) {
        return occurrence.step().card().area().equals(area)
                && (occurrence.side() == side || !occurrence.side().isOneSide());
    }
}
