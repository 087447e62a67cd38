package app.unknot.domain.body;

/// How hard to lean, on the scale from 0 (nothing) to 10 (the worst imaginable).
///
/// @param low the least of the range to aim for
/// @param high the most of the range to aim for
/// @param ceiling never to be exceeded; 7 at most (source D7)
public record Pressure(int low, int high, int ceiling) {
    public Pressure {
        if (low < 0 || low > high || high > ceiling || ceiling > 10) {
            throw new IllegalArgumentException(
                    "A pressure needs 0 <= low <= high <= ceiling <= 10, not %d, %d, %d"
                            .formatted(low, high, ceiling));
        }
    }

    /// The gentler of the two in each number.
    public Pressure atMost(Pressure other) {
        return new Pressure(
                Math.min(low, other.low),
                Math.min(high, other.high),
                Math.min(ceiling, other.ceiling));
    }

    /// One step lighter in each number, as far as there is one.
    public Pressure lighter() {
        return new Pressure(Math.max(0, low - 1), Math.max(0, high - 1), Math.max(0, ceiling - 1));
    }
}
