package app.unknot.domain.session.lint;

import static app.unknot.domain.body.Side.LEFT;
import static app.unknot.domain.body.Side.RIGHT;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Outline;
import app.unknot.domain.body.RollDirection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A ball that is drawn too near to bone is found in the routines that use it.
class DrawingMutantTest {
    private static final String BLADES = "between-shoulder-blades";

    /// @param zone that the ball touches; empty where there is no ball or no way
    record Mutant(
            String name, Drawing drawing, String routine, Rule rule, String step, String zone) {
        @Override
        public String toString() {
            return routine + ": " + name + " -> " + rule.id() + " in " + step;
        }
    }

    private static Mutant touch(
            String name, Drawing drawing, String routine, String step, String zone) {
        return new Mutant(name, drawing, routine, Rule.NO_GO, step, zone);
    }

    static Stream<Mutant> mutants() {
        return Stream.of(strip(), back(), neck(), others(), missing()).flatMap(List::stream);
    }

    private static List<Mutant> strip() {
        Drawing neckward =
                Drawing.rolling(
                        BLADES,
                        RIGHT,
                        Map.of(RollDirection.UP_AND_DOWN, Outline.parse("M358.9 283.5L330 80")));
        return List.of(
                touch(
                        "five units toward the spine",
                        Drawing.moved(BLADES, RIGHT, -5, 0),
                        "classic-floor",
                        "roll-side-to-side",
                        "spine"),
                touch(
                        "five units toward the spine, left alone",
                        Drawing.moved(BLADES, LEFT, 5, 0),
                        "wall-gentle",
                        "roll-side-to-side",
                        "spine"),
                touch(
                        "onto the spine",
                        Drawing.moved(BLADES, RIGHT, -58, 0),
                        "desk-reset",
                        "place-ball",
                        "spine"),
                touch(
                        "onto the spine and held",
                        Drawing.moved(BLADES, RIGHT, -58, 0),
                        "travel-seat",
                        "hold-back",
                        "spine"),
                touch(
                        "onto the edge of the blade",
                        Drawing.moved(BLADES, RIGHT, 15, 0),
                        "classic-floor",
                        "hold",
                        "shoulder-blade-edge"),
                touch(
                        "a ball a third larger",
                        Drawing.larger(BLADES, 4 / 3.0),
                        "classic-floor",
                        "roll-side-to-side",
                        "shoulder-blade-edge"),
                touch(
                        "a roll that ends on the neck",
                        neckward,
                        "classic-floor",
                        "roll-up-and-down",
                        "neck"));
    }

    private static List<Mutant> back() {
        return List.of(
                touch(
                        "two balls seven units toward the spine",
                        Drawing.moved("beside-spine-mid-back", RIGHT, -7, 0),
                        "mid-back-two-balls",
                        "hold-low",
                        "spine"),
                touch(
                        "two balls whose way leans onto the spine",
                        Drawing.rolling(
                                "beside-spine-mid-back",
                                RIGHT,
                                Map.of(
                                        RollDirection.UP_AND_DOWN,
                                        Outline.parse("M300 238L350 440"))),
                        "mid-back-two-balls",
                        "hold-high",
                        "spine"),
                touch(
                        "up to the ridge",
                        Drawing.moved("on-the-blade", RIGHT, 0, -25),
                        "rounded-shoulders",
                        "hold-blade",
                        "shoulder-blade-ridge"),
                touch(
                        "the spine ten units to the right",
                        Drawing.shifted("spine", 10),
                        "classic-floor",
                        "roll-side-to-side",
                        "spine"),
                touch(
                        "the spine ten units to the left",
                        Drawing.shifted("spine", -10),
                        "wall-gentle",
                        "roll-side-to-side",
                        "spine"));
    }

    private static List<Mutant> neck() {
        return List.of(
                touch(
                        "up to the neck",
                        Drawing.moved("neck-shoulder-slope", RIGHT, -60, -70),
                        "neck-shoulder",
                        "place-on-slope",
                        "neck"),
                touch(
                        "onto the corner itself",
                        Drawing.moved("blade-top-corner", RIGHT, 20, 30),
                        "neck-shoulder",
                        "hold-corner",
                        "shoulder-blade-edge"),
                touch(
                        "under the skull onto the neck",
                        Drawing.moved("base-of-skull", RIGHT, 0, 30),
                        "neck-shoulder",
                        "rest-skull",
                        "neck"));
    }

    private static List<Mutant> others() {
        return List.of(
                touch(
                        "into the armpit",
                        Drawing.moved("chest", RIGHT, -95, 124),
                        "rounded-shoulders",
                        "hold-chest",
                        "armpit"),
                touch(
                        "onto the breastbone",
                        Drawing.moved("chest", LEFT, -145, 0),
                        "rounded-shoulders",
                        "place-on-chest",
                        "breastbone"),
                touch(
                        "onto the sitting bone",
                        Drawing.moved("buttock", RIGHT, -74, 63),
                        "hips-glutes",
                        "hold",
                        "sitting-bone"),
                touch(
                        "onto the sacrum",
                        Drawing.moved("deep-buttock", RIGHT, -95, -40),
                        "hips-glutes",
                        "hold-deeper",
                        "sacrum"),
                touch(
                        "onto the elbow",
                        Drawing.moved("forearm-outer", RIGHT, 0, -60),
                        "hands-feet",
                        "roll-forearm",
                        "elbow"),
                touch(
                        "onto the wrist",
                        Drawing.moved("forearm-inner", RIGHT, 0, 160),
                        "hands-feet",
                        "roll-soft-side",
                        "wrist"),
                touch(
                        "onto the heel",
                        Drawing.moved("foot-sole", LEFT, 0, 60),
                        "hands-feet",
                        "roll-sole",
                        "heel"));
    }

    private static List<Mutant> missing() {
        return List.of(
                new Mutant(
                        "no place on the left",
                        Drawing.without("chest", LEFT),
                        "rounded-shoulders",
                        Rule.NO_PLACE,
                        "place-on-chest",
                        ""),
                new Mutant(
                        "no way to rest higher on",
                        Drawing.rolling("beside-spine-mid-back", RIGHT, Map.of()),
                        "mid-back-two-balls",
                        Rule.NO_PATH,
                        "hold-high",
                        ""),
                new Mutant(
                        "no way to circle",
                        Drawing.rolling("buttock", RIGHT, Map.of()),
                        "hips-glutes",
                        Rule.NO_PATH,
                        "circles",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void isFound(Mutant mutant) {
        var lint = LintBench.with(mutant.drawing().places(), mutant.drawing().zones());

        assertThat(lint.check(new MutableRoutine(mutant.routine()).read()))
                .anySatisfy(problem -> {
                    assertThat(problem.rule()).isEqualTo(mutant.rule());
                    assertThat(problem.step()).contains(mutant.step());
                    if (!mutant.zone().isEmpty()) {
                        assertThat(problem.values()).contains(mutant.zone());
                    }
                });
    }
}
