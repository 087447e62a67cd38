package app.unknot.ui.component;

import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Point;
import java.util.List;

/// How fast the drawn ball goes along its way: there and back with soft turns, or round and round.
final class BallPace {
    private BallPace() {}

    /// The fraction of the way's length after that part of the pass.
    ///
    /// @param pass 0 to 1
    static double along(double pass, Outline way) {
        return isRing(way) ? pass : (1 - Math.cos(2 * Math.PI * pass)) / 2;
    }

    static boolean isRing(Outline way) {
        return way.at(0).distanceTo(way.at(1)) < 1e-6;
    }

    /// How far the ball has rolled there, to the right or down counted as forward.
    static double turned(Outline way, double fraction) {
        List<Point> points = way.points();
        Point from = points.getFirst();
        Point to = way.at(fraction);
        double x = to.x() - from.x();
        double y = to.y() - from.y();
        return Math.abs(x) >= Math.abs(y) ? x : y;
    }
}
