package app.unknot.domain.session.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.domain.session.Samples;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Routines as an editor may hand them over, before any file was written.
class RoutineLintTest {
    private static final RoutineLint LINT = LintBench.usual();

    private static List<Rule> rules(Routine routine) {
        return LINT.check(routine).stream().map(Problem::rule).toList();
    }

    private static Step hold(String id, int breaths) {
        return new Step.Hold(Samples.hold(id, 1).card(), breaths, new Pressure(4, 6, 7));
    }

    @Test
    void anEmptyRoutineLacksItsFinish() {
        assertThat(rules(Samples.routine(new Block[0]))).contains(Rule.FINISH, Rule.SOURCES);
    }

    @Test
    void nothingButUnknownStepsIsStillRead() {
        StepCard card = Samples.hold("hum", 1).card();
        Routine routine =
                Samples.routine(
                        new Block(Sides.CENTER, List.of(new Step.Unknown(card, "vibrate", "{}"))));

        assertThat(rules(routine)).contains(Rule.UNKNOWN_KIND, Rule.FINISH);
    }

    @Test
    void twoStepsWithOneIdAreFound() {
        Routine routine =
                Samples.routine(new Block(Sides.CENTER, List.of(hold("a", 3), hold("a", 3))));

        assertThat(LINT.check(routine))
                .anySatisfy(problem -> {
                    assertThat(problem.rule()).isEqualTo(Rule.DUPLICATE_ID);
                    assertThat(problem.step()).contains("a");
                });
    }

    @Test
    void numbersWithoutEndTakeNoTimeWithoutEnd() {
        int endless = Integer.MAX_VALUE;
        Duration day = Duration.ofDays(1);
        Step roll = Samples.roll("roll", endless);
        Step work =
                new Step.Strengthen(
                        Samples.hold("work", 1).card(), endless, day, day, "Up.", "Down.", "Rest.");
        Step stretch = new Step.Stretch(Samples.hold("stretch", 1).card(), day, endless);
        Routine routine =
                Samples.routine(
                        new Block(
                                Sides.MIRRORED,
                                List.of(roll, hold("hold", endless), work, stretch)));

        assertThat(rules(routine))
                .contains(
                        Rule.PASSES,
                        Rule.HOLD_LENGTH,
                        Rule.REPETITIONS,
                        Rule.AREA_BUDGET,
                        Rule.SESSION_BUDGET);
    }

    @Test
    void onlyBuiltInRoutinesLeaveRoomForLongerHolds() {
        MutableRoutine longer = new MutableRoutine("classic-floor");
        longer.set("second-hold", "breaths", 4);
        MutableRoutine copy = new MutableRoutine("classic-floor");
        copy.set("second-hold", "breaths", 4);
        copy.file().put("id", "my-own");

        assertThat(rules(longer.read())).containsExactly(Rule.AREA_BUDGET);
        assertThat(rules(copy.read())).isEmpty();
    }

    @Test
    void problemsComeOnce() {
        List<Problem> problems = LINT.check(Samples.routine());

        assertThat(Set.copyOf(problems)).hasSameSizeAs(problems);
    }
}
