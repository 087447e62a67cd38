package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.PlanContext;
import app.unknot.domain.session.PlanInvariants;
import app.unknot.domain.session.SessionChoices;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.TimeFit;
import app.unknot.i18n.SpokenWording;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// "I have N minutes", for every routine that comes with the program, every way to breathe and
/// every choice of sides.
class BuiltInTimeFitTest {
    private static final Catalogue CATALOGUE = new BuiltInContent().catalogue();
    private static final List<Routine> ROUTINES = new BuiltInContent().builtIn();
    private static final SpokenWording WORDING = new SpokenWording(World.MESSAGES);
    private static final List<SideChoice> SIDES =
            List.of(
                    SideChoice.bothFrom(Side.RIGHT),
                    SideChoice.bothFrom(Side.LEFT),
                    SideChoice.only(Side.LEFT),
                    SideChoice.only(Side.RIGHT));

    static List<Routine> routines() {
        return ROUTINES;
    }

    private static PlanContext context(SideChoice sides, String pattern, int pace) {
        return PlanContext.of(
                CATALOGUE,
                WORDING,
                new SessionChoices(sides, Duration.ZERO, pattern, pace, Optional.empty()));
    }

    private static Stream<PlanContext> contexts() {
        return SIDES.stream()
                .flatMap(sides ->
                        CATALOGUE.patterns().stream()
                                .filter(BreathPattern::onBall)
                                .flatMap(pattern ->
                                        Stream.of(110, 170)
                                                .map(pace -> context(sides, pattern.id(), pace))));
    }

