package app.unknot.ui.component;

import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.RollDirection;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;

/// The way that the ball rolls: a dotted line with an arrow head at each end.
///
/// A way shorter than the ball would lie hidden under it, so it is drawn beside the ball.
final class BallWay extends Group {
    private static final double HEAD = 14;
    private static final double BESIDE = 17;

    /// The open part of a ring in degrees, and where it ends, counter-clockwise from the right.
    private static final double GAP = 70;

    private static final double GAP_END = 130;

    /// Turns the head of a ring a little inwards, so that it follows the curve.
    private static final double GAP_BEND = 0.15;

    private BallWay() {
        getStyleClass().add("ball-way");
    }

    static BallWay of(Placement placement, RollDirection direction) {
        BallWay drawing = new BallWay();
        double unit = placement.radius() / 26;
        placement
                .roll(direction)
                .ifPresent(way -> {
                    if (direction == RollDirection.CIRCLES) {
                        drawing.round(placement, unit);
                    } else {
                        drawing.along(way, placement, unit);
                    }
                });
        return drawing;
    }

    private void along(Outline way, Placement placement, double unit) {
        boolean hidden = way.at(0).distanceTo(way.at(1)) < 3 * placement.radius();
        List<Point> points = hidden ? beside(way, placement, unit) : way.points();
        double reach = hidden ? 18 * unit : placement.radius() + 4 * unit;
        Polyline dots = new Polyline();
        points.forEach(point -> dots.getPoints().addAll(point.x(), point.y()));
        dots.setFill(null);
        dots.getStyleClass().add("ball-way-line");
        dots.setStrokeWidth(4.5 * unit);
        dots.getStrokeDashArray().setAll(0.1, 10 * unit);
        Point first = points.getFirst();
        Point last = points.getLast();
        getChildren()
                .addAll(
                        dots,
                        head(first, beyond(points.get(1), first, reach), unit),
                        head(last, beyond(points.get(points.size() - 2), last, reach), unit));
    }

    /// A straight line below a level way, or on the outer side of an upright one.
    private static List<Point> beside(Outline way, Placement placement, double unit) {
        Point start = way.at(0);
        Point end = way.at(1);
        Point middle = start.towards(end, 0.5);
        double half = Math.max(start.distanceTo(end) / 2, 15 * unit);
        double by = placement.radius() + BESIDE * unit;
        if (Math.abs(end.x() - start.x()) >= Math.abs(end.y() - start.y())) {
            double y = middle.y() + by;
            return List.of(new Point(middle.x() - half, y), new Point(middle.x() + half, y));
        }
        double outwards = placement.center().x() < placement.view().axis() ? -by : by;
        double x = middle.x() + outwards;
        return List.of(new Point(x, middle.y() - half), new Point(x, middle.y() + half));
    }

    /// Clockwise with a gap at the top, where the head points on.
    private void round(Placement placement, double unit) {
        double radius = placement.radius() + BESIDE * unit * 0.75;
        Point center = placement.center();
        Arc dots = new Arc(center.x(), center.y(), radius, radius, GAP_END, 360 - GAP);
        dots.setFill(null);
        dots.getStyleClass().add("ball-way-line");
        dots.setStrokeWidth(4.5 * unit);
        dots.getStrokeDashArray().setAll(0.1, 10 * unit);
        double angle = Math.toRadians(GAP_END);
        double x = center.x() + radius * Math.cos(angle);
        double y = center.y() - radius * Math.sin(angle);
        Point tip =
                new Point(
                        x + HEAD * unit * Math.sin(angle - GAP_BEND),
                        y + HEAD * unit * Math.cos(angle - GAP_BEND));
        getChildren().addAll(dots, head(new Point(x, y), tip, unit));
    }

    private static Point beyond(Point before, Point end, double reach) {
        double length = before.distanceTo(end);
        return length == 0 ? end : before.towards(end, (length + reach) / length);
    }

    private static Polygon head(Point from, Point tip, double unit) {
        double length = from.distanceTo(tip);
        double along = HEAD * unit;
        double x = (tip.x() - from.x()) / length;
        double y = (tip.y() - from.y()) / length;
        double wing = 0.45 * along;
        Polygon head =
                new Polygon(
                        tip.x(),
                        tip.y(),
                        tip.x() - x * along - y * wing,
                        tip.y() - y * along + x * wing,
                        tip.x() - x * along + y * wing,
                        tip.y() - y * along - x * wing);
        head.getStyleClass().add("ball-way-head");
        head.setStrokeWidth(3 * unit);
        return head;
    }
}
