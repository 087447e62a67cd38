package app.unknot.domain.health;

/// An answer to a question of the health check.
public enum Answer {
    NO,
    YES,
    NOT_SURE;

    /// Whether it counts as a yes; not being sure does.
    public boolean counts() {
        return this != NO;
    }
}
