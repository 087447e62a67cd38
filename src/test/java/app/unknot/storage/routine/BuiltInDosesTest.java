package app.unknot.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.storage.content.CatalogueReader;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInDosesTest {
    private static final Catalogue CATALOGUE = new CatalogueReader().read(List.of(), List.of());
    private static final DoseLimits LIMITS = CATALOGUE.limits();
    private static final BreathPattern CALM = CATALOGUE.pattern("calm-4-6").orElseThrow();
    private static final SpokenLength SLOWEST = new SpokenLength(CATALOGUE);

    static List<Routine> routines() {
        return new BuiltInRoutines().all();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void threeMoreBreathsFitTheBudgetOfEveryArea(Routine routine) {
        Map<String, Duration> ball = new HashMap<>();
        Set<String> held = new HashSet<>();
        routine.steps()
                .filter(Step::isBallTime)
                .forEach(step -> {
                    String area = step.card().area();
                    ball.merge(area, SLOWEST.of(step), Duration::plus);
                    if (step instanceof Step.Hold) {
                        held.add(area);
                    }
                });

        ball.forEach((area, time) -> {
            Duration more =
                    held.contains(area) ? CALM.lengthOf(LIMITS.extraBreaths()) : Duration.ZERO;
            assertThat(time.plus(more))
                    .as(area)
                    .isLessThanOrEqualTo(CATALOGUE.body().area(area).orElseThrow().budget());
        });
    }

    @ParameterizedTest
    @MethodSource("routines")
    void ballTimeFitsTheSession(Routine routine) {
        Duration all =
                routine.blocks().stream()
                        .flatMap(block ->
                                block.steps().stream()
                                        .filter(Step::isBallTime)
                                        .map(SLOWEST::of)
                                        .map(time ->
                                                block.sides() == Sides.MIRRORED
                                                        ? time.multipliedBy(2)
                                                        : time))
                        .reduce(Duration.ZERO, Duration::plus);

        assertThat(all).isLessThanOrEqualTo(LIMITS.sessionBudget());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void holdsAndRollsKeepToTheLimits(Routine routine) {
        assertThat(routine.steps())
                .allSatisfy(step -> {
                    if (step instanceof Step.Hold hold) {
                        assertThat(CALM.lengthOf(hold.breaths()))
                                .isBetween(Duration.ofSeconds(20), LIMITS.holdCap());
                        gentleEnough(step, hold.pressure());
                    }
                    if (step instanceof Step.Roll roll) {
                        boolean betweenSpots = roll.id().equals("second-spot");
                        assertThat(roll.passes())
                                .isBetween(
                                        betweenSpots ? 1 : LIMITS.fewestPasses(),
                                        LIMITS.mostPasses());
                        gentleEnough(step, roll.pressure());
                    }
                });
    }

    private static void gentleEnough(Step step, Pressure pressure) {
        Pressure area = CATALOGUE.body().area(step.card().area()).orElseThrow().pressure();
        assertThat(pressure.atMost(area)).as(step.id()).isEqualTo(pressure);
    }
}
