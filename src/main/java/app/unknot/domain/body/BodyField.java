package app.unknot.domain.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The parts of one view that can be pointed at or walked to with the arrow keys.
///
/// Small muscles are easy to hit: within [#GRAB] of one it counts as hit also where a large one
/// lies below, and within [#REACH] of any the nearest does. The arrows go up and down from head to
/// foot on one half of the body, and left and right to what lies beside it.
public final class BodyField {
    /// How far around a small part it is still hit, in units of the whole body.
    public static final double GRAB = 6;

    /// How far beside all parts the nearest is still hit, in units of the whole body.
    public static final double REACH = 14;

    /// How many units of a close-up go into one of the whole body.
    private static final double ENLARGED = 2;

    /// How much more a step aside counts than a step ahead.
    private static final double ASIDE = 2.5;

    private final DiagramView view;
    private final List<BodyPart> parts;
    private final List<BodyPart> topFirst;

    /// @param drawn every part of that view, in drawing order
    public BodyField(DiagramView view, List<BodyPart> drawn) {
        this.view = view;
        this.topFirst = List.copyOf(drawn.reversed());
        this.parts =
                drawn.stream()
                        .sorted(
                                Comparator.comparingDouble((BodyPart part) -> part.center().y())
                                        .thenComparing(BodyPart::area)
                                        .thenComparing(BodyPart::side))
                        .toList();
    }

    public DiagramView view() {
        return view;
    }

    /// From head to foot, the left of each area before its right.
    public List<BodyPart> parts() {
        return parts;
    }

    public Optional<BodyPart> part(String area, Side side) {
        return parts.stream()
                .filter(part -> part.area().equals(area) && part.side() == side)
                .findFirst();
    }

    /// What is meant by pointing there.
    public Optional<BodyPart> at(Point point) {
        double scale = view.isCloseUp() ? ENLARGED : 1;
        return onTop(part -> part.isThin() && part.contains(point))
                .or(() -> nearest(BodyPart::isThin, point, GRAB * scale))
                .or(() -> onTop(part -> part.contains(point)))
                .or(() -> nearest(part -> true, point, REACH * scale));
    }

    private Optional<BodyPart> onTop(Predicate<BodyPart> which) {
        return topFirst.stream().filter(which).findFirst();
    }

    private Optional<BodyPart> nearest(Predicate<BodyPart> which, Point point, double reach) {
        return topFirst.stream()
                .filter(which.and(part -> part.distanceTo(point) <= reach))
                .min(Comparator.comparingDouble(part -> part.distanceTo(point)));
    }

    /// The next part that way; the same one where nothing lies there.
    public BodyPart next(BodyPart from, Toward way) {
        return switch (way) {
            case DOWN -> following(half(from).toList(), from);
            case UP -> following(half(from).toList().reversed(), from);
            case LEFT -> beside(from, -1);
            case RIGHT -> beside(from, 1);
        };
    }

    private Stream<BodyPart> half(BodyPart from) {
        return parts.stream().filter(part -> part.side() == from.side());
    }

    private static BodyPart following(List<BodyPart> order, BodyPart from) {
        int at = order.indexOf(from);
        return order.get(Math.min(at + 1, order.size() - 1));
    }

    private BodyPart beside(BodyPart from, int direction) {
        return parts.stream()
                .filter(part -> (part.center().x() - from.center().x()) * direction > 1)
                .min(Comparator.comparingDouble(part -> strain(from.center(), part.center())))
                .orElse(from);
    }

    private static double strain(Point from, Point to) {
        return Math.abs(to.x() - from.x()) + ASIDE * Math.abs(to.y() - from.y());
    }
}
