package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Step;

/// A step at its place in the order of a session, before it has a time.
///
/// @param block index of the step's block in the routine
/// @param title with the side filled in
/// @param instruction with the side filled in
public record Occurrence(
        Step step, Side side, Pass pass, int block, String title, String instruction) {
    /// Whether this is the first or the second time that a mirrored block is played, or the only
    /// one.
    public enum Pass {
        ONLY,
        FIRST,
        SECOND
    }

    /// Whether its time counts against the budget of that area on that one side.
    boolean spends(String area, Side wanted) {
        return step.isBallTime()
                && step.card().area().equals(area)
                && (side == wanted || !side.isOneSide());
    }
}
