package app.unknot.domain.session.lint;

import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.storage.content.BodyFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// The drawn places of the ball and of bone, with one of them changed.
record Drawing(List<Placement> places, List<NoGoZone> zones) {
    private static final Drawing TRUE = new Drawing(BodyFile.placements(), BodyFile.noGoZones());

    static Drawing moved(String area, Side side, double dx, double dy) {
        return TRUE.changed(on(area, side), place -> moved(place, dx, dy));
    }

    static Drawing larger(String area, double factor) {
        return TRUE.changed(
                place -> place.area().equals(area),
                p -> changed(p, p.radius() * factor, p.center(), p.rolls(), p.hold()));
    }

    static Drawing rolling(String area, Side side, Map<RollDirection, Outline> rolls) {
        return TRUE.changed(
                on(area, side), p -> changed(p, p.radius(), p.center(), rolls, p.hold()));
    }

    static Drawing without(String area, Side side) {
        return new Drawing(
                TRUE.places.stream().filter(on(area, side).negate()).toList(), TRUE.zones);
    }

    static Drawing shifted(String zone, double dx) {
        return new Drawing(
                TRUE.places,
                TRUE.zones.stream().map(z -> z.id().equals(zone) ? z.shifted(dx) : z).toList());
    }

    private static Predicate<Placement> on(String area, Side side) {
        return place -> place.area().equals(area) && place.side() == side;
    }

    private Drawing changed(Predicate<Placement> which, UnaryOperator<Placement> change) {
        List<Placement> changed = new ArrayList<>(places);
        changed.replaceAll(place -> which.test(place) ? change.apply(place) : place);
        return new Drawing(changed, zones);
    }

    private static Placement moved(Placement place, double dx, double dy) {
        Map<RollDirection, Outline> rolls = new HashMap<>();
        place.rolls().forEach((direction, way) -> rolls.put(direction, way.shifted(dx, dy)));
        return changed(
                place,
                place.radius(),
                moved(place.center(), dx, dy),
                rolls,
                moved(place.hold(), dx, dy));
    }

    private static Point moved(Point point, double dx, double dy) {
        return new Point(point.x() + dx, point.y() + dy);
    }

    private static Placement changed(
            Placement place,
            double radius,
            Point center,
            Map<RollDirection, Outline> rolls,
            Point hold) {
        return new Placement(place.area(), place.side(), place.view(), radius, center, rolls, hold);
    }
}
