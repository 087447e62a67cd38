package app.unknot.domain.progress;

import java.util.Optional;

/// What was lived of one step on one side.
///
/// @param side `left`, `right`, `both` or `center`
/// @param ball whether the time was spent with weight on the ball
/// @param seconds lived, not negative
/// @param breaths whole breaths of a hold
/// @param letGo for a hold: whether the person said that it let go
public record StepRecord(
        String step,
        String kind,
        String area,
        String side,
        boolean ball,
        double seconds,
        Optional<Integer> breaths,
        Optional<Boolean> letGo) {
    /// The same of another length.
    public StepRecord withSeconds(double length) {
        return new StepRecord(step, kind, area, side, ball, length, breaths, letGo);
    }
}
