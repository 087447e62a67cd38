package app.unknot.domain.health;

/// How serious a yes to a screening question is.
public enum Tier {
    /// Stop, and get help now.
    EMERGENCY("emergency"),
    /// A professional is asked first.
    ASK_FIRST("ask-first"),
    /// Allowed, with limits.
    WITH_LIMITS("with-limits"),
    /// Asked before every session.
    TODAY("today");

    private final String id;

    Tier(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
