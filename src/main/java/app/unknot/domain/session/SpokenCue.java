package app.unknot.domain.session;

import java.time.Duration;

/// A line of the plan at its time in the session.
public record SpokenCue(Leg leg, ScheduledCue cue) {
    /// Time after the start of the session.
    public Duration at() {
        return leg.start().plus(cue.at());
    }
}
