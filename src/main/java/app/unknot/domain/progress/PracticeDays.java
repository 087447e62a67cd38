package app.unknot.domain.progress;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Locale;

/// The days and weeks that practice counts on: a session after midnight belongs to the evening
/// before, until four in the morning.
///
/// @param firstOfWeek the day that a week begins with
public record PracticeDays(DayOfWeek firstOfWeek) {
    private static final int BEGINS_AT_HOUR = 4;

    /// Weeks as they are usual where the person lives.
    public static PracticeDays in(Locale locale) {
        return new PracticeDays(WeekFields.of(locale).getFirstDayOfWeek());
    }

    /// The day of a moment, by the clocks of the place where it was: travel never moves past days.
    public static LocalDate dayOf(OffsetDateTime moment) {
        return moment.minusHours(BEGINS_AT_HOUR).toLocalDate();
    }

    /// The first day of the week that a day is in.
    public LocalDate weekOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(firstOfWeek));
    }
}
