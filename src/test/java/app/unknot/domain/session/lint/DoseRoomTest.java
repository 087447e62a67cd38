package app.unknot.domain.session.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.DoseRoom.Reason;
import app.unknot.domain.session.lint.DoseRoom.Room;
import app.unknot.i18n.SpokenWording;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Up to the end of its room a dose breaks no rule, and one further it does.
class DoseRoomTest {
    private static final BuiltInContent CONTENT = new BuiltInContent();
    private static final Catalogue CATALOGUE = CONTENT.catalogue();
    private static final SpokenWording WORDING = new SpokenWording(World.MESSAGES);
    private static final RoutineLint LINT =
            new RoutineLint(
                    CATALOGUE,
                    new KnownIds(CONTENT.health().flags().keySet(), Set.of(), Set.of()),
                    WORDING);
    private static final Set<Rule> DOSES =
            Set.of(
                    Rule.HOLD_LENGTH,
                    Rule.PASSES,
                    Rule.AREA_BUDGET,
                    Rule.SESSION_BUDGET,
                    Rule.PRESSURE);

    static Stream<Routine> routines() {
        return new BuiltInRoutines().all().stream();
    }

    private static DoseRoom room(Routine routine) {
        return DoseRoom.in(routine, CATALOGUE, WORDING);
    }

    private static boolean keepsDoses(Routine routine) {
        return LINT.check(routine).stream().noneMatch(problem -> DOSES.contains(problem.rule()));
    }

    private static Routine with(Routine routine, Step changed) {
        UnaryOperator<Step> swap = each -> each.id().equals(changed.id()) ? changed : each;
        return routine.withBlocks(
                routine.blocks().stream()
                        .map(b -> new Block(b.sides(), b.steps().stream().map(swap).toList()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void holdsStopWhereTheLinterWouldComplain(Routine routine) {
        for (Step step : routine.steps().toList()) {
            if (step instanceof Step.Hold hold) {
                Room room = room(routine).breaths(hold);
                assertThat(keepsDoses(with(routine, breaths(hold, room.most().value())))).isTrue();
                assertThat(keepsDoses(with(routine, breaths(hold, room.most().value() + 1))))
                        .isFalse();
                assertThat(keepsDoses(with(routine, breaths(hold, room.least().value())))).isTrue();
                assertThat(keepsDoses(with(routine, breaths(hold, room.least().value() - 1))))
                        .isFalse();
            }
        }
    }

    private static Step breaths(Step.Hold hold, int breaths) {
        return new Step.Hold(hold.card(), breaths, hold.pressure());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void rollsStopWhereTheLinterWouldComplain(Routine routine) {
        for (Step step : routine.steps().toList()) {
            if (step instanceof Step.Roll roll) {
                Room room = room(routine).passes(roll);
                Room seconds = room(routine).passSeconds(roll);
                assertThat(keepsDoses(with(routine, passes(roll, room.most().value())))).isTrue();
                assertThat(keepsDoses(with(routine, passes(roll, room.most().value() + 1))))
                        .isFalse();
                assertThat(keepsDoses(with(routine, passes(roll, room.least().value())))).isTrue();
                assertThat(keepsDoses(with(routine, seconds(roll, seconds.most().value()))))
                        .isTrue();
                assertThat(keepsDoses(with(routine, seconds(roll, seconds.most().value() + 1))))
                        .isFalse();
            }
        }
    }

    private static Step passes(Step.Roll roll, int passes) {
        return new Step.Roll(roll.card(), roll.direction(), passes, roll.pass(), roll.pressure());
    }

    private static Step seconds(Step.Roll roll, int seconds) {
        return new Step.Roll(
                roll.card(),
                roll.direction(),
                roll.passes(),
                Duration.ofSeconds(seconds),
                roll.pressure());
    }

    @Test
    void namesTheLimitThatIsMet() {
        Routine classic = new BuiltInRoutines().all().getFirst();
        List<Step.Hold> holds = new ArrayList<>();
        classic.steps()
                .filter(Step.Hold.class::isInstance)
                .map(Step.Hold.class::cast)
                .forEach(holds::add);
        Routine alone =
                classic.withBlocks(
                        List.of(
                                new Block(
                                        classic.blocks().get(1).sides(),
                                        List.of(holds.getFirst()))));

        assertThat(room(classic).breaths(holds.getFirst()).most().reason())
                .isEqualTo(Reason.AREA_BUDGET);
        Room free = room(alone).breaths(holds.getFirst());
        assertThat(free.most().reason()).isEqualTo(Reason.HOLD_CAP);
        assertThat(free.most().value()).isEqualTo(9);
        assertThat(free.least().value()).isEqualTo(2);
        assertThat(free.least().reason()).isEqualTo(Reason.SHORTEST_HOLD);
    }

    @Test
    void anAreaBearsNoMoreThanItsPressure() {
        DoseRoom room = room(new BuiltInRoutines().all().getFirst());

        assertThat(room.pressure("base-of-skull")).isEqualTo(new Pressure(2, 4, 5));
        assertThat(room.pressure("nowhere")).isEqualTo(CATALOGUE.limits().pressure());
    }

    @Test
    void everySourceIsInTheTable() {
        for (Reason reason : Reason.values()) {
            assertThat(CATALOGUE.sources().keySet()).containsAll(reason.sources());
        }
    }
}
