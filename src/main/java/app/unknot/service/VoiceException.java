package app.unknot.service;

/// A voice that could not speak.
public final class VoiceException extends Exception {
    private static final long serialVersionUID = 1;

    /// Who is to blame, so that one odd line does not cost the voice.
    public enum Blame {
        /// The line: another one may well be spoken.
        LINE,
        /// The voice: it died, hangs or is not there.
        VOICE
    }

    private final Blame blame;

    public VoiceException(Blame blame, String message) {
        super(message);
        this.blame = blame;
    }

    public VoiceException(Blame blame, String message, Throwable cause) {
        super(message, cause);
        this.blame = blame;
    }

    public Blame blame() {
        return blame;
    }
}
