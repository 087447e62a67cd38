package app.unknot.domain.body;

import java.util.ArrayList;
import java.util.List;

/// A shape or a path of the drawings as straight pieces short enough for the no-go test and the
/// ball's way.
///
/// Curves are flattened into [#PIECES] pieces each. Several rings follow the even-odd rule.
public final class Outline {
    static final int PIECES = 12;

    private final List<List<Point>> runs;

    Outline(List<List<Point>> runs) {
        if (runs.stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("An outline needs at least one point");
        }
        this.runs = runs.stream().map(List::copyOf).toList();
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
        Point best = runs.getFirst().getFirst();
        for (List<Point> run : runs) {
            for (int i = 0; i < run.size(); i++) {
                Point on = nearestOnPiece(run.get(Math.max(0, i - 1)), run.get(i), point);
                if (on.distanceTo(point) < best.distanceTo(point)) {
                    best = on;
                }
            }
        }
        return best;
    }

    private static Point nearestOnPiece(Point a, Point b, Point p) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double square = dx * dx + dy * dy;
        if (square == 0) {
            return a;
        }
        double t = ((p.x() - a.x()) * dx + (p.y() - a.y()) * dy) / square;
        return a.towards(b, Math.clamp(t, 0, 1));
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
