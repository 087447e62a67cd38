package app.unknot.domain.body;

/// The person's own side that a step works on; a picture of the back shows right on the right.
public enum Side {
    LEFT,
    RIGHT,
    BOTH,
    CENTER;

    /// The other of left and right; both and center have no other side and return themselves.
    public Side other() {
        return switch (this) {
            case LEFT -> RIGHT;
            case RIGHT -> LEFT;
            case BOTH, CENTER -> this;
        };
    }

    /// Whether this names exactly one half of the body.
    public boolean isOneSide() {
        return this == LEFT || this == RIGHT;
    }
}
