package app.unknot.domain.session;

import app.unknot.domain.breathing.Breath;
import java.time.Duration;
import java.util.Optional;

/// Everything about one moment of a session: what the person sees, hears and is asked follows from
/// it.
///
/// @param index of the leg in the plan
/// @param into since the start of the leg
/// @param left of the leg
/// @param totalLeft of the session
/// @param cue the last line that was begun in this leg
/// @param over whether the plan has come to its end
public record Moment(
        Leg leg,
        int index,
        Duration into,
        Duration left,
        Duration totalLeft,
        Optional<Breath> breath,
        Optional<ScheduledCue> cue,
        boolean over) {

    /// Whether a hold has reached its soft target and goes on until it lets go.
    public boolean isBeyondTarget() {
        return into.compareTo(leg.target()) >= 0 && leg.target().compareTo(leg.length()) < 0;
    }
}
