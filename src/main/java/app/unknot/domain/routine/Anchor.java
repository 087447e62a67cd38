package app.unknot.domain.routine;

import app.unknot.domain.breathing.BreathPhase;
import java.time.Duration;

/// When in its step a line is spoken.
public sealed interface Anchor {
    /// A time after the start of the step, not negative.
    record AfterStart(Duration time) implements Anchor {}

    /// The beginning of a part of breath `number`, counted from 1; [BreathPhase#IN] or
    /// [BreathPhase#OUT].
    record AtBreath(int number, BreathPhase phase) implements Anchor {}

    /// Half of the target, at the next whole breath where breaths are counted.
    record HalfWay() implements Anchor {}

    /// The beginning of a part of the last breath of the step as planned.
    record LastBreath(BreathPhase phase) implements Anchor {}

    /// A time before the end of the step.
    record BeforeEnd(Duration time) implements Anchor {}
}
