package app.unknot.domain.body;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where the ball goes on one area and one side: its place, its ways and its resting point, in the
/// units of one view.
///
/// @param radius of the drawn ball
/// @param rolls the ball's way for each direction that suits the area; may be empty where nothing
///   is rolled
public record Placement(
        String area,
        Side side,
        DiagramView view,
        double radius,
        Point center,
        Map<RollDirection, Outline> rolls,
        Point hold) {

    public Placement {
        rolls = Map.copyOf(rolls);
    }

    public Optional<Outline> roll(RollDirection direction) {
        return Optional.ofNullable(rolls.get(direction));
    }

    /// Where the ball rests at a fraction of the way up and down; `otherwise` where none is given
    /// or nothing goes up and down.
    public Point restAt(Optional<Double> fraction, Point otherwise) {
        return roll(RollDirection.UP_AND_DOWN)
                .flatMap(way -> fraction.map(way::at))
                .orElse(otherwise);
    }

    public Disc ballAt(Point point) {
        return new Disc(point, radius);
    }

    /// The same place on the other half of the body.
    public Placement mirrored() {
        double axis = view.axis();
        Map<RollDirection, Outline> ways =
                rolls.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, e -> e.getValue().mirrored(axis)));
        return new Placement(
                area, side.other(), view, radius, center.mirrored(axis), ways, hold.mirrored(axis));
    }
}
