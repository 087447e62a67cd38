package app.unknot.storage.routine;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What an edit leaves of the fields in a file that this version doesn't know.
class EditedFileTest {
    private static final String REST =
            """
            {"id": "ID", "kind": "rest", "mood": "calm", "title": "Rest", "instruction": "Rest.",
             "area": "whole-body", "position": "standing", "seconds": 6,
             "cues": [{"id": "a", "at": {"breath": 2, "on": "out", "later": 1.50}, "colour": "red",
                       "role": "breath", "when": "always", "text": "Out."}]}
            """;
    private static final String OTHER = "{\"id\": \"hum\", \"kind\": \"vibrate\", \"hertz\": 40}";

    private final RoutineReader reader = new RoutineReader();

    private static String rest(String id) {
        return REST.replace("ID", id);
    }

    private static String block(String colour, String... steps) {
        return "{\"sides\": \"center\", \"colour\": \"%s\", \"steps\": [%s]}"
                .formatted(colour, String.join(",", steps));
    }

    private static String file(String... blocks) {
        return """
        {"schema": 2, "id": "mine", "revision": 1, "title": "Mine", "summary": "S.",
         "forWhom": "Me.", "level": "easy", "goal": "release", "surface": "wall", "blocks": [%s]}
        """
                .formatted(String.join(",", blocks));
    }

    private Routine read(String file) {
        return reader.read("mine", file);
    }

    private static String written(Routine routine, String old) throws Exception {
        var node = RoutineWriter.write(routine, JsonDocument.parse(old).copy());
        return new String(JsonLayout.page(node), StandardCharsets.UTF_8);
    }

    private static Routine withStep(Routine routine, Step step) {
        return routine.withBlocks(List.of(new Block(Sides.CENTER, List.of(step))));
    }

    private static List<String> coloursIn(String page) {
        return page.lines().filter(line -> line.startsWith("      \"colour\"")).toList();
    }

    private static String colour(String colour) {
        return "      \"colour\": \"" + colour + "\",";
    }

    @Test
    void aStepThatIsNowOfAnotherKindLosesOnlyWhatItsOldKindHad() throws Exception {
        String old = file(block("red", rest("rest")));
        Routine routine = read(old);
        Step rest = routine.steps().findFirst().orElseThrow();
        Step hold = new Step.Hold(rest.card(), 4, new Pressure(2, 4, 6));

        String page = written(withStep(routine, hold), old);

        assertThat(page)
                .contains("\"kind\": \"hold\"", "\"breaths\": 4", "\"mood\": \"calm\"")
                .doesNotContain("seconds");
        assertThat(read(page).steps()).containsExactly(hold);
    }

    @Test
    void aStepOfAKindThatBecameKnownLosesNothing() throws Exception {
        String old = file(block("red", OTHER.replace("}", ", \"seconds\": 9}")));
        Routine routine = read(old);
        Step rest = read(file(block("red", rest("hum")))).steps().findFirst().orElseThrow();

        assertThat(written(withStep(routine, rest), old))
                .contains("\"hertz\": 40", "\"kind\": \"rest\"", "\"seconds\": 6")
                .doesNotContain("vibrate");
    }

    @Test
    void twoStepsOfUnknownKindsAreNotMixedUp() throws Exception {
        String old = file(block("red", OTHER));
        Routine routine = read(file(block("red", OTHER.replace("vibrate", "shake"))));

        assertThat(written(routine, old)).contains("\"shake\"").doesNotContain("vibrate");
    }

    @Test
    void aCueKeepsWhatIsUnknownAndSaysItsUsualCondition() throws Exception {
        String old = file(block("red", rest("rest")));
        Routine routine = read(old);
        Step rest = routine.steps().findFirst().orElseThrow();
        Cue cue = rest.card().cues().getFirst();
        Cue edited = new Cue("a", cue.anchor(), cue.role(), cue.when(), "And out.");

        String page =
                written(
                        withStep(routine, rest.withCard(rest.card().withCues(List.of(edited)))),
                        old);

        assertThat(page)
                .isEqualTo(written(routine, old).replace("\"Out.\"", "\"And out.\""))
                .contains("\"colour\": \"red\"", "\"when\": \"always\"", "\"later\": 1.50");
    }

    @Test
    void aCueThatMovesToAnotherBreathSaysSo() throws Exception {
        String old = file(block("red", rest("rest")));
        Routine routine = read(old);
        Step rest = routine.steps().findFirst().orElseThrow();
        Cue cue = rest.card().cues().getFirst();
        for (Anchor anchor :
                List.of(
                        new Anchor.AtBreath(3, BreathPhase.OUT),
                        new Anchor.AtBreath(2, BreathPhase.IN),
                        new Anchor.LastBreath(BreathPhase.OUT))) {
            Cue moved = new Cue("a", anchor, cue.role(), cue.when(), cue.text());
            Step step = rest.withCard(rest.card().withCues(List.of(moved)));

            Routine again = read(written(withStep(routine, step), old));

            assertThat(again.steps()).containsExactly(step);
        }
    }

    @Test
    void blocksKeepWhatIsUnknownWhereverTheyGo() throws Exception {
        String old = file(block("red", rest("a"), rest("b")), block("blue", rest("c")));
        Routine routine = read(old);

        String page = written(routine.withBlocks(routine.blocks().reversed()), old);

        assertThat(coloursIn(page)).containsExactly(colour("blue"), colour("red"));
    }

    @Test
    void aBlockThatIsSplitGivesWhatIsUnknownToItsFirstPart() throws Exception {
        String old = file(block("red", rest("a"), rest("b")), block("blue", rest("c")));
        Routine routine = read(old);
        List<Step> steps = routine.steps().toList();
        List<Block> split =
                List.of(
                        new Block(Sides.CENTER, steps.subList(0, 1)),
                        new Block(Sides.CENTER, steps.subList(1, 2)),
                        new Block(Sides.CENTER, steps.subList(2, 3)));

        assertThat(coloursIn(written(routine.withBlocks(split), old)))
                .containsExactly(colour("red"), colour("blue"));
    }

    @Test
    void aBlockGoesWithTheMostOfItsSteps() throws Exception {
        String old = file(block("red", rest("a"), rest("b")), block("blue", rest("c"), rest("d")));
        Routine routine = read(old);
        List<Step> steps = routine.steps().toList();
        Block mixed = new Block(Sides.CENTER, steps.subList(1, 4));

        assertThat(coloursIn(written(routine.withBlocks(List.of(mixed)), old)))
                .containsExactly(colour("blue"));
    }

    @Test
    void aBlockThatNeverHadStepsKeepsWhatIsUnknown() throws Exception {
        String old = file(block("red"), block("blue", rest("c")));
        Routine routine = read(old);
        Block empty = new Block(Sides.CENTER, List.of());

        assertThat(coloursIn(written(routine, old))).containsExactly(colour("red"), colour("blue"));
        assertThat(coloursIn(written(routine.withBlocks(List.of(empty, empty, empty)), old)))
                .containsExactly(colour("red"));
    }
}
