package app.unknot.domain.session;

import app.unknot.domain.routine.CueRole;
import java.time.Duration;

/// A line with its time in its leg and the words as they are spoken.
///
/// @param id the cue's id in the routine, or the shared line's name in lower case
/// @param at after the start of the leg
/// @param length of the speech at the pace of the plan
public record ScheduledCue(String id, Duration at, Duration length, CueRole role, String text) {
    public Duration end() {
        return at.plus(length);
    }
}
