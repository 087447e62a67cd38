package app.unknot.domain.session;

import java.time.Duration;

/// Something the person did that changed the time line from a moment on; what was before it stays
/// as it was.
public sealed interface PlanEdit {
    /// The elapsed session time of the edit.
    Duration at();

    /// Goes to the next step at once.
    record Next(Duration at) implements PlanEdit {}

    /// Starts the step again; in its first seconds goes to the step before it.
    record Back(Duration at) implements PlanEdit {}

    /// "It let go": ends a hold at the end of the out-breath.
    record LetGo(Duration at) implements PlanEdit {}

    /// Goes on after a pause, with a lead-in of three counted breaths.
    record GoOn(Duration at) implements PlanEdit {}

    /// Says where the session stands and repeats the last instruction.
    record Repeat(Duration at) implements PlanEdit {}

    /// Asks for less (below zero) or more (above zero) pressure.
    record Press(Duration at, int change) implements PlanEdit {}

    /// From here on any key is the one input, or no longer; the words follow.
    record Input(Duration at, boolean eyesFree) implements PlanEdit {}

    /// Leaves out all work on the area of the current step for the rest of the session; the way off
    /// the ball and the way up stay.
    record SkipArea(Duration at) implements PlanEdit {}
}
