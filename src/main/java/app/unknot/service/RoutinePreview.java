package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.lint.DoseSheet;
import app.unknot.domain.session.lint.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What somebody should know of a file before it is taken over.
///
/// @param plan of a session with the settings as they are; empty when it can't be played
/// @param findings where it breaks the rules for routines; the player keeps the limits anyway
/// @param doses next to their limits; empty when it can't be played
/// @param oddities what is allowed and still worth a second look
/// @param original the title of the routine that it was copied from, if that one is here
/// @param taken the title of the routine that has its id, if one of the person's own has
public record RoutinePreview(
        RoutineImport examined,
        Optional<SessionPlan> plan,
        List<Problem> findings,
        Optional<DoseSheet> doses,
        List<Oddity> oddities,
        Optional<String> original,
        Optional<String> taken) {
    public RoutinePreview {
        findings = List.copyOf(findings);
        oddities = List.copyOf(oddities);
    }

    /// How long the session takes.
    public Optional<Duration> length() {
        return plan.map(SessionPlan::length);
    }

    /// Whether there is something in the file to take over.
    public boolean isUsable() {
        return examined.routine()
                .filter(routine -> plan.isPresent() || !routine.isPlayable())
                .isPresent();
    }

    public Optional<Routine> routine() {
        return examined.routine();
    }
}
