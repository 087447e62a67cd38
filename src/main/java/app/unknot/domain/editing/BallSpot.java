package app.unknot.domain.editing;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.RollDirection;
import java.util.Optional;
import java.util.stream.IntStream;

/// Where the ball can rest on an area: somewhere on its way up and down, and never on bone.
public final class BallSpot {
    /// Places that are looked at from the top of the way to its end.
    private static final int PLACES = 100;

    private final BodyChart body;
    private final Placement placement;

    private BallSpot(BodyChart body, Placement placement) {
        this.body = body;
        this.placement = placement;
    }

    /// On that area and side; empty where the ball has no way up and down to rest on.
    public static Optional<BallSpot> on(BodyChart body, Placement placement) {
        return Optional.of(new BallSpot(body, placement))
                .filter(spot -> spot.way().isPresent())
                .filter(spot -> spot.places().findAny().isPresent());
    }

    /// What came of putting the ball somewhere.
    ///
    /// @param spot where it rests now, from 0 (the top) to 1
    /// @param refused the zone that it would have touched where the person wanted it
    public record Offer(double spot, Optional<NoGoZone> refused) {}

    /// The nearest place to a point on the drawing.
    public Offer near(Point wanted) {
        Outline way = way().orElseThrow();
        double spot =
                places().boxed()
                                .min((a, b) ->
                                        Double.compare(
                                                way.at(fraction(a)).distanceTo(wanted),
                                                way.at(fraction(b)).distanceTo(wanted)))
                                .orElseThrow()
                        / (double) PLACES;
        return new Offer(
                spot, body.touched(placement.view(), placement.area(), placement.ballAt(wanted)));
    }

    /// The next place further down, or further up where `places` is negative; the last one there is
    /// stays.
    ///
    /// @param from 0 (the top) to 1
    /// @param places in hundredths of the way
    public double moved(double from, int places) {
        int start = (int) Math.round(from * PLACES);
        int wanted = Math.clamp(start + places, 0, PLACES);
        return places().boxed()
                        .min((a, b) -> Integer.compare(Math.abs(a - wanted), Math.abs(b - wanted)))
                        .orElse(start)
                / (double) PLACES;
    }

    /// Where the ball rests without a place of its own, as near as its way comes to it.
    public double usual() {
        return near(placement.center()).spot();
    }

    private Optional<Outline> way() {
        return placement.roll(RollDirection.UP_AND_DOWN);
    }

    private IntStream places() {
        return IntStream.rangeClosed(0, PLACES).filter(this::isFree);
    }

    /// Also on the other side, as one definition is played on both.
    private boolean isFree(int place) {
        Point point = way().orElseThrow().at(fraction(place));
        Placement other = placement.mirrored();
        Point mirrored = point.mirrored(placement.view().axis());
        return body.touched(placement.view(), placement.area(), placement.ballAt(point)).isEmpty()
                && body.touched(other.view(), other.area(), other.ballAt(mirrored)).isEmpty();
    }

    private static double fraction(int place) {
        return (double) place / PLACES;
    }
}
