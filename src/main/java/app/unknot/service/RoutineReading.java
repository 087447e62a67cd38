package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.lint.DoseRoom;
import app.unknot.domain.session.lint.Problem;
import java.util.List;
import java.util.Optional;

/// What is known of a routine while it is edited: takes a moment to find out, so it may be of the
/// routine as it was just before.
///
/// @param routine that all of it is about
/// @param problems every rule that it breaks
/// @param plan of a session as it is written, with the settings as they are; empty when it can't be
///   played
/// @param isGentlerForPerson whether this person is led through it more gently than that
/// @param room how far its doses may go; empty where that can't be told
public record RoutineReading(
        Routine routine,
        List<Problem> problems,
        Optional<SessionPlan> plan,
        boolean isGentlerForPerson,
        Optional<DoseRoom> room) {
    public RoutineReading {
        problems = List.copyOf(problems);
    }

    /// Whether it could hurt, so that it can be saved and mended but is never played.
    public boolean isAgainstHarm() {
        return problems.stream().anyMatch(problem -> problem.rule().isAgainstHarm());
    }
}
