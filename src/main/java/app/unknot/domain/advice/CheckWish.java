package app.unknot.domain.advice;

import java.time.LocalDate;
import java.util.Optional;

/// How the person wants to hear of the self-checks: each week, not in this one, or not at all.
///
/// @param isOffered whether Today mentions them at all
/// @param putOff the day on which the person said "not this week" last; empty for never
public record CheckWish(boolean isOffered, Optional<LocalDate> putOff) {
    /// What a new person gets.
    public static final CheckWish DEFAULT = new CheckWish(true, Optional.empty());

    /// Leaves them alone for as long as lies between two times.
    ///
    /// @param today by [app.unknot.domain.progress.PracticeDays#dayOf]
    public CheckWish putOffOn(LocalDate today) {
        return new CheckWish(isOffered, Optional.of(today));
    }

    /// Mentions them again, or no longer; what was put off before counts no more.
    public CheckWish offered(boolean wanted) {
        return new CheckWish(wanted, Optional.empty());
    }

    /// Whether they were put off, and the time for that isn't over. A day in the future, such as
    /// that of a machine with a wrong clock, puts nothing off.
    ///
    /// @param everyDays days from one time to the next, from 1
    boolean isPutOff(LocalDate today, int everyDays) {
        return putOff.filter(day -> !day.isAfter(today) && today.isBefore(day.plusDays(everyDays)))
                .isPresent();
    }
}
