package app.unknot.domain.progress;

/// How a self-check went, compared with oneself the last time.
public enum CheckChange {
    /// There is nothing to compare with yet.
    FIRST,
    FURTHER,
    SAME,
    LESS;

    /// @param before the level of the last time
    /// @param now the level of this time
    static CheckChange of(int before, int now) {
        if (now == before) {
            return SAME;
        }
        return now > before ? FURTHER : LESS;
    }
}
