package app.unknot.domain.routine;

/// In which passes of a step a line is spoken.
public enum CueCondition {
    ALWAYS,
    /// Only on the side that comes first.
    FIRST_SIDE,
    /// Only on the side that comes second.
    SECOND_SIDE,
    /// Only in a session that works on both sides.
    BOTH_SIDES,
    /// Only in a session that works on one side.
    ONE_SIDE
}
