package app.unknot.storage.routine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.CopyOf;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.storage.json.ContentException;
import app.unknot.storage.json.JsonDocument;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.ShapeCheck;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/// Who made a routine, from what, and for how often.
class RoutineOriginTest {
    private static final int ROUNDS = Integer.getInteger("unknot.test.imports", 2_000);
    private static final RoutineCheck CHECK =
            new RoutineCheck(Set.of("whole-body", "between-shoulder-blades"));
    private static final String ORIGIN =
            """
            "maker": {"name": "Ana", "note": "Call me.", "reviewed": "2026-11-22"},
             "copyOf": {"id": "wall-gentle", "revision": 3},
             "plan": {"timesAWeek": 3, "weeks": 4}\
            """;

    private final RoutineReader reader = new RoutineReader();

    private static String file(String more) {
        return """
        {"schema": 2, "id": "mine", "revision": 1, "title": "Mine",
         %s,
         "summary": "S.", "forWhom": "Me.", "level": "easy", "goal": "release",
         "surface": "wall", "sources": ["S0"],
         "blocks": [{"sides": "center", "steps": [
           {"id": "rest", "kind": "rest", "title": "Rest", "instruction": "Rest.",
            "area": "whole-body", "position": "standing", "seconds": 6, "cues": []}]}]}
        """
                .formatted(more);
    }

    private static CheckedRoutine check(String text) {
        return CHECK.check(text.getBytes(UTF_8));
    }

    private static String text(ObjectNode node) {
        return new String(JsonLayout.page(node), UTF_8);
    }

    private static Routine with(Routine routine, Origin origin) {
        return new Routine(
                routine.id(),
                routine.revision(),
                routine.title(),
                routine.summary(),
                routine.forWhom(),
                routine.level(),
                routine.goal(),
                routine.surface(),
                routine.pattern(),
                routine.equipment(),
                routine.related(),
                routine.hiddenBy(),
                routine.warnings(),
                origin,
                routine.blocks());
    }

    @Test
    void isReadInFull() {
        Routine routine = reader.read("mine", file(ORIGIN));

        assertThat(routine.origin())
                .isEqualTo(
                        new Origin(
                                List.of("S0"),
                                Optional.of(
                                        new Maker(
                                                Optional.of("Ana"),
                                                Optional.of("Call me."),
                                                Optional.of(LocalDate.of(2026, 11, 22)))),
                                Optional.of(new CopyOf("wall-gentle", 3)),
                                Optional.of(new Plan(3, Optional.of(4)))));
        assertThat(reader.unknownFields("mine", file(ORIGIN))).isEmpty();
        assertThat(check(file(ORIGIN)).routine()).contains(routine);
    }

