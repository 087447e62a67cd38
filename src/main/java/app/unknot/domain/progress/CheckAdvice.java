package app.unknot.domain.progress;

/// What a self-check says that a professional should see.
public enum CheckAdvice {
    NONE,
    /// The sides differ a lot.
    UNEVEN,
    /// It went a lot less far than the last time.
    SUDDENLY_LESS
}
