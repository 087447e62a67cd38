package app.unknot.domain.progress;

import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Plan;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Where somebody stands in doing a routine as often as its maker meant: a pure function of the
/// history and the day.
///
/// @param times a week, as planned
/// @param done days of this week on which it was done, to its end or stopped early
/// @param week which week this is, counted from the one it was first done in, from 1
/// @param weeks for how many it was planned; empty for as long as it helps
/// @param doneToday whether today is one of the days
public record PlanStanding(
        int times, int done, int week, Optional<Integer> weeks, boolean doneToday) {
    /// Counts the days of the week so far.
    ///
    /// @param routine the id of the routine
    /// @param today by [PracticeDays#dayOf]
    public static PlanStanding of(
            Plan plan, String routine, History history, LocalDate today, PracticeDays days) {
        LocalDate thisWeek = days.weekOf(today);
        LocalDate firstWeek = thisWeek;
        Set<LocalDate> done = new HashSet<>();
        for (int i = 0; i < history.size(); i++) {
            SessionSummary session = history.summary(i);
            if (!session.routine().equals(routine) || !counts(session.ending())) {
                continue;
            }
            LocalDate day = PracticeDays.dayOf(session.started());
            LocalDate week = days.weekOf(day);
            if (week.isBefore(firstWeek)) {
                firstWeek = week;
            }
            if (week.equals(thisWeek) && !day.isAfter(today)) {
                done.add(day);
            }
        }
        int week = 1 + (int) ChronoUnit.WEEKS.between(firstWeek, thisWeek);
        return new PlanStanding(
                plan.timesAWeek(), done.size(), week, plan.weeks(), done.contains(today));
    }

    /// Whether it is as good as done; not where something felt wrong or the program failed.
    private static boolean counts(Ending ending) {
        return ending == Ending.FINISHED || ending == Ending.STOPPED;
    }

    /// Whether all the planned weeks are over.
    public boolean isOver() {
        return weeks.filter(planned -> week > planned).isPresent();
    }

    /// How often is left for this week.
    public int left() {
        return Math.max(0, times - done);
    }

    /// Whether it would be good to do it today: something is left, and it wasn't done today yet.
    public boolean isDue() {
        return !isOver() && left() > 0 && !doneToday;
    }
}
