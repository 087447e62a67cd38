package app.unknot.domain.body;

import java.util.Set;

/// A place that the ball must never rest on or roll over, as data of one view.
///
/// @param id kebab-case, also the key of its spoken and written name
/// @param filled whether the inside counts; a ridge or an edge is only its line
/// @param margin how far the zone reaches beyond its line, in diagram units, at least 0
/// @param except ids of the areas that this zone does not hold for, such as the flat of the blade
///   for `on-the-blade`
public record NoGoZone(
        String id,
        DiagramView view,
        Side side,
        Outline outline,
        boolean filled,
        double margin,
        Set<String> except) {

    public NoGoZone {
        except = Set.copyOf(except);
        if (margin < 0) {
            throw new IllegalArgumentException("The margin of " + id + " is below zero");
        }
    }

    /// Whether the zone holds for work on that area.
    public boolean holdsFor(String area) {
        return !except.contains(area);
    }

    /// Whether the ball reaches into the zone.
    public boolean touches(Disc ball) {
        return !outline.isBeyond(ball.center(), ball.radius() + margin) && clearance(ball) < 0;
    }

    /// The free space between ball and zone in diagram units; below zero when they touch.
    public double clearance(Disc ball) {
        double toLine = outline.distanceToLine(ball.center());
        boolean within = filled && outline.contains(ball.center());
        return (within ? -toLine : toLine) - ball.radius() - margin;
    }

    /// The same zone on the other half of the body.
    public NoGoZone mirrored() {
        Outline other = outline.mirrored(view.axis());
        return new NoGoZone(id, view, side.other(), other, filled, margin, except);
    }

    public NoGoZone shifted(double dx) {
        return new NoGoZone(id, view, side, outline.shifted(dx, 0), filled, margin, except);
    }
}
