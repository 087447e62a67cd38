package app.unknot.domain.routine;

/// How a block of steps treats the two sides.
public enum Sides {
    /// Defined once, played for one side and then for the other.
    MIRRORED("mirrored"),
    /// Both sides at the same time, as with two balls in a sock.
    BOTH_AT_ONCE("both-at-once"),
    /// No side: in the middle, or the whole body.
    CENTER("center");

    private final String id;

    Sides(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
