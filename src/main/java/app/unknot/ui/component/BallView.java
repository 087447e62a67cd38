package app.unknot.ui.component;

import app.unknot.domain.body.Point;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import java.util.Optional;

/// Where and how the ball is drawn at one moment; a pure value, so nothing moves by itself.
///
/// @param direction the way it rolls, if it rolls
/// @param pass how much of the way there and back is over, 0 to 1
/// @param fullness of the breath that the rings follow, 0 to 1; empty without rings
/// @param spot the person's own spot on that side, in units of the view; empty for the usual place
/// @param along where on the way up and down it rests, 0 to 1; empty for the usual place
public record BallView(
        String area,
        Side side,
        Optional<RollDirection> direction,
        double pass,
        Optional<Double> fullness,
        Optional<Point> spot,
        Optional<Double> along) {

    /// The ball lies at its place.
    public static BallView placed(String area, Side side) {
        return new BallView(
                area,
                side,
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    public static BallView rolling(String area, Side side, RollDirection direction, double pass) {
        return new BallView(
                area,
                side,
                Optional.of(direction),
                pass,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// The ball rests on the sore spot.
    public static BallView holding(String area, Side side, double fullness) {
        return new BallView(
                area,
                side,
                Optional.empty(),
                0,
                Optional.of(fullness),
                Optional.empty(),
                Optional.empty());
    }

    /// The same, resting on the person's own spot.
    public BallView on(Point ownSpot) {
        return new BallView(area, side, direction, pass, fullness, Optional.of(ownSpot), along);
    }

    /// The same, resting higher or lower.
    ///
    /// @param fraction of the way up and down, from its top
    public BallView at(Optional<Double> fraction) {
        return new BallView(area, side, direction, pass, fullness, spot, fraction);
    }

    /// Whether only the ball's place differs, so that the drawing below can stay.
    boolean sameScene(BallView other) {
        return samePage(other)
                && direction.equals(other.direction)
                && fullness.isPresent() == other.fullness.isPresent();
    }

    /// Whether the picture below the ball is the same.
    boolean samePage(BallView other) {
        return area.equals(other.area) && side == other.side;
    }
}
