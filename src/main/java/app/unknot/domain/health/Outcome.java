package app.unknot.domain.health;

/// What follows when something feels wrong.
public enum Outcome {
    /// Help is called; nothing else is offered.
    EMERGENCY("emergency"),
    END_SESSION("end-session"),
    /// The session goes on without this area today.
    SKIP_AREA("skip-area"),
    /// The session goes on with less pressure.
    LIGHTER("lighter"),
    /// The person waits and is asked once more.
    LOOK_AGAIN("look-again");

    private final String id;

    Outcome(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }
}
