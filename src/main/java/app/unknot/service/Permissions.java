package app.unknot.service;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Effect;
import app.unknot.domain.health.Experience;
import app.unknot.domain.health.Felt;
import app.unknot.domain.health.FirstWeek;
import app.unknot.domain.health.Refusal;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.progress.DayDose;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.Soreness;
import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.PersonalLimits;
import app.unknot.domain.session.SessionChoices;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// What this person may do now: the one place that every way to start a session goes through.
///
/// Without a health check, as in a rehearsal, everything is played as it is written.
public final class Permissions {
    private final Optional<HealthCheck> health;
    private final RoutineLibrary library;
    private final ProgressLog progress;
    private final Supplier<OffsetDateTime> clock;

    Permissions(
            Optional<HealthCheck> health,
            RoutineLibrary library,
            ProgressLog progress,
            Supplier<OffsetDateTime> clock) {
        this.health = health;
        this.library = library;
        this.progress = progress;
        this.clock = clock;
    }

    private LocalDate today() {
        return clock.get().toLocalDate();
    }

    /// What the answers and the first week leave, as of now.
    public Allowance allowance() {
        if (health.isEmpty()) {
            return Allowance.ALL;
        }
        Allowance allowance = health.get().allowance();
        FirstWeek week = library.firstWeek();
        return week.holds(experience(), today()) ? allowance.in(week) : allowance;
    }

    private Experience experience() {
        History all = progress.history();
        if (all.isEmpty()) {
            return Experience.NONE;
        }
        return new Experience(
                all.size(), Optional.of(day(all, 0)), Optional.of(day(all, all.size() - 1)));
    }

    private static LocalDate day(History all, int index) {
        return all.summary(index).started().toLocalDate();
    }

    /// What stands against the routine now, if something does.
    public Optional<Refusal> against(Routine routine) {
        Allowance allowance = allowance();
        return allowance.against(routine).or(() -> enough(allowance, routine));
    }

    private Optional<Refusal> enough(Allowance allowance, Routine routine) {
        Set<String> resting = resting(routine);
        Set<String> leftOut = allowance.withoutBallOn(resting).leftOut(routine);
        boolean isBallLeft =
                routine.steps()
                        .filter(Step::isBallTime)
                        .anyMatch(step -> !leftOut.contains(step.id()));
        return resting.isEmpty() || isBallLeft
                ? Optional.empty()
                : Optional.of(new Refusal(Why.ENOUGH_FOR_NOW, List.of()));
    }

    public boolean allows(Routine routine) {
        return against(routine).isEmpty();
    }

    /// Whether it is only for now where the routine isn't allowed.
    boolean everAllows(Routine routine) {
        return allowance().against(routine).isEmpty();
    }

    /// The areas of the routine that have had as much ball as may be in a day, or too short a time
    /// ago.
    public Set<String> resting(Routine routine) {
        if (health.isEmpty()) {
            return Set.of();
        }
        Set<String> resting =
                new HashSet<>(DayDose.usedUp(progress.recent(), clock.get(), library.careLimits()));
        resting.retainAll(areas(routine));
        return resting;
    }

    /// The areas of the routine to lean in one step lighter, as the ball had left them very sore.
    public Set<String> gentler(Routine routine) {
        if (health.isEmpty()) {
            return Set.of();
        }
        Soreness soreness =
                new Soreness(
                        progress.recent(), progress.nextDays(), clock.get(), library.careLimits());
        Set<String> gentler = new HashSet<>(soreness.gentler());
        gentler.retainAll(areas(routine));
        return gentler;
    }

    /// A routine that the person may do instead: the gentler one for the same place, else the first
    /// for one of its areas, else the first of all.
    public Optional<Routine> instead(Routine routine) {
        Set<String> areas = areas(routine);
        Optional<Routine> easier =
                routine.related()
                        .easier()
                        .flatMap(Alternative::routine)
                        .flatMap(library::routine)
                        .filter(this::allows);
        List<Routine> allowed =
                library.routines().stream()
                        .filter(each -> !each.id().equals(routine.id()))
                        .filter(this::allows)
                        .toList();
        return easier.or(() ->
                        allowed.stream()
                                .filter(each -> !Collections.disjoint(areas(each), areas))
                                .findFirst())
                .or(() -> allowed.stream().findFirst());
    }

    private static Set<String> areas(Routine routine) {
        return routine.steps()
                .filter(Step::usesBall)
                .map(step -> step.card().area())
                .collect(Collectors.toSet());
    }

