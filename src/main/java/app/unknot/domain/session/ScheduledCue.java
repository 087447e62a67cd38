package app.unknot.domain.session;

import app.unknot.domain.routine.CueRole;
import java.time.Duration;

/// A line with its time in its leg and the words as they are spoken.
///
/// @param id the cue's id in the routine, or the shared line's name in lower case
/// @param at after the start of the leg
/// @param length of the speech at the pace of the plan
/// @param paced whether it belongs to a breath, and is better left out than late
public record ScheduledCue(
        String id, Duration at, Duration length, CueRole role, String text, boolean paced) {
    ScheduledCue startingAt(Duration newStart) {
        return new ScheduledCue(id, newStart, length, role, text, paced);
    }

    ScheduledCue lasting(Duration newLength) {
        return new ScheduledCue(id, at, newLength, role, text, paced);
    }

    public Duration end() {
        return at.plus(length);
    }
}
