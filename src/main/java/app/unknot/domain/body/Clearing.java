package app.unknot.domain.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a view leaves free for the ball, so that a ball put on bone slides off it by itself.
public final class Clearing {
    /// Room left beyond the zone, so that a ball that has just slid off isn't on it by rounding.
    private static final double AIR = 0.01;

    private static final int PUSHES = 24;
    private static final int ANGLES = 40;

    private final DiagramView view;
    private final List<NoGoZone> zones;

    Clearing(DiagramView view, List<NoGoZone> zones) {
        this.view = view;
        this.zones = List.copyOf(zones);
    }

    public boolean isFree(Disc ball) {
        return zones.stream().noneMatch(zone -> zone.touches(ball));
    }

    /// A free place near the wanted one, on the page; the wanted one itself where it is free.
    ///
    /// Empty only where a ball of that size has no place at all.
    public Optional<Disc> nearest(Disc wanted) {
        Disc start = onPage(wanted);
        Disc ball = start;
        for (int i = 0; i < PUSHES; i++) {
            Optional<NoGoZone> zone = deepest(ball);
            if (zone.isEmpty()) {
                return Optional.of(ball);
            }
            ball = onPage(pushedOff(zone.get(), ball));
        }
        return around(start);
    }

    private Optional<NoGoZone> deepest(Disc ball) {
        return zones.stream()
                .filter(zone -> zone.touches(ball))
                .min(Comparator.comparingDouble(zone -> zone.clearance(ball)));
    }

    /// Straight away from the nearest point of the zone's line, just as far as needed.
    private static Disc pushedOff(NoGoZone zone, Disc ball) {
        Point center = ball.center();
        Point line = zone.outline().nearest(center);
        double distance = center.distanceTo(line);
        double needed = ball.radius() + zone.margin() + AIR;
        boolean within = zone.filled() && zone.outline().contains(center);
        if (distance == 0) {
            return new Disc(new Point(line.x() + needed, line.y()), ball.radius());
        }
        double factor = (within ? -needed : needed) / distance;
        return new Disc(line.towards(center, factor), ball.radius());
    }

    /// For a ball wedged between zones: ring by ring, until a place is free.
    private Optional<Disc> around(Disc start) {
        double reach = Math.hypot(view.width(), view.height());
        return Stream.iterate(1.0, radius -> radius <= reach, radius -> radius * 1.08 + 1)
                .flatMap(radius -> ring(start, radius))
                .filter(this::isFree)
                .findFirst();
    }

    private Stream<Disc> ring(Disc start, double radius) {
        return IntStream.range(0, ANGLES)
                .mapToDouble(step -> 2 * Math.PI * step / ANGLES)
                .mapToObj(angle ->
                        new Point(
                                start.center().x() + radius * Math.cos(angle),
                                start.center().y() + radius * Math.sin(angle)))
                .map(point -> onPage(new Disc(point, start.radius())));
    }

    private Disc onPage(Disc ball) {
        double radius = ball.radius();
        Point center = ball.center();
        return new Disc(
                new Point(
                        Math.clamp(center.x(), radius, view.width() - radius),
                        Math.clamp(center.y(), radius, view.height() - radius)),
                radius);
    }
}
