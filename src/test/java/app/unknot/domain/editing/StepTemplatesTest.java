package app.unknot.domain.editing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.lint.KnownIds;
import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.RoutineLint;
import app.unknot.i18n.SpokenWording;
import app.unknot.i18n.TemplateTexts;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What a new routine, step or line begins with keeps every rule of the linter.
class StepTemplatesTest {
    private static final BuiltInContent CONTENT = new BuiltInContent();
    private static final Catalogue CATALOGUE = CONTENT.catalogue();
    private static final SpokenWording WORDING = new SpokenWording(World.MESSAGES);
    private static final RoutineLint LINT =
            new RoutineLint(
                    CATALOGUE,
                    new KnownIds(CONTENT.health().flags().keySet(), Set.of(), Set.of()),
                    WORDING);
    private static final StepTemplates TEMPLATES =
            new StepTemplates(CATALOGUE, WORDING, new TemplateTexts(World.MESSAGES));

    private static List<Problem> problems(Routine routine) {
        return LINT.check(routine);
    }

    @Test
    void aNewRoutineKeepsEveryRule() {
        Routine routine = TEMPLATES.routine("mine");

        assertThat(problems(routine)).isEmpty();
        assertThat(routine.steps().map(Step::kind))
                .containsExactly("place", "roll", "hold", "rest", "finish");
        assertThat(routine.id()).isEqualTo("mine");
    }

    static Stream<String> ballAreas() {
        return CATALOGUE.body().areas().stream()
                .map(BodyArea::id)
                .filter(id -> CATALOGUE.body().placement(id, Side.RIGHT).isPresent())
                .sorted();
    }

    private static Routine on(String area, Position position, Sides sides) {
        List<Step> steps =
                Stream.of("place", "settle", "roll", "hold", "rest")
                        .map(kind -> TEMPLATES.fresh(kind, kind, area, position, sides, true))
                        .toList();
        Step end = TEMPLATES.fresh("finish", "finish", "whole-body", position, Sides.CENTER, false);
        Routine routine =
                TEMPLATES
                        .routine("mine")
                        .withBlocks(
                                List.of(
                                        new Block(sides, steps),
                                        new Block(Sides.CENTER, List.of(end))));
        return new RoutineEdit.SetSurface(position.surface()).on(routine);
    }

    @ParameterizedTest
    @MethodSource("ballAreas")
    void everyAreaHasStepsThatKeepEveryRule(String area) {
        assertThat(problems(on(area, Position.LYING, Sides.MIRRORED))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Position.class)
    void everyPositionHasStepsThatKeepEveryRule(Position position) {
        for (Sides sides : Sides.values()) {
            assertThat(problems(on("between-shoulder-blades", position, sides))).isEmpty();
        }
    }

    @Test
    void stretchesAndExercisesKeepEveryRule() {
        Routine routine = TEMPLATES.routine("mine");
        Block block =
                new Block(
                        Sides.CENTER,
                        Stream.of("stretch", "strengthen")
                                .map(kind ->
                                        TEMPLATES.fresh(
                                                kind,
                                                kind,
                                                "whole-body",
                                                Position.SITTING_FLOOR,
                                                Sides.CENTER,
                                                false))
                                .toList());

        assertThat(problems(new RoutineEdit.AddBlock(1, block).on(routine))).isEmpty();
    }

    @Test
    void linesOfAStepAreMadeAnewForWhatItIsNow() {
        Routine routine = TEMPLATES.routine("mine");
        Block block = routine.blocks().getFirst();
        Step hold = block.steps().get(2);
        Step atWall = hold.withCard(hold.card().withPosition(Position.WALL_BACK));

        assertThat(TEMPLATES.lines(hold, block).cues()).isEqualTo(hold.card().cues());
        assertThat(TEMPLATES.lines(atWall, block).cues().getFirst().text())
                .isEqualTo("Too strong? Feet closer.");
        assertThat(atWall.card().position().surface()).isEqualTo(Surface.WALL);
    }

    @Test
    void aRollAnnouncesOnlyAHoldThatComes() {
        Step alone =
                TEMPLATES.fresh(
                        "roll",
                        "roll",
                        "between-shoulder-blades",
                        Position.LYING,
                        Sides.MIRRORED,
                        false);

        assertThat(alone.card().cues()).noneMatch(cue -> cue.text().contains("{stay}"));
    }
}
