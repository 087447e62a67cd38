package app.unknot.domain.advice;

import app.unknot.domain.progress.CareLimits;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.NextDays;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.ProgressLimits;
import app.unknot.domain.routine.Routine;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All that advice depends on.
///
/// @param routines that can be played, those to prefer first
/// @param allowed ids of those that this person may do now
/// @param gentle ids of those that suit somebody who is new
/// @param history all of it
/// @param knots those that are not retired
/// @param answers from the days after
/// @param isRestWeek whether the first week advises a day of rest
/// @param goal days of practice a week, or 0 for none
/// @param now wall time with the offset of the place
public record Situation(
        List<Routine> routines,
        Set<String> allowed,
        Set<String> gentle,
        History history,
        List<Knot> knots,
        NextDays answers,
        boolean isRestWeek,
        int goal,
        PracticeDays days,
        OffsetDateTime now,
        ProgressLimits progress,
        CareLimits care) {

    public Situation {
        routines = List.copyOf(routines);
        allowed = Set.copyOf(allowed);
        gentle = Set.copyOf(gentle);
        knots = List.copyOf(knots);
    }

    LocalDate today() {
        return PracticeDays.dayOf(now);
    }

    Optional<Routine> routine(String id) {
        return routines.stream().filter(routine -> routine.id().equals(id)).findFirst();
    }

    boolean allows(Routine routine) {
        return allowed.contains(routine.id());
    }
}
