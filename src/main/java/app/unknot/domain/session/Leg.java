package app.unknot.domain.session;

import app.unknot.domain.breathing.Breath;
import app.unknot.domain.breathing.BreathPattern;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// A stretch of the session's time line: one step on one side, or a part of it.
///
/// @param kind a step, or the lead-in before going on after a pause
/// @param start after the start of the session
/// @param target the soft target of a hold after the start of the leg; the length of any other leg
/// @param offset how much of the step was over when this part of it began
/// @param pattern of counted breathing in this leg, if it has any; the first breath begins with the
///   leg
/// @param cues in the order of their times, none overlapping the next
public record Leg(
        Occurrence occurrence,
        Kind kind,
        Duration start,
        Duration length,
        Duration target,
        Duration offset,
        Optional<BreathPattern> pattern,
        List<ScheduledCue> cues) {

    /// What fills the time.
    public enum Kind {
        STEP,
        LEAD_IN
    }

    public Leg {
        cues = List.copyOf(cues);
        if (length.isNegative()) {
            throw new IllegalArgumentException("A leg of " + occurrence + " would be negative");
        }
    }

    public Duration end() {
        return start.plus(length);
    }

    /// The time on the ball, zero for a leg without weight on it.
    public Duration ballTime() {
        return kind == Kind.STEP && occurrence.step().isBallTime() ? length : Duration.ZERO;
    }

    /// The breath at a time after the start of the leg, where breathing is paced.
    public Optional<Breath> breathAt(Duration into) {
        Duration last = length.minusNanos(1);
        Duration inside = into.compareTo(last) < 0 || last.isNegative() ? into : last;
        return pattern.filter(BreathPattern::isCounted).map(p -> p.at(inside));
    }

    Leg startingAt(Duration newStart) {
        return new Leg(occurrence, kind, newStart, length, target, offset, pattern, cues);
    }

    /// The same leg with another end and other cues; a soft target beyond the end moves to the end.
    Leg lasting(Duration newLength, List<ScheduledCue> newCues) {
        Duration newTarget = target.compareTo(newLength) < 0 ? target : newLength;
        return new Leg(occurrence, kind, start, newLength, newTarget, offset, pattern, newCues);
    }

    /// The part of the leg that is over at `into`, with the lines that were begun.
    Leg cutAt(Duration into) {
        return lasting(into, cues.stream().filter(cue -> cue.at().compareTo(into) <= 0).toList());
    }
}
