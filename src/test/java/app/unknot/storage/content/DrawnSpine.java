package app.unknot.storage.content;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Disc;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Point;
import app.unknot.domain.picture.ShapeKind;
import java.util.HashMap;
import java.util.Map;

/// The vertebrae as they are drawn, which know nothing of the zone around them: row by row, how far
/// they reach to both sides.
record DrawnSpine(Map<Integer, DrawnSpine.Row> rows, Row widest) {
    record Row(double least, double most) {
        boolean isReached(double x, double reach) {
            return x + reach > least && x - reach < most;
        }

        Row and(Row other) {
            return new Row(Math.min(least, other.least), Math.max(most, other.most));
        }
    }

    private static final Row NOTHING = new Row(Double.MAX_VALUE, -Double.MAX_VALUE);

    /// The spine of that view, empty where the view shows none.
    static DrawnSpine of(DiagramView view) {
        Map<Integer, Row> rows = new HashMap<>();
        PictureFile.read(view.id()).shapes().stream()
                .filter(shape -> shape.id().equals("spine") && shape.kind() == ShapeKind.BONE)
                .flatMap(shape -> Outline.parse(shape.path()).points().stream())
                .forEach(point -> rows.merge(row(point), new Row(point.x(), point.x()), Row::and));
        return new DrawnSpine(rows, rows.values().stream().reduce(NOTHING, Row::and));
    }

    private static int row(Point point) {
        return (int) Math.floor(point.y());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    boolean isTouchedBy(Disc ball) {
        double radius = ball.radius();
        if (!widest.isReached(ball.center().x(), radius)) {
            return false;
        }
        int first = (int) Math.ceil(ball.center().y() - radius);
        for (int y = first; y <= ball.center().y() + radius; y++) {
            Row row = rows.get(y);
            double up = y - ball.center().y();
            double reach = Math.sqrt(radius * radius - up * up);
            if (row != null && row.isReached(ball.center().x(), reach)) {
                return true;
            }
        }
        return false;
    }
}