    /// Whether the first week rather offers the wall or a chair than this routine. Advice, never a
    /// lock.
    public boolean advisesWall(Routine routine) {
        Allowance allowance = allowance();
        Set<String> leftOut = allowance.leftOut(routine);
        boolean isOnFloor =
                routine.steps()
                        .filter(Step::usesBall)
                        .filter(step -> !leftOut.contains(step.id()))
                        .anyMatch(step -> step.card().position().surface() == Surface.FLOOR);
        return isOnFloor
                && allowance.week().filter(week -> week.advisesWall(experience())).isPresent();
    }

    /// Whether the first week rather offers a day of rest. Advice, never a lock.
    public boolean advisesRest() {
        return allowance()
                .week()
                .filter(week -> week.advisesRest(experience(), today()))
                .isPresent();
    }

    /// What felt wrong on an area of the routine, as long as no session there has gone to its end
    /// since.
    public Optional<Felt> feltOn(Routine routine) {
        Map<String, Felt> felt = health.map(check -> check.answers().felt()).orElse(Map.of());
        Set<String> areas = areas(routine);
        return felt.entrySet().stream()
                .filter(each -> areas.contains(each.getKey()))
                .filter(each -> !wasFineSince(each.getKey(), each.getValue().at()))
                .map(Map.Entry::getValue)
                .max(Comparator.comparing(Felt::at));
    }

    private boolean wasFineSince(String area, Instant at) {
        return progress.history().recent().stream()
                .filter(session -> session.started().toInstant().isAfter(at))
                .filter(session -> session.ending() == Ending.FINISHED)
                .flatMap(session -> session.steps().stream())
                .anyMatch(step -> step.ball() && step.area().equals(area));
    }

    /// Makes sure that the routine may be started.
    ///
    /// @throws IllegalStateException when it may not; no screen offers it then
    void require(Routine routine) {
        against(routine)
                .ifPresent(refusal -> {
                    throw new IllegalStateException(
                            "The routine " + routine.id() + " is refused: " + refusal.why());
                });
    }

    /// The choices within what this person may do.
    SessionChoices limit(Routine routine, SessionChoices wanted) {
        Allowance allowance = allowance();
        SessionChoices breathing =
                wanted.withPattern(pattern(allowance, meant(routine, wanted, allowance::allows)));
        Allowance rested = allowance.withoutBallOn(resting(routine));
        return breathing.with(allowance.holdLimit(), limits(rested, routine));
    }

    /// The choices for the routine as it is written, whoever plays it.
    SessionChoices asWritten(Routine routine, SessionChoices wanted) {
        return wanted.withPattern(meant(routine, wanted, pattern -> true));
    }

    private PersonalLimits limits(Allowance allowance, Routine routine) {
        // What isn't played at all is only looked at, and whole.
        return new PersonalLimits(
                allowance.hides(routine) ? Set.of() : allowance.leftOut(routine),
                allowance.pressureLimit(),
                allowance.week().map(FirstWeek::sessionBudget),
                gentler(routine));
    }

    /// The pattern that the routine is meant for, unless the person has chosen one or may not
    /// breathe like that.
    private String meant(
            Routine routine, SessionChoices wanted, Predicate<BreathPattern> isAllowed) {
        Catalogue catalogue = library.catalogue();
        return routine.pattern()
                .filter(id -> wanted.pattern().equals(catalogue.defaultPattern()))
                .flatMap(catalogue::pattern)
                .filter(BreathPattern::onBall)
                .filter(isAllowed)
                .map(BreathPattern::id)
                .orElse(wanted.pattern());
    }

    private String pattern(Allowance allowance, String wanted) {
        Effect effect = allowance.effect();
        Optional<BreathPattern> pattern = library.catalogue().pattern(wanted);
        return pattern.map(allowance::allows).orElse(true)
                ? wanted
                : effect.pattern().orElse(library.catalogue().defaultPattern());
    }

    /// Whether a session that was prepared with these choices may be gone on with: the routine is
    /// still allowed, and no limit has become stricter since.
    boolean covers(Routine routine, SessionChoices choices) {
        Allowance allowance = allowance();
        Optional<Duration> hold = allowance.holdLimit();
        return allowance.against(routine).isEmpty()
                && choices.limits().areWithin(limits(allowance, routine))
                && PersonalLimits.isWithin(choices.holdCap(), hold)
                && pattern(allowance, choices.pattern()).equals(choices.pattern());
    }
}
