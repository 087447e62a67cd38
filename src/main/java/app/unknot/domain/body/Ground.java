package app.unknot.domain.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the ball may rest on one muscle: its middle on the muscle, on its own half of the body,
/// and all of it clear of bone and of every other no-go zone.
public final class Ground {
    /// How far beside the drawn muscle the ball's middle may lie, in diagram units: drawings are
    /// not exact to a finger's breadth either.
    private static final double BESIDE = 4;

    /// How far apart the places are that are tried first, in diagram units.
    private static final double STEP = 2;

    private static final double FINE = 0.5;

    private final Placement placement;
    private final Clearing clearing;
    private final List<Outline> muscle;
    private final List<Outline> room;
    private final List<Point> free;

    /// Nothing is free where the muscle has no room for the ball.
    ///
    /// @param muscle what is drawn of it on that half
    /// @param target the clear zone drawn for the ball, which may reach beyond the muscle
    public Ground(
            Placement placement, Clearing clearing, List<Outline> muscle, List<Outline> target) {
        this.placement = placement;
        this.clearing = clearing;
        this.muscle = List.copyOf(muscle);
        this.room = Stream.concat(muscle.stream(), target.stream()).toList();
        this.free = tried();
    }

    private List<Point> tried() {
        List<Point> places = new ArrayList<>(List.of(placement.center(), placement.hold()));
        placement.rolls().values().forEach(way -> places.addAll(way.points()));
        for (Outline outline : room) {
            Point least = outline.box().getFirst();
            Point most = outline.box().getLast();
            for (double x = least.x() - BESIDE; x <= most.x() + BESIDE; x += STEP) {
                for (double y = least.y() - BESIDE; y <= most.y() + BESIDE; y += STEP) {
                    places.add(new Point(x, y));
                }
            }
        }
        return places.stream().filter(this::isAllowed).toList();
    }

    public String area() {
        return placement.area();
    }

    public Side side() {
        return placement.side();
    }

    public Placement placement() {
        return placement;
    }

    /// Whether the ball may rest with its middle there.
    public boolean isAllowed(Point point) {
        return isOnOwnHalf(point)
                && isInRoom(point)
                && isOnPage(point)
                && clearing.isFree(placement.ballAt(point));
    }

    /// Whether the muscle itself is drawn there, rather than only room for the ball.
    public boolean isMuscle(Point point) {
        return muscle.stream().anyMatch(outline -> outline.contains(point));
    }

    private boolean isInRoom(Point point) {
        return room.stream()
                .filter(outline -> !outline.isBeyond(point, BESIDE))
                .anyMatch(outline ->
                        outline.contains(point) || outline.distanceToLine(point) <= BESIDE);
    }

    private boolean isOnOwnHalf(Point point) {
        double axis = placement.view().axis();
        return (point.x() - axis) * (placement.center().x() - axis) > 0;
    }

    private boolean isOnPage(Point point) {
        DiagramView view = placement.view();
        return point.x() > 0
                && point.x() < view.width()
                && point.y() > 0
                && point.y() < view.height();
    }

    /// The allowed place nearest to the wanted one, within two units or so; the wanted one itself
    /// where it is allowed. Empty where the muscle has no room at all.
    public Optional<Point> nearest(Point wanted) {
        if (isAllowed(wanted)) {
            return Optional.of(wanted);
        }
        if (free.isEmpty()) {
            return Optional.empty();
        }
        Point best = nearestFree(wanted);
        Point next = nearer(best, wanted);
        while (next.distanceTo(wanted) < best.distanceTo(wanted)) {
            best = next;
            next = nearer(best, wanted);
        }
        return Optional.of(best);
    }

    private Point nearestFree(Point wanted) {
        Point best = free.getFirst();
        double least = Double.MAX_VALUE;
        for (Point place : free) {
            double square = square(place, wanted);
            if (square < least) {
                least = square;
                best = place;
            }
        }
        return best;
    }

    private static double square(Point a, Point b) {
        return (a.x() - b.x()) * (a.x() - b.x()) + (a.y() - b.y()) * (a.y() - b.y());
    }

    /// Looks more finely around a place for one that is nearer.
    private Point nearer(Point from, Point wanted) {
        List<Point> around = new ArrayList<>();
        double before = square(from, wanted);
        for (double dx = -STEP; dx <= STEP; dx += FINE) {
            for (double dy = -STEP; dy <= STEP; dy += FINE) {
                Point there = new Point(from.x() + dx, from.y() + dy);
                if (square(there, wanted) < before) {
                    around.add(there);
                }
            }
        }
        around.sort(Comparator.comparingDouble(there -> square(there, wanted)));
        return around.stream().filter(this::isAllowed).findFirst().orElse(from);
    }
}
