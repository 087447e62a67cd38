package app.unknot.service;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.PlanStanding;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.routine.Routine;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The routines that somebody is to do so many times a week, as their teacher meant it, with where
/// they stand.
public final class TeacherPlans {
    private final Supplier<List<Routine>> routines;
    private final Supplier<History> history;
    private final Supplier<LocalDate> today;

    /// One of them.
    public record Planned(Routine routine, PlanStanding standing) {}

    /// @param today by [PracticeDays#dayOf]
    TeacherPlans(
            Supplier<List<Routine>> routines,
            Supplier<History> history,
            Supplier<LocalDate> today) {
        this.routines = routines;
        this.history = history;
        this.today = today;
    }

    /// All of them, first those that are due today.
    ///
    /// @param days where the weeks begin
    public List<Planned> all(PracticeDays days) {
        return routines.get().stream()
                .flatMap(routine -> planned(routine, days))
                .sorted(Comparator.comparing(planned -> !planned.standing().isDue()))
                .toList();
    }

    private Stream<Planned> planned(Routine routine, PracticeDays days) {
        return routine.plan().stream()
                .map(plan -> PlanStanding.of(plan, routine.id(), history.get(), today.get(), days))
                .map(standing -> new Planned(routine, standing));
    }
}
