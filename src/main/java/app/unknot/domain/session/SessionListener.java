package app.unknot.domain.session;

import app.unknot.domain.routine.CueRole;

/// Hears what a session says and does; called on the thread that drives the session, in order.
public interface SessionListener {
    /// A line of the plan is due.
    default void cue(SpokenCue cue) {}

    /// A tone of the plan is due.
    default void tone(ToneCue tone) {}

    /// A line outside of the plan's time, such as the one that says the session is paused.
    default void aside(String text, CueRole role) {}

    /// The phase or the plan changed.
    default void changed(SessionState state) {}
}
