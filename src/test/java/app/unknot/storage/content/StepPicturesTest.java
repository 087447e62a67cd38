package app.unknot.storage.content;

import static app.unknot.domain.routine.Position.CHAIR;
import static app.unknot.domain.routine.Position.DESK;
import static app.unknot.domain.routine.Position.DOORWAY;
import static app.unknot.domain.routine.Position.FRONT_LYING;
import static app.unknot.domain.routine.Position.HANDS_AND_KNEES;
import static app.unknot.domain.routine.Position.LYING;
import static app.unknot.domain.routine.Position.SIDE_LYING;
import static app.unknot.domain.routine.Position.SITTING_FLOOR;
import static app.unknot.domain.routine.Position.STANDING;
import static app.unknot.domain.routine.Position.WALL_BACK;
import static app.unknot.domain.routine.Position.WALL_FACING;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.Shape;
import app.unknot.domain.picture.ShapeKind;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.storage.routine.BuiltInRoutines;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every step of every routine has pictures of its own position and place.
class StepPicturesTest {
    private static final BodyChart BODY = new BuiltInContent().catalogue().body();

    /// What is only said in those positions.
    private static final Map<String, Set<Position>> SAID_IN =
            Map.ofEntries(
                    Map.entry("Lie on your back", Set.of(LYING)),
                    Map.entry("lie down on your back", Set.of(LYING)),
                    Map.entry("Stay on your back", Set.of(LYING)),
                    Map.entry("lie back", Set.of(LYING)),
                    Map.entry("Lie on your {other} side", Set.of(SIDE_LYING)),
                    Map.entry("onto your {other} side", Set.of(SIDE_LYING)),
                    Map.entry("onto your front", Set.of(FRONT_LYING)),
                    Map.entry("hands and knees", Set.of(HANDS_AND_KNEES)),
                    Map.entry("sit toward your heels", Set.of(HANDS_AND_KNEES)),
                    Map.entry("Hands behind you.", Set.of(SITTING_FLOOR)),
                    Map.entry("back to the wall", Set.of(WALL_BACK)),
                    Map.entry("Back to the wall", Set.of(WALL_BACK)),
                    Map.entry("back on the wall", Set.of(WALL_BACK)),
                    Map.entry("ace the wall", Set.of(WALL_FACING)),
                    Map.entry("go to a doorway", Set.of(DOORWAY)),
                    Map.entry("forearm on the desk", Set.of(DESK)),
                    Map.entry("back of the chair", Set.of(CHAIR)),
                    Map.entry("Stay sitting", Set.of(CHAIR)),
                    Map.entry("stand up.", Set.of(STANDING)),
                    Map.entry("Stand tall", Set.of(STANDING)));

    /// One step with the routine that it is from.
    record Shown(Routine routine, Step step) {
        @Override
        public String toString() {
            return routine.id() + ", " + step.id();
        }
    }

    static Stream<Shown> steps() {
        return new BuiltInRoutines()
                .all().stream().flatMap(r -> r.steps().map(step -> new Shown(r, step)));
    }

    static Stream<Shown> ballSteps() {
        return steps().filter(shown -> shown.step().usesBall());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void thePositionIsDrawn(Shown shown) {
        String position = shown.step().card().position().id();

        assertThat(PictureFile.read(position).id()).isEqualTo(position);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void thePositionIsTheOneThatIsSpokenOf(Shown shown) {
        SAID_IN.forEach((words, positions) -> {
            if (says(shown.step(), words)) {
                assertThat(positions).as(words).contains(shown.step().card().position());
            }
        });
    }

    private static boolean says(Step step, String words) {
        return step.card().cues().stream().anyMatch(cue -> cue.text().contains(words));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ballSteps")
    void thePlaceOfTheBallIsDrawnOnBothSides(Shown shown) {
        String area = shown.step().card().area();
        for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
            Placement place = BODY.placement(area, side).orElseThrow();
            Picture view = PictureFile.read(place.view().id());

            assertThat(view.shapes())
                    .anyMatch(shape -> shape.kind() == ShapeKind.TARGET && shape.shows(area, side));
            assertThat(BODY.area(area).orElseThrow().closeUp()).contains(place.view());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ballSteps")
    void theWayOfARollAndAHigherSpotAreDrawn(Shown shown) {
        Placement place = BODY.placement(shown.step().card().area(), Side.RIGHT).orElseThrow();

        if (shown.step() instanceof Step.Roll roll) {
            assertThat(place.roll(roll.direction())).isPresent();
        }
        shown.step()
                .card()
                .spot()
                .ifPresent(spot ->
                        assertThat(place.restAt(shown.step().card().spot(), place.hold()))
                                .isNotEqualTo(place.hold()));
    }

    /// No drawing stands in for another.
    @Test
    void noTwoPositionsShareADrawing() {
        List<List<Shape>> drawings =
                Arrays.stream(Position.values())
                        .map(position -> PictureFile.read(position.id()).shapes())
                        .toList();

        assertThat(drawings).doesNotHaveDuplicates();
    }

    @Test
    void everyPositionIsUsedSomewhere() {
        assertThat(steps().map(shown -> shown.step().card().position()))
                .contains(Position.values());
    }
}