    @Test
    void mayBeLeftOutInParts() {
        Routine routine = reader.read("mine", file("\"maker\": {}, \"plan\": {\"timesAWeek\": 7}"));

        assertThat(routine.maker())
                .contains(new Maker(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(routine.copyOf()).isEmpty();
        assertThat(routine.plan()).contains(new Plan(7, Optional.empty()));
    }

    @Test
    void isWrittenSoThatItReadsTheSame() {
        Routine routine = reader.read("mine", file(ORIGIN));

        assertThat(reader.read("again", text(RoutineWriter.write(routine)))).isEqualTo(routine);
    }

    @Test
    void keepsTheBreathingThatItIsMeantFor() throws Exception {
        String text = file("\"pattern\": \"even-5-5\"");
        Routine routine = reader.read("mine", text);

        assertThat(routine.pattern()).contains("even-5-5");
        assertThat(reader.read("again", text(RoutineWriter.write(routine)))).isEqualTo(routine);
        Routine changed = new RoutineEdit.SetPattern(Optional.empty()).on(routine);
        assertThat(RoutineWriter.write(changed, JsonDocument.parse(text).copy()).has("pattern"))
                .isFalse();
        assertThat(check(file("\"pattern\": 4")).routine()).isEmpty();
    }

    @Test
    void changesWithoutLosingWhatElseWasThere() throws Exception {
        ObjectNode old =
                JsonDocument.parse(
                                file(ORIGIN)
                                        .replace("\"name\":", "\"phone\": 12.50, \"name\":")
                                        .replace("\"weeks\": 4", "\"weeks\": 4, \"until\": 1"))
                        .copy();
        Routine routine = reader.read("mine", file(ORIGIN));
        Origin changed =
                new Origin(
                        List.of("S0"),
                        Optional.of(
                                new Maker(
                                        Optional.empty(),
                                        Optional.of("Write to me."),
                                        Optional.empty())),
                        Optional.of(new CopyOf("wall-gentle", 4)),
                        Optional.of(new Plan(2, Optional.empty())));

        ObjectNode written = RoutineWriter.write(with(routine, changed), old);

        assertThat(written.get("maker")).hasToString("{\"phone\":12.50,\"note\":\"Write to me.\"}");
        assertThat(written.get("copyOf")).hasToString("{\"id\":\"wall-gentle\",\"revision\":4}");
        assertThat(written.get("plan")).hasToString("{\"timesAWeek\":2,\"until\":1}");
        assertThat(RoutineWriter.write(with(routine, Origin.NONE), old).propertyNames())
                .doesNotContain("maker", "copyOf", "plan")
                .contains("summary", "blocks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"maker\": \"Ana\" | \"maker\" should be an object in curly brackets, but is"
                        + " \"Ana\".",
                "\"maker\": {\"name\": 7} | \"maker.name\" should be a text of at most 200"
                        + " characters, in quotes, but is 7.",
                "\"maker\": {\"reviewed\": \"2026-02-30\"} | \"maker.reviewed\" should be a day"
                        + " such as \"2026-11-22\", in quotes, but is \"2026-02-30\".",
                "\"plan\": {\"timesAWeek\": 8} | \"plan.timesAWeek\" should be a whole number from"
                        + " 1 to 7, without quotes, but is 8.",
                "\"plan\": {\"timesAWeek\": 3, \"weeks\": 53} | \"plan.weeks\" should be a whole"
                        + " number from 1 to 52, without quotes, but is 53.",
                "\"copyOf\": {\"id\": \"../x\", \"revision\": 1} | \"copyOf.id\" should be an id of"
                        + " small letters, digits and hyphens, at most 63 characters, but is"
                        + " \"../x\"."
            })
    void isRefusedWithItsOwnWords(String more, String words) {
        CheckedRoutine checked = check(file(more));

        assertThat(checked.routine()).isEmpty();
        assertThat(checked.problems()).hasSize(1);
        assertThat(Messages.in(Locale.ENGLISH).problem("x", checked.problems().getFirst()))
                .startsWith("x, line 2, column ")
                .endsWith("\n" + words);
    }

    @Test
    void isRefusedInAFileOfTheProgramToo() {
        assertThatThrownBy(() ->
                        reader.read(
                                "mine.json", file("\"plan\": {\"timesAWeek\": 3, \"weeks\": 60}")))
                .isInstanceOf(ContentException.class)
                .hasMessage("mine.json, plan: weeks should be from 1 to 52, not 60");
        assertThatThrownBy(
                        () -> reader.read("mine.json", file("\"maker\": {\"reviewed\": \"now\"}")))
                .isInstanceOf(ContentException.class)
                .hasMessage(
                        "mine.json, maker.reviewed: expected a day such as 2026-11-22, found"
                                + " \"now\"");
    }

    @Test
    void showsWhatNobodySees() {
        CheckedRoutine checked = check(file("\"maker\": {\"note\": \"Stop \\u202Enever\"}"));

        assertThat(checked.routine().flatMap(Routine::maker).flatMap(Maker::note))
                .contains("Stop [U+202E]never");
        assertThat(checked.problems()).hasSize(1);
    }

    @Test
    void anAuthorOfTheFirstFormIsTheMaker() {
        String first =
                file("\"author\": \"Ana\", \"plan\": 7").replace("\"schema\": 2", "\"schema\": 1");

        CheckedRoutine checked = check(first);

        assertThat(checked.problems()).isEmpty();
        assertThat(checked.isOlder()).isTrue();
        assertThat(checked.routine().flatMap(Routine::maker).flatMap(Maker::name)).contains("Ana");
        assertThat(checked.routine().flatMap(Routine::plan)).isEmpty();
        assertThat(checked.content().orElseThrow().path("plan_").asInt()).isEqualTo(7);
    }

    @Test
    void theFirstFormIsHeldAgainstItsOwnRules() {
        String first =
                file("\"maker\": \"a lathe\", \"author\": 7")
                        .replace("\"schema\": 2", "\"schema\": 1");

        assertThat(check(first).problems())
                .extracting(problem -> problem.field() + " " + problem.line())
                .containsExactly("author 2");
    }

    /// Whatever passed as a routine of the first form is one of the newest form, too.
    @Test
    void everyUsableFileStaysUsable() throws Exception {
        JsonDamage damage = new JsonDamage(11);
        List<ObjectNode> routines = RoutineSchemaTest.builtIn();
        int usable = 0;
        for (int round = 0; round < ROUNDS; round++) {
            ObjectNode first = routines.get(round % routines.size()).deepCopy();
            first.put("schema", 1).put("author", "Ana").put("maker", round);
            ObjectNode damaged = damage.of(first);
            CheckedRoutine checked = CHECK.check(JsonLayout.page(damaged));
            if (checked.routine().isPresent() && checked.isOlder()) {
                ObjectNode newest = checked.content().orElseThrow();
                assertThat(ShapeCheck.of(RoutineShape.file(), newest))
                        .as("round %d: %s", round, damaged)
                        .allMatch(RoutineCheck::isWarning);
                assertThat(CHECK.check(JsonLayout.page(newest)).routine())
                        .isEqualTo(checked.routine());
                assertThat(newest.size()).isEqualTo(damaged.size());
                usable++;
            }
        }
        assertThat(usable).isBetween(ROUNDS / 100, ROUNDS - 1);
    }
}
