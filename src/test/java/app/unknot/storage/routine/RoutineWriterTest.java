package app.unknot.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class RoutineWriterTest {
    private static final String FILE =
            """
            {
              "author": "Ada",
              "schema": 2,
              "id": "mine",
              "revision": 1,
              "title": "Mine",
              "summary": "S.",
              "forWhom": "Me.",
              "level": "easy",
              "goal": "release",
              "surface": "wall",
              "blocks": [
                {
                  "sides": "center",
                  "colour": "red",
                  "steps": [
                    {
                      "hertz": 40.500,
                      "kind": "vibrate",
                      "id": "hum"
                    },
                    {
                      "id": "rest",
                      "mood": 12345678901234567890123.10,
                      "kind": "rest",
                      "title": "Rest",
                      "instruction": "Rest.",
                      "area": "whole-body",
                      "position": "standing",
                      "seconds": 6.50,
                      "cues": []
                    }
                  ]
                }
              ]
            }
            """;

    private final RoutineReader reader = new RoutineReader();

    private static String text(ObjectNode node) {
        return new String(JsonLayout.page(node), StandardCharsets.UTF_8);
    }

    @Test
    void writesEveryRoutineOfTheProgramSoThatItReadsTheSame() {
        List<Routine> routines = new BuiltInRoutines().all();
        assertThat(routines).isNotEmpty();
        for (Routine routine : routines) {
            String text = text(RoutineWriter.write(routine));
            assertThat(reader.read("again", text)).isEqualTo(routine);
        }
    }

    @Test
    void changesNothingInAnUnchangedFile() throws Exception {
        for (ObjectNode file : RoutineSchemaTest.builtIn()) {
            Routine routine = reader.read("file", file.toString());
            assertThat(text(RoutineWriter.write(routine, file))).isEqualTo(text(file));
        }
    }

    @Test
    void keepsWhatItDoesNotKnowAndItsOrder() throws Exception {
        ObjectNode old = JsonDocument.parse(FILE).copy();
        Routine routine = reader.read("mine", FILE);
        Block block = routine.blocks().getFirst();
        Step.Rest rest = (Step.Rest) block.steps().getLast();
        Step longer = new Step.Rest(rest.card(), Duration.ofSeconds(9));
        Routine edited =
                routine.withBlocks(
                        List.of(
                                new Block(
                                        block.sides(), List.of(block.steps().getFirst(), longer))));

        assertThat(text(RoutineWriter.write(routine, old))).isEqualTo(text(old));
        assertThat(text(RoutineWriter.write(edited, old)))
                .isEqualTo(text(old).replace("6.50", "9"))
                .contains("40.500", "12345678901234567890123.10", "\"author\"", "\"colour\"");
    }

    @Test
    void keepsTheKindsItDoesNotKnowWithoutTheFile() {
        Routine routine = reader.read("mine", FILE);

        Routine again = reader.read("again", text(RoutineWriter.write(routine)));

        assertThat(again.steps().findFirst().orElseThrow().kind()).isEqualTo("vibrate");
    }

    @Test
    void aSpotGoesBackToTheUsualPlace() throws Exception {
        String with = FILE.replace("\"seconds\": 6.50", "\"spot\": 0.25, \"seconds\": 6.50");
        Routine routine = reader.read("mine", with);
        Block block = routine.blocks().getFirst();
        Step rest = block.steps().getLast();
        Step usual = rest.withCard(rest.card().withSpot(Optional.empty()));
        Routine edited =
                routine.withBlocks(
                        List.of(
                                new Block(
                                        block.sides(), List.of(block.steps().getFirst(), usual))));

        assertThat(text(RoutineWriter.write(edited, JsonDocument.parse(with).copy())))
                .doesNotContain("spot");
    }
}
