package app.unknot.domain.session;

/// How a session leads the person who can't see it.
///
/// @param eyesFree whether any key is the one input, and the words ask for that
public record Guidance(Talk talk, BreathGuide breath, boolean eyesFree) {
    /// Everything is said, and the person looks at the screen.
    public static final Guidance FULL = new Guidance(Talk.FULL, BreathGuide.BOTH, false);

    public Guidance withEyesFree(boolean on) {
        return new Guidance(talk, breath, on);
    }
}
