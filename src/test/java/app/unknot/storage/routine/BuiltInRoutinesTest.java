package app.unknot.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.health.Effect;
import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.storage.content.CatalogueReader;
import app.unknot.storage.content.HealthReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuiltInRoutinesTest {
    private static final List<Routine> ROUTINES = new BuiltInRoutines().all();
    private static final Catalogue CATALOGUE = new CatalogueReader().read(List.of(), List.of());
    private static final Map<String, Effect> EFFECTS = new HealthReader().read().flags();
    private static final Set<String> FLAGS = EFFECTS.keySet();

    static List<Routine> routines() {
        return ROUTINES;
    }

    private static int stepsLived(Routine routine) {
        return routine.blocks().stream()
                .mapToInt(b -> b.steps().size() * (b.sides() == Sides.MIRRORED ? 2 : 1))
                .sum();
    }

    @Test
    void theyComeInTheirOrderWithAllTheirSteps() {
        Map<String, Integer> steps =
                ROUTINES.stream()
                        .collect(Collectors.toMap(Routine::id, BuiltInRoutinesTest::stepsLived));

        assertThat(ROUTINES).first().extracting(Routine::id).isEqualTo("classic-floor");
        assertThat(steps)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "classic-floor", 20,
                                "wall-gentle", 13,
                                "desk-reset", 11,
                                "neck-shoulder", 18,
                                "rounded-shoulders", 18,
                                "mid-back-two-balls", 12,
                                "hips-glutes", 15,
                                "hands-feet", 20,
                                "travel-seat", 14,
                                "keep-away-strength", 13));
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyFieldAndKindIsKnown(Routine routine) throws IOException {
        String file = routine.id() + ".json";
        try (var content = getClass().getResourceAsStream("/app/unknot/routines/" + file)) {
            assertThat(content).isNotNull();
            String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(new RoutineReader().unknownFields(file, text)).isEmpty();
        }
        assertThat(routine.isPlayable()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyIdLeadsSomewhere(Routine routine) {
        Set<String> ids = ROUTINES.stream().map(Routine::id).collect(Collectors.toSet());

        assertThat(routine.related().followUp().stream()).allMatch(ids::contains);
        assertThat(
                        Stream.of(routine.related().easier(), routine.related().harder())
                                .flatMap(way -> way.stream())
                                .map(Alternative::routine)
                                .flatMap(way -> way.stream()))
                .allMatch(ids::contains);
        assertThat(routine.hiddenBy()).contains("stop-all").isSubsetOf(FLAGS);
        assertThat(routine.sources()).isNotEmpty().allMatch(CATALOGUE.sources()::containsKey);
        assertThat(routine.steps())
                .allSatisfy(step -> {
                    assertThat(CATALOGUE.body().area(step.card().area())).isPresent();
                    assertThat(step.card().skippedBy()).isSubsetOf(FLAGS);
                });
    }

    @ParameterizedTest
    @MethodSource("routines")
    void healthFlagsHideWhatTheySayTheyHide(Routine routine) {
        EFFECTS.forEach((flag, effect) -> {
            if (effect.hidesRoutines().contains(routine.id())) {
                assertThat(routine.hiddenBy()).contains(flag);
            }
            if (!routine.hiddenBy().contains(flag)) {
                assertThat(routine.steps().filter(Step::isBallTime))
                        .filteredOn(step -> isTaken(step, effect))
                        .allMatch(step -> step.card().skippedBy().contains(flag));
            }
        });
    }

    private static boolean isTaken(Step step, Effect effect) {
        return effect.skipsAreas().contains(step.card().area())
                || effect.noBallOn().contains(step.card().position().surface());
    }

    @ParameterizedTest
    @MethodSource("routines")
    void onlyMirroredStepsNameTheOtherSide(Routine routine) {
        assertThat(routine.blocks())
                .filteredOn(block -> block.sides() != Sides.MIRRORED)
                .flatExtracting(Block::steps)
                .allSatisfy(step -> {
                    assertThat(step.card().instruction()).doesNotContain("{other}");
                    assertThat(step.card().cues()).noneMatch(cue -> cue.text().contains("{other}"));
                });
    }
}
