package app.unknot.domain.session;

/// What a tone of a session tells; each is unmistakable without a word.
public enum Tone {
    /// As long as the breath in.
    BREATH_IN,
    /// As long as the breath out.
    BREATH_OUT,
    /// A step begins in which the person moves.
    MOVE,
    /// A step begins in which the person stays still.
    HOLD,
    /// The other side begins.
    SWITCH_SIDES,
    /// The session is over.
    FINISH;

    /// Whether it lasts as long as the breath rather than having a length of its own.
    public boolean isBreath() {
        return this == BREATH_IN || this == BREATH_OUT;
    }
}
