package app.unknot.domain.progress;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/// A week, a month or a year of practice to look back on.
///
/// @param from the first day
/// @param to the last day
public record Period(Length length, LocalDate from, LocalDate to) {
    /// How much is looked at together.
    public enum Length {
        WEEK,
        MONTH,
        YEAR
    }

    /// The one that a day is in.
    public static Period around(Length length, LocalDate day, PracticeDays days) {
        return switch (length) {
            case WEEK -> new Period(length, days.weekOf(day), days.weekOf(day).plusDays(6));
            case MONTH ->
                    new Period(
                            length,
                            day.withDayOfMonth(1),
                            day.with(TemporalAdjusters.lastDayOfMonth()));
            case YEAR ->
                    new Period(
                            length,
                            day.withDayOfYear(1),
                            day.with(TemporalAdjusters.lastDayOfYear()));
        };
    }

    public Period before(PracticeDays days) {
        return around(length, from.minusDays(1), days);
    }

    public Period after(PracticeDays days) {
        return around(length, to.plusDays(1), days);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
