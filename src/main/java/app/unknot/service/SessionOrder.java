package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.KnotTarget;
import app.unknot.domain.session.SideChoice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What somebody wants of a session, before the settings and their health have their say.
///
/// @param time that they have; empty for as long as it takes
/// @param knots of their own to work on, at most one an area and side
public record SessionOrder(
        Routine routine, SideChoice sides, Optional<Duration> time, List<KnotTarget> knots) {
    public SessionOrder {
        knots = List.copyOf(knots);
    }

    /// The whole routine, as it is written.
    public static SessionOrder of(Routine routine, SideChoice sides) {
        return new SessionOrder(routine, sides, Optional.empty(), List.of());
    }
}
