package app.unknot.domain.advice;

import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.progress.Diary;
import app.unknot.domain.progress.GoalStanding;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SideBalance;
import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What somebody usually does, as far as they may do it now.
final class Habits {
    private static final int LATELY = 10;

    /// How often of these makes a routine the usual one.
    private static final int USUAL = 3;

    private final Situation situation;
    private final List<SessionRecord> sessions;

    /// @param sessions oldest first
    Habits(Situation situation, List<SessionRecord> sessions) {
        this.situation = situation;
        this.sessions = sessions;
    }

    private Optional<Routine> allowed(String id) {
        return situation.routine(id).filter(situation::allows);
    }

    /// The routines of the last sessions with a ball, the newest first; of those without one only
    /// when there is nothing else, as they go with the others.
    private List<Routine> lately() {
        List<Routine> all =
                sessions.reversed().stream()
                        .limit(LATELY)
                        .flatMap(session -> allowed(session.routine()).stream())
                        .toList();
        List<Routine> withBall = all.stream().filter(Routine::hasBall).toList();
        return withBall.isEmpty() ? all : withBall;
    }

    /// An easy one for somebody who was away.
    Optional<Practise> wayBack() {
        if (sessions.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = PracticeDays.dayOf(sessions.getLast().started());
        int days = (int) ChronoUnit.DAYS.between(last, situation.today());
        return days < situation.care().gapDays()
                ? Optional.empty()
                : easy().map(routine -> new Practise(routine, new Reason.Back(days)));
    }

    private Optional<Routine> easy() {
        Optional<Routine> last = lately().stream().findFirst();
        return last.flatMap(routine -> routine.related().easier())
                .flatMap(Alternative::routine)
                .flatMap(this::allowed)
                .or(() -> last)
                .or(this::gentlest);
    }

    /// What is done again and again, or what was done last, with the side that had less.
    Optional<Practise> usual() {
        List<Routine> lately = lately();
        return lately.stream()
                .findFirst()
                .map(last -> {
                    Routine usual = mostOften(lately).orElse(last);
                    Set<String> areas = areas(usual);
                    Optional<Reason> side =
                            SideBalance.clearlyLess(sessions, areas, situation.care().counts())
                                    .map(Reason.LessSide::new);
                    Reason plain = usual.equals(last) ? new Reason.Again() : new Reason.Usual();
                    return new Practise(usual, side.or(this::goal).orElse(plain));
                });
    }

    private static Optional<Routine> mostOften(List<Routine> lately) {
        Map<String, Integer> counts = new HashMap<>();
        lately.forEach(routine -> counts.merge(routine.id(), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return lately.stream()
                .filter(routine -> most >= USUAL && counts.getOrDefault(routine.id(), 0) == most)
                .findFirst();
    }

    private static Set<String> areas(Routine routine) {
        return routine.steps()
                .filter(Step::isBallTime)
                .map(step -> step.card().area())
                .collect(Collectors.toSet());
    }

    private Optional<Reason> goal() {
        if (situation.goal() == 0) {
            return Optional.empty();
        }
        GoalStanding standing =
                GoalStanding.of(
                        situation.goal(),
                        Diary.of(History.of(sessions)),
                        situation.today(),
                        situation.days(),
                        situation.progress());
        return standing.isReached()
                ? Optional.of(new Reason.GoalReached(standing.done()))
                : Optional.empty();
    }

    /// A good one to begin with.
    Optional<Practise> beginning() {
        return gentlest().map(routine -> new Practise(routine, new Reason.First()));
    }

    private Optional<Routine> gentlest() {
        List<Routine> allowed = situation.routines().stream().filter(situation::allows).toList();
        return Stream.concat(
                        allowed.stream()
                                .filter(routine -> situation.gentle().contains(routine.id())),
                        allowed.stream())
                .findFirst();
    }

    /// Anything of that kind that is allowed: what was done last of it, or the first there is.
    Optional<Practise> anything(Predicate<Routine> kind) {
        Optional<Routine> last =
                sessions.reversed().stream()
                        .flatMap(session -> allowed(session.routine()).stream())
                        .filter(kind)
                        .findFirst();
        return last.map(routine -> new Practise(routine, new Reason.Again()))
                .or(() ->
                        situation.routines().stream()
                                .filter(situation::allows)
                                .filter(kind)
                                .findFirst()
                                .map(routine -> new Practise(routine, new Reason.First())));
    }

    boolean isDoneToday(Routine routine) {
        return sessions.stream()
                .filter(session -> session.routine().equals(routine.id()))
                .anyMatch(
                        session -> PracticeDays.dayOf(session.started()).equals(situation.today()));
    }
}
