package app.unknot.domain.body;

/// A place on a diagram, in the diagram's own units, with y growing downwards.
public record Point(double x, double y) {
    public double distanceTo(Point other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    public Point mirrored(double axis) {
        return new Point(2 * axis - x, y);
    }

    /// The point at `fraction` (0 to 1) of the way to `other`.
    public Point towards(Point other, double fraction) {
        return new Point(x + (other.x - x) * fraction, y + (other.y - y) * fraction);
    }
}
