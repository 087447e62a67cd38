package app.unknot.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import app.unknot.storage.json.ContentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class RoutineReaderTest {
    private static final String ROLL =
            """
            {"id": "roll", "kind": "roll", "title": "Roll", "instruction": "Roll.",
             "area": "buttock", "position": "sitting-floor", "direction": "circles",
             "passes": 5, "passSeconds": 6.5,
             "pressure": {"low": 4, "high": 6, "ceiling": 7},
             "optional": true, "skippedBy": ["sciatica"], "warnings": ["Not on bone."],
             "cues": [{"id": "start", "at": 1.5, "role": "movement", "text": "Roll slowly."}]}
            """;

    private final RoutineReader reader = new RoutineReader();

    private static String routine(String steps) {
        return """
        {"schema": 1, "id": "hips", "revision": 2, "title": "Hips", "summary": "Hips.",
         "forWhom": "Sitters.", "level": "easy", "goal": "release", "surface": "floor",
         "easier": {"text": "", "routine": "wall"}, "harder": {"text": "Lift the foot."},
         "hiddenBy": ["no-floor"], "sources": ["S0"],
         "blocks": [{"sides": "mirrored", "steps": [%s]}]}
        """
                .formatted(steps);
    }

    private static String cueAt(String anchor) {
        return ROLL.replace("1.5", anchor);
    }

    private Step firstStep(String steps) {
        return reader.read("hips.json", routine(steps)).steps().findFirst().orElseThrow();
    }

    private Anchor anchorOf(String anchor) {
        return firstStep(cueAt(anchor)).card().cues().getFirst().anchor();
    }

    private void refuses(String text, String message) {
        assertThatThrownBy(() -> reader.read("hips.json", text))
                .isInstanceOf(ContentException.class)
                .hasMessage(message);
    }

    @Test
    void readsEveryFieldOfARoutine() {
        Routine routine = reader.read("hips.json", routine(ROLL));

        assertThat(routine.revision()).isEqualTo(2);
        assertThat(routine.surface()).isEqualTo(Surface.FLOOR);
        assertThat(routine.related().easier().orElseThrow().routine()).contains("wall");
        assertThat(routine.related().harder().orElseThrow().text()).isEqualTo("Lift the foot.");
        assertThat(routine.related().followUp()).isEmpty();
        assertThat(routine.hiddenBy()).containsExactly("no-floor");
        assertThat(routine.blocks().getFirst().sides()).isEqualTo(Sides.MIRRORED);
        Step.Roll roll = (Step.Roll) routine.steps().findFirst().orElseThrow();
        assertThat(roll.direction()).isEqualTo(RollDirection.CIRCLES);
        assertThat(roll.pass()).isEqualTo(Duration.ofMillis(6500));
        assertThat(roll.pressure()).isEqualTo(new Pressure(4, 6, 7));
        assertThat(roll.card().position()).isEqualTo(Position.SITTING_FLOOR);
        assertThat(roll.card().optional()).isTrue();
        assertThat(roll.card().skippedBy()).containsExactly("sciatica");
        assertThat(roll.card().warnings()).containsExactly("Not on bone.");
        assertThat(roll.card().cues())
                .containsExactly(
                        new Cue(
                                "start",
                                new Anchor.AfterStart(Duration.ofMillis(1500)),
                                CueRole.MOVEMENT,
                                CueCondition.ALWAYS,
                                "Roll slowly."));
    }

    @Test
    void readsWhereTheBallRests() {
        Step low = firstStep(ROLL.replace("\"passes\": 5", "\"passes\": 5, \"spot\": 0.75"));

        assertThat(low.card().spot()).contains(0.75);
        assertThat(firstStep(ROLL).card().spot()).isEmpty();
        refuses(
                routine(ROLL.replace("\"passes\": 5", "\"passes\": 5, \"spot\": 1.5")),
                "hips.json, blocks[0].steps[0] (\"roll\").spot: A spot lies from 0 to 1, not at"
                        + " 1.5");
    }

    @Test
    void readsEveryAnchor() {
        assertThat(anchorOf("{\"breath\": 2, \"on\": \"out\"}"))
                .isEqualTo(new Anchor.AtBreath(2, BreathPhase.OUT));
        assertThat(anchorOf("\"half-way\"")).isEqualTo(new Anchor.HalfWay());
        assertThat(anchorOf("{\"lastBreath\": \"in\"}"))
                .isEqualTo(new Anchor.LastBreath(BreathPhase.IN));
        assertThat(anchorOf("{\"beforeEnd\": 6}"))
                .isEqualTo(new Anchor.BeforeEnd(Duration.ofSeconds(6)));
    }

    @Test
    void keepsAStepOfAKindItDoesNotKnow() {
        String vibration = "{\"id\": \"hum\", \"kind\": \"vibrate\", \"hertz\": 40}";

        Routine routine = reader.read("hips.json", routine(ROLL + "," + vibration));

        Step.Unknown unknown = (Step.Unknown) routine.steps().toList().getLast();
        assertThat(unknown.kind()).isEqualTo("vibrate");
        assertThat(unknown.id()).isEqualTo("hum");
        assertThat(unknown.content()).contains("\"hertz\":40");
        assertThat(routine.isPlayable()).isFalse();
    }

    @Test
    void namesTheMissingField() {
        refuses(
                routine(ROLL.replace("\"passes\": 5,", "")),
                "hips.json, blocks[0].steps[0] (\"roll\").passes: is missing;"
                        + " expected a whole number from 1");
    }

    @Test
    void namesTheFieldOfTheWrongType() {
        refuses(
                routine(ROLL.replace("\"passes\": 5", "\"passes\": \"five\"")),
                "hips.json, blocks[0].steps[0] (\"roll\").passes:"
                        + " expected a whole number from 1, found \"five\"");
    }

    @Test
    void namesTheWordsItKnows() {
        refuses(
                routine(ROLL.replace("circles", "zigzag")),
                "hips.json, blocks[0].steps[0] (\"roll\").direction:"
                        + " expected one of up-and-down, side-to-side, circles, found \"zigzag\"");
        refuses(
                routine(ROLL.replace("movement", "shout")),
                "hips.json, blocks[0].steps[0] (\"roll\").cues[0] (\"start\").role:"
                        + " expected one of position, pressure, movement, breath, ending, stop,"
                        + " exit, encourage, found \"shout\"");
    }

    @Test
    void refusesAPressureThatCanNotBe() {
        refuses(
                routine(ROLL.replace("\"ceiling\": 7", "\"ceiling\": 5")),
                "hips.json, blocks[0].steps[0] (\"roll\").pressure:"
                        + " A pressure needs 0 <= low <= high <= ceiling <= 10, not 4, 6, 5");
    }

    @Test
    void refusesAFieldNamedTwice() {
        refuses(
                routine(ROLL.replace("\"passes\"", "\"area\"")),
                "hips.json, line 7, column 8: Duplicate Object property \"area\"");
    }

    @Test
    void refusesWhatIsNotOneObject() {
        refuses("[]", "hips.json: should hold one object in { }");
        assertThatThrownBy(() -> reader.read("hips.json", "{\"schema\": 1"))
                .isInstanceOf(ContentException.class)
                .hasMessageStartingWith("hips.json, line 1, column ");
        assertThatThrownBy(() -> reader.read("hips.json", routine(ROLL) + "{}"))
                .isInstanceOf(ContentException.class);
        assertThatThrownBy(() -> reader.read("hips.json", "")).isInstanceOf(ContentException.class);
    }

    @Test
    void refusesIdsUsedTwice() {
        refuses(
                routine(ROLL + "," + ROLL),
                "hips.json, blocks: the step id \"roll\" is used twice");
        String cue = "{\"id\": \"start\", \"at\": 0, \"role\": \"stop\", \"text\": \"Off.\"}";
        refuses(
                routine(ROLL.replace("\"cues\": [", "\"cues\": [" + cue + ",")),
                "hips.json, blocks[0].steps[0] (\"roll\").cues: the id \"start\" is used twice");
    }

    @Test
    void refusesAFileOfANewerForm() {
        refuses(
                routine(ROLL).replace("\"schema\": 1", "\"schema\": 3"),
                "hips.json, schema: is 3, from a newer version; this one reads 2");
    }

    @Test
    void tellsTheFieldsItDoesNotKnow() {
        String misspelt = ROLL.replace("skippedBy", "skipedBy");

        assertThat(reader.unknownFields("hips.json", routine(misspelt)))
                .containsExactly("blocks[0].steps[0] (\"roll\").skipedBy");
        assertThat(reader.unknownFields("hips.json", routine(ROLL))).isEmpty();
    }
}
