package app.unknot.domain.session;

/// The spoken lines that belong to no single routine; their words are in the message bundle.
public enum SharedLine {
    BREATHE_IN,
    BREATHE_OUT,
    IN,
    OUT,
    HOLD_BREATH,
    LAST_IN,
    LAST_OUT,
    HALF_WAY,
    HALF_WAY_IN,
    CHECK_IN,
    THREE_MORE_IN,
    TWO_MORE_IN,
    THREE_MORE,
    TWO_MORE,
    LAST,
    LEAVE_IT,
    LET_GO,
    ONCE_MORE,
    LEAD_IN_FIRST,
    PAUSED_ON_BALL,
    PAUSED,
    STALLED,
    SUSPENDED,
    LIGHTER,
    FIRMER,
    SKIPPED_AREA,
    FIND_KNOT
}