    private static List<Integer> minutes() {
        return Stream.iterate(3, n -> n <= 20, n -> n + 1).toList();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyTimeGivesASoundSessionOrTheShortest(Routine routine) {
        assertThat(contexts())
                .hasSize(4 * 6 * 2)
                .allSatisfy(context -> {
                    TimeFit fit = new TimeFit(routine, context);
                    Map<String, Duration> before = Map.of();
                    for (int minutes : minutes()) {
                        Duration time = Duration.ofMinutes(minutes);
                        Optional<SessionPlan> plan = fit.within(time);
                        if (plan.isEmpty()) {
                            assertThat(fit.shortest().length()).isGreaterThan(time);
                            continue;
                        }
                        assertThat(plan.get().length()).isLessThanOrEqualTo(time);
                        isSound(plan.get(), fit.whole());
                        Map<String, Duration> holds = holds(plan.get());
                        before.forEach((hold, length) ->
                                assertThat(holds.getOrDefault(hold, Duration.ZERO))
                                        .as("%s in %d minutes", hold, minutes)
                                        .isGreaterThanOrEqualTo(length));
                        before = holds;
                    }
                    assertThat(fit.within(fit.shortest().length())).isPresent();
                    assertThat(fit.within(fit.shortest().length().minusSeconds(1))).isEmpty();
                    isSound(fit.shortest(), fit.whole());
                });
    }

    private static void isSound(SessionPlan plan, SessionPlan whole) {
        PlanInvariants.check(plan);
        keepsTheWayOut(plan, whole);
        holdsAreLongEnough(plan, whole);
        bothSidesAreEqual(plan);
        losesNoNeededLine(plan, whole);
        positionsFollow(plan, whole);
    }

    private static void keepsTheWayOut(SessionPlan plan, SessionPlan whole) {
        List<String> kept = steps(plan);
        assertThat(kept.getLast()).isEqualTo(steps(whole).getLast());
        for (Leg leg : whole.legs()) {
            boolean isWayOff =
                    leg.cues().stream().anyMatch(cue -> cue.role() == CueRole.EXIT)
                            || leg.occurrence().step() instanceof Step.Rest;
            if (isWayOff && !leg.occurrence().step().card().optional()) {
                assertThat(kept).contains(leg.occurrence().step().id());
            }
        }
    }

    private static List<String> steps(SessionPlan plan) {
        return plan.legs().stream().map(leg -> leg.occurrence().step().id()).toList();
    }

    private static void holdsAreLongEnough(SessionPlan plan, SessionPlan whole) {
        Map<String, Duration> targets =
                whole.legs().stream()
                        .filter(leg -> leg.occurrence().step() instanceof Step.Hold)
                        .collect(
                                Collectors.toMap(
                                        leg -> leg.occurrence().step().id(),
                                        Leg::target,
                                        (a, b) -> a));
        for (Leg leg : plan.legs()) {
            if (leg.occurrence().step() instanceof Step.Hold hold) {
                Duration target = targets.get(hold.id());
                Duration least = CATALOGUE.limits().shortestHold();
                assertThat(leg.length())
                        .as(hold.id())
                        .isGreaterThanOrEqualTo(target.compareTo(least) < 0 ? target : least);
            }
        }
    }

    private static void bothSidesAreEqual(SessionPlan plan) {
        if (plan.context().choices().sides().isOneSide()) {
            return;
        }
        Map<String, Set<Duration>> lengths = new TreeMap<>();
        for (Leg leg : plan.legs()) {
            if (leg.occurrence().side().isOneSide()) {
                lengths.computeIfAbsent(leg.occurrence().step().id(), id -> new HashSet<>())
                        .add(leg.occurrence().step().isBallTime() ? leg.length() : Duration.ZERO);
            }
        }
        assertThat(lengths).allSatisfy((step, times) -> assertThat(times).as(step).hasSize(1));
    }

    /// Only encouragement may go with the breaths that it was for.
    private static void losesNoNeededLine(SessionPlan plan, SessionPlan whole) {
        Set<String> said = needed(plan);
        List<String> kept = steps(plan);
        for (Leg leg : whole.legs()) {
            String step = leg.occurrence().step().id();
            if (kept.contains(step)) {
                assertThat(said).containsAll(needed(leg));
            }
        }
    }

    private static Set<String> needed(SessionPlan plan) {
        return plan.legs().stream()
                .flatMap(leg -> needed(leg).stream())
                .collect(Collectors.toSet());
    }

    private static Set<String> needed(Leg leg) {
        Set<CueRole> roles = Set.of(CueRole.POSITION, CueRole.PRESSURE, CueRole.STOP, CueRole.EXIT);
        return leg.occurrence().step().card().cues().stream()
                .filter(cue -> roles.contains(cue.role()))
                .filter(cue -> leg.cues().stream().anyMatch(said -> said.id().equals(cue.id())))
                .map(cue -> leg.occurrence().step().id() + leg.occurrence().side() + "." + cue.id())
                .collect(Collectors.toSet());
    }

    /// Nobody is left in a position that no kept step has brought them into.
    private static void positionsFollow(SessionPlan plan, SessionPlan whole) {
        List<Leg> all = whole.legs();
        List<String> kept = steps(plan);
        for (int i = 1; i < all.size(); i++) {
            Step step = all.get(i).occurrence().step();
            boolean isGone = !kept.contains(step.id());
            boolean isAlone = !step.card().optional() && !step.usesBall();
            if (isGone && isAlone) {
                assertThat(step.card().position().surface())
                        .as(step.id())
                        .isIn(
                                all.get(i - 1).occurrence().step().card().position().surface(),
                                Surface.STANDING,
                                Surface.WALL);
            }
        }
    }

    private static Map<String, Duration> holds(SessionPlan plan) {
        return plan.legs().stream()
                .filter(leg -> leg.occurrence().step() instanceof Step.Hold)
                .collect(
                        Collectors.toMap(
                                leg -> leg.occurrence().step().id() + leg.occurrence().side(),
                                Leg::length));
    }

    @Test
    void aFittedSessionIsTheSameAgainFromItsChoices() {
        for (Routine routine : ROUTINES) {
            PlanContext usual = context(SIDES.getFirst(), "calm-4-6", 130);
            Duration time = Duration.ofMinutes(7);
            PlanContext timed =
                    PlanContext.of(CATALOGUE, WORDING, usual.choices().within(Optional.of(time)));

            SessionPlan plan = SessionPlan.of(routine, timed);

            assertThat(plan.context().choices().time()).contains(time);
            assertThat(plan.cues())
                    .extracting(cue -> cue.cue().text())
                    .containsExactlyElementsOf(
                            SessionPlan.of(routine, timed).cues().stream()
                                    .map(cue -> cue.cue().text())
                                    .toList());
            TimeFit fit = new TimeFit(routine, usual);
            assertThat(plan.length()).isEqualTo(fit.within(time).orElseGet(fit::shortest).length());
        }
    }

    @Test
    void mostRoutinesFitIntoAFewMinutes() {
        Map<String, Long> shortest = new TreeMap<>();
        for (Routine routine : ROUTINES) {
            TimeFit fit = new TimeFit(routine, context(SIDES.getFirst(), "calm-4-6", 130));
            shortest.put(routine.id(), fit.shortest().length().toMinutes() + 1);
        }

        assertThat(shortest)
                .containsEntry("desk-reset", 4L)
                .containsEntry("travel-seat", 5L)
                .containsEntry("wall-gentle", 6L)
                .containsEntry("classic-floor", 8L);
    }

    @ParameterizedTest
    @MethodSource("routines")
    void aRoutineThatFitsIsLeftAlone(Routine routine) {
        TimeFit fit = new TimeFit(routine, context(SIDES.getFirst(), "calm-4-6", 130));

        assertThat(fit.within(fit.whole().length())).containsSame(fit.whole());
    }
}
