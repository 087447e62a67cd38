package app.unknot.domain.advice;

import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.Soreness;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A session and the one that goes with it, as one thread: what was released stays so when it is
/// stretched and strengthened. It follows from the history and the routines alone.
///
/// @param first the session that was done to its end
/// @param next the routine that follows it
/// @param from the first day for it: the same one, unless it would bring the ball to an area again
/// @param until the last day for it, after which nobody is reminded
public record Pairing(SessionRecord first, Routine next, LocalDate from, LocalDate until) {
    /// When the first part was.
    public enum When {
        THIS_MORNING,
        THIS_AFTERNOON,
        THIS_EVENING,
        YESTERDAY
    }

    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int MORNING = 4;

    /// The pairing that is open, if there is one: the last session done to its end that has a
    /// follow-up, and that was no follow-up itself. The follow-up done, to its end or stopped
    /// early, closes it.
    ///
    /// @param sessions the newest in full
    /// @param routines by their ids
    public static Optional<Pairing> open(
            List<SessionRecord> sessions,
            Function<String, Optional<Routine>> routines,
            OffsetDateTime now) {
        LocalDate today = PracticeDays.dayOf(now);
        Optional<Pairing> open = Optional.empty();
        for (SessionRecord session : inOrder(sessions, now)) {
            LocalDate day = PracticeDays.dayOf(session.started());
            boolean isSecond = open.filter(pairing -> pairing.isDoneBy(session, day)).isPresent();
            if (isSecond) {
                open = Optional.empty();
            } else if (session.ending() == Ending.FINISHED) {
                Optional<Pairing> begun = of(session, routines);
                open = begun.isPresent() ? begun : open;
            }
        }
        return open.filter(pairing -> !today.isAfter(pairing.until));
    }

    private static List<SessionRecord> inOrder(List<SessionRecord> sessions, OffsetDateTime now) {
        return sessions.stream()
                .filter(session -> !session.started().toInstant().isAfter(now.toInstant()))
                .sorted(Comparator.comparing(session -> session.started().toInstant()))
                .toList();
    }

    /// What follows that session, where its routine names something.
    public static Optional<Pairing> of(
            SessionRecord session, Function<String, Optional<Routine>> routines) {
        return routines.apply(session.routine())
                .flatMap(routine -> routine.related().followUp())
                .filter(id -> !id.equals(session.routine()))
                .flatMap(routines)
                .map(next -> {
                    LocalDate day = PracticeDays.dayOf(session.started());
                    LocalDate from = sharesArea(session, next) ? day.plusDays(1) : day;
                    return new Pairing(session, next, from, day.plusDays(1));
                });
    }

    private static boolean sharesArea(SessionRecord session, Routine next) {
        List<String> had = Soreness.ballAreas(session);
        return next.steps()
                .filter(Step::isBallTime)
                .anyMatch(step -> had.contains(step.card().area()));
    }

    private boolean isDoneBy(SessionRecord session, LocalDate day) {
        boolean counts = session.ending() == Ending.FINISHED || session.ending() == Ending.STOPPED;
        return counts
                && session.routine().equals(next.id())
                && !day.isBefore(from)
                && !day.isAfter(until);
    }

    /// Whether it would be good to do it now.
    ///
    /// @param today by [PracticeDays#dayOf]
    public boolean isDue(LocalDate today) {
        return !today.isBefore(from) && !today.isAfter(until);
    }

    /// When the first part was, seen from a day.
    ///
    /// @param today by [PracticeDays#dayOf]
    public When when(LocalDate today) {
        if (PracticeDays.dayOf(first.started()).isBefore(today)) {
            return When.YESTERDAY;
        }
        int hour = first.started().getHour();
        if (hour >= EVENING || hour < MORNING) {
            return When.THIS_EVENING;
        }
        return hour < NOON ? When.THIS_MORNING : When.THIS_AFTERNOON;
    }
}
