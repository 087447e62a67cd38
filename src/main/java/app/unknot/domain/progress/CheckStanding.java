package app.unknot.domain.progress;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/// When the self-checks were done last, and when they make sense again: a pure function of what is
/// on record.
///
/// @param last the day of the newest result up to today, by [PracticeDays#dayOf]; empty for none
/// @param due the day from which they make sense again; today or earlier when they do now
/// @param isDue whether they make sense today
public record CheckStanding(Optional<LocalDate> last, LocalDate due, boolean isDue) {
    /// Where the person stands today. Results that seem to come from the future, such as those of a
    /// machine with a wrong clock, put nothing off.
    ///
    /// @param today by [PracticeDays#dayOf]
    /// @param everyDays days from one time to the next, from 1
    public static CheckStanding of(CheckResults results, LocalDate today, int everyDays) {
        Optional<LocalDate> last =
                results.all().stream()
                        .map(result -> PracticeDays.dayOf(result.written()))
                        .filter(day -> !day.isAfter(today))
                        .max(Comparator.naturalOrder());
        LocalDate due = last.map(day -> day.plusDays(everyDays)).orElse(today);
        return new CheckStanding(last, due, !due.isAfter(today));
    }
}
