package app.unknot.domain.body;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;

/// A shape or a path of the drawings as straight pieces short enough for the no-go test and the
/// ball's way.
///
/// Curves are flattened into [#PIECES] pieces each. Several rings follow the even-odd rule.
public final class Outline {
    static final int PIECES = 12;

    /// How finely the middle is looked for, in steps along each side of the box.
    private static final int GRID = 14;

    private final List<List<Point>> runs;
    private final Point least;
    private final Point most;

    Outline(List<List<Point>> runs) {
        if (runs.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("An outline needs at least one point");
        }
        this.runs = runs.stream().map(List::copyOf).toList();
        DoubleSummaryStatistics x = points().stream().mapToDouble(Point::x).summaryStatistics();
        DoubleSummaryStatistics y = points().stream().mapToDouble(Point::y).summaryStatistics();
        this.least = new Point(x.getMin(), y.getMin());
        this.most = new Point(x.getMax(), y.getMax());
    }

    /// Reads path data with the commands M L C Z, absolute.
    ///
    /// @throws IllegalArgumentException for any other command or a number that can't be read
    public static Outline parse(String pathData) {
        return new PathReader(pathData).read();
    }

    public Outline mirrored(double axis) {
        return new Outline(
                runs.stream()
                        .map(run -> run.stream().map(point -> point.mirrored(axis)).toList())
                        .toList());
    }

    public Outline shifted(double dx, double dy) {
        return new Outline(
                runs.stream()
                        .map(run ->
                                run.stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList())
                        .toList());
    }

    /// Whether the point lies inside the filled shape (even-odd).
    public boolean contains(Point point) {
        boolean inside = false;
        for (List<Point> ring : runs) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                if (crosses(ring.get(i), ring.get(j), point)) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private static boolean crosses(Point a, Point b, Point p) {
        return (a.y() > p.y()) != (b.y() > p.y())
                && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x();
    }

    /// The shortest way from the point to the line of the shape, in diagram units, never negative.
    public double distanceToLine(Point point) {
        return point.distanceTo(nearest(point));
    }

    /// The point of the line that is nearest to `point`.
    public Point nearest(Point point) {
        Point from = runs.getFirst().getFirst();
        Point to = from;
        double best = Double.MAX_VALUE;
        for (List<Point> run : runs) {
            for (int i = 0; i < run.size(); i++) {
                Point before = run.get(Math.max(0, i - 1));
                double square = squareDistance(before, run.get(i), point);
                if (square < best) {
                    best = square;
                    from = before;
                    to = run.get(i);
                }
            }
        }
        return from.towards(to, fractionOnPiece(from, to, point));
    }

    /// The lesser of its width and height, in diagram units.
    public double thickness() {
        return Math.min(most.x() - least.x(), most.y() - least.y());
    }

    /// The corners of the box around it: the least and the most of each number.
    public List<Point> box() {
        return List.of(least, most);
    }

    /// A point inside that is about as far from the line as one can be; of a shape that has no
    /// inside, its first corner.
    public Point innermost() {
        Point best = runs.getFirst().getFirst();
        double widest = -1;
        for (int i = 1; i < GRID; i++) {
            for (int j = 1; j < GRID; j++) {
                Point point =
                        new Point(
                                least.x() + (most.x() - least.x()) * i / GRID,
                                least.y() + (most.y() - least.y()) * j / GRID);
                double room = contains(point) ? distanceToLine(point) : -1;
                if (room > widest) {
                    widest = room;
                    best = point;
                }
            }
        }
        return best;
    }

    /// Whether the point is surely further than `distance` from the shape; cheap, and right when it
    /// says so.
    boolean isBeyond(Point point, double distance) {
        return point.x() < least.x() - distance
                || point.x() > most.x() + distance
                || point.y() < least.y() - distance
                || point.y() > most.y() + distance;
    }

    private static double squareDistance(Point a, Point b, Point p) {
        double t = fractionOnPiece(a, b, p);
        double dx = a.x() + (b.x() - a.x()) * t - p.x();
        double dy = a.y() + (b.y() - a.y()) * t - p.y();
        return dx * dx + dy * dy;
    }

    private static double fractionOnPiece(Point a, Point b, Point p) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        double along = (p.x() - a.x()) * dx + (p.y() - a.y()) * dy;
        return square == 0 ? 0 : Math.clamp(along / square, 0, 1);
    }

    /// The point at `fraction` (clamped to 0 to 1) of the first run's length.
    public Point at(double fraction) {
        List<Point> run = runs.getFirst();
        double wanted = Math.clamp(fraction, 0, 1) * length(run);
        for (int i = 1; i < run.size(); i++) {
            double piece = run.get(i - 1).distanceTo(run.get(i));
            if (wanted <= piece && piece > 0) {
                return run.get(i - 1).towards(run.get(i), wanted / piece);
            }
            wanted -= piece;
        }
        return run.getLast();
    }

    /// Every corner of the flattened line.
    public List<Point> points() {
        List<Point> all = new ArrayList<>();
        runs.forEach(all::addAll);
        return all;
    }

    private static double length(List<Point> run) {
        double length = 0;
        for (int i = 1; i < run.size(); i++) {
            length += run.get(i - 1).distanceTo(run.get(i));
        }
        return length;
    }
}
