package app.unknot.domain.session;

/// What leads the breath through a hold. Where nothing does, the person breathes as they like.
public enum BreathGuide {
    WORDS,
    TONES,
    BOTH,
    NEITHER;

    public boolean hasWords() {
        return this == WORDS || this == BOTH;
    }

    public boolean hasTones() {
        return this == TONES || this == BOTH;
    }
}
