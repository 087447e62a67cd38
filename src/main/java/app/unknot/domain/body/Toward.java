package app.unknot.domain.body;

/// The four ways from one place of a view to the next, as the arrow keys point.
public enum Toward {
    UP,
    DOWN,
    LEFT,
    RIGHT
}
