package app.unknot.domain.body;

/// The drawn ball: what the no-go test compares with the zones.
public record Disc(Point center, double radius) {
    public Disc {
        if (!(radius > 0)) {
            throw new IllegalArgumentException("A ball needs a radius above zero, not " + radius);
        }
    }
}
