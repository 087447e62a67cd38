package app.unknot.service;

import app.unknot.domain.advice.Advice;
import app.unknot.domain.advice.Adviser;
import app.unknot.domain.advice.CheckOffer;
import app.unknot.domain.advice.Pairing;
import app.unknot.domain.advice.Situation;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.Soreness;
import app.unknot.domain.routine.Routine;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// Looks at everything that is known, and says what would do good now; and asks, the day after, how
/// the ball was.
public final class Coach {
    private final ProgressLog progress;
    private final RoutineLibrary library;
    private final Permissions permissions;
    private final Preferences preferences;
    private final Ids ids;
    private final Supplier<OffsetDateTime> clock;

    Coach(
            ProgressLog progress,
            RoutineLibrary library,
            Permissions permissions,
            Preferences preferences,
            Ids ids,
            Supplier<OffsetDateTime> clock) {
        this.progress = progress;
        this.library = library;
        this.permissions = permissions;
        this.preferences = preferences;
        this.ids = ids;
        this.clock = clock;
    }

    /// The day that practice counts on now.
    public LocalDate today() {
        return PracticeDays.dayOf(clock.get());
    }

    /// The one thing to do now.
    ///
    /// @param days where the weeks begin
    public Advice advice(PracticeDays days) {
        return Adviser.advise(situation(days));
    }

    private Situation situation(PracticeDays days) {
        List<Routine> routines = library.routines();
        return new Situation(
                routines,
                ids(routines, permissions::allows),
                ids(routines, routine -> !permissions.advisesWall(routine)),
                progress.history(),
                progress.knots().active(),
                progress.nextDays(),
                permissions.advisesRest(),
                preferences.settings().weeklyGoal(),
                days,
                clock.get(),
                library.progressLimits(),
                library.careLimits());
    }

    /// Whether this is a day to mention the self-checks.
    ///
    /// @param advice what is recommended now
    /// @param everyDays days from one time to the next, from 1
    public boolean offersChecks(PracticeDays days, Advice advice, int everyDays) {
        return CheckOffer.isOpen(
                situation(days),
                advice,
                progress.checks(),
                preferences.settings().checks(),
                everyDays);
    }

    /// Leaves the self-checks alone until they come round again.
    public void putChecksOff() {
        preferences.update(settings -> settings.withChecks(settings.checks().putOffOn(today())));
    }

    private static Set<String> ids(List<Routine> routines, Predicate<Routine> kept) {
        return routines.stream().filter(kept).map(Routine::id).collect(Collectors.toSet());
    }

    /// The second part of a session that is still open, if there is one.
    public Optional<Pairing> pairing() {
        return Pairing.open(progress.recent(), library::routine, clock.get())
                .filter(pairing -> permissions.everAllows(pairing.next()));
    }

    /// The session to ask about today, if there is one.
    public Optional<SessionRecord> toAskAbout() {
        return new Soreness(
                        progress.recent(), progress.nextDays(), clock.get(), library.careLimits())
                .toAskAbout();
    }

    /// Puts on record how the ball was the day after; what was said about the session before is
    /// corrected.
    ///
    /// @param soreness from 0 to 10; empty where the person would rather not say
    public NextDay answer(SessionRecord session, Optional<Integer> soreness, boolean bruise) {
        OffsetDateTime now = clock.get();
        NextDay said =
                progress.nextDays()
                        .about(session.id())
                        .map(before -> before.corrected(now, soreness, bruise))
                        .orElseGet(() ->
                                new NextDay(
                                        ids.next(),
                                        1,
                                        now,
                                        session.id(),
                                        Soreness.ballAreas(session),
                                        soreness,
                                        bruise));
        progress.keep(said);
        return said;
    }
}
