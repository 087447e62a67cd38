package app.unknot.domain.health;

/// Whether a flag stops everything, and for how long.
public enum Ban {
    NONE("none"),
    /// Asked again tomorrow.
    TODAY("today"),
    /// Until an answer changes or a professional has said yes.
    UNTIL_CHANGED("until-changed");

    private final String id;

    Ban(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    /// The longer of the two.
    public Ban and(Ban other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
