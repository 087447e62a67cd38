package app.unknot.domain.session;

import java.time.Duration;
import java.util.Optional;

/// One consistent look at a session.
///
/// @param elapsed session time, without pauses
/// @param pause why it stands still, while it is paused
public record SessionState(
        Phase phase, SessionPlan plan, Duration elapsed, Optional<PauseReason> pause) {
    /// What a session is doing.
    public enum Phase {
        READY,
        RUNNING,
        PAUSED,
        /// Played to its end.
        FINISHED,
        /// Ended before that.
        STOPPED;

        public boolean isOver() {
            return this == FINISHED || this == STOPPED;
        }
    }

    /// Why a session stands still.
    public enum PauseReason {
        /// The person paused it.
        PERSON,
        /// The program got no time for more than five seconds.
        STALL,
        /// The machine slept.
        SUSPEND,
        /// Something feels wrong.
        WRONG,
        /// The next line isn't ready to be heard yet; goes on by itself.
        VOICE
    }

    /// Whether it stands still for a moment only, until the next line can be heard.
    public boolean isWaiting() {
        return pause.equals(Optional.of(PauseReason.VOICE));
    }

    public Moment moment() {
        return plan.at(elapsed);
    }
}
