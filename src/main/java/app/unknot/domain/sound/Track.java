package app.unknot.domain.sound;

/// What a sound is, which decides who gives way to whom.
public enum Track {
    /// Lines; while one sounds, the tones are quieter.
    VOICE,
    /// Signals and the breath.
    TONES
}
