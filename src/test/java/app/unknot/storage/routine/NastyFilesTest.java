package app.unknot.storage.routine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.unknot.i18n.Messages;
import app.unknot.storage.json.JsonLayout;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that people really send or save by mistake, each with the words they get.
class NastyFilesTest {
    private static final String GOOD =
            """
            {"schema": 1, "id": "mine", "revision": 1, "title": "Mine",
             "summary": "S.", "forWhom": "Me.", "level": "easy",
             "goal": "release", "surface": "wall",
             "blocks": [{"sides": "center", "steps": [
              {"id": "rest", "kind": "rest", "title": "Rest",
               "instruction": "Rest.", "area": "whole-body",
               "position": "standing", "seconds": 6, "cues": []}]}]}
            """;
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final RoutineCheck CHECK = new RoutineCheck(Set.of("whole-body", "calf"));

    private static Arguments file(String content, String words) {
        return arguments(content.getBytes(UTF_8), words);
    }

    private static Arguments changed(String old, String fresh, String words) {
        assertThat(GOOD).contains(old);
        return file(GOOD.replace(old, fresh), words);
    }

    static Stream<Arguments> asAWhole() {
        return Stream.of(
                file("", "x: The file is empty."),
                file("\uFEFF \n", "x: The file is empty."),
                arguments(
                        GOOD.getBytes(UTF_16),
                        "x: The file is saved as UTF-16. Save it again as UTF-8."),
                file(
                        "<!DOCTYPE html><html>{}",
                        "x: This is a web page, not a routine. Download the file itself."),
                arguments(
                        new byte[(1 << 20) + 1],
                        "x: The file is larger than 1 MiB. A routine is much smaller."),
                arguments(
                        new byte[9],
                        "x, line 1, column 1: The file has zero bytes in it, as after a broken"
                                + " download. Get it again."),
                file("[]", "x: A routine is one object in curly brackets."),
                file("1e1000000000000", "x: A number in the file is too large."),
                file(
                        "{\"theme\": \"dark\", \"schema\": 1}",
                        "x: This is not a routine; perhaps it is a progress or settings file."),
                file(
                        "{\"schema\":1,\"kind\":\"session\",\"id\":\"a\"}\n{\"schema\":1}\n",
                        "x: This is not a routine; perhaps it is a progress or settings file."));
    }

    static Stream<Arguments> atAPlace() {
        return Stream.of(
                changed(
                        "\"Mine\"",
                        "“Mine”",
                        """
                        x, line 1, column 53:
                            {"schema": 1, "id": "mine", "revision": 1, "title": “Mine”,
                                                                                ^
                        These are curly quotes, as word processors make them. Use straight ones: \"\
                        """),
                changed(
                        "\"wall\",",
                        "\"wall\",,",
                        """
                        x, line 3, column 39:
                            "goal": "release", "surface": "wall",,
                                                                 ^
                        This is not JSON. Look for a missing comma, quote or bracket here or just\
                         before.\
                        """),
                changed(
                        "\"cues\": []}",
                        "\"cues\": [],}",
                        """
                        x, line 7, column 53:
                            "position": "standing", "seconds": 6, "cues": [],}]}]}
                                                                             ^
                        There is a comma too many before this. Take it out.\
                        """));
    }

    static Stream<Arguments> atAField() {
        return Stream.of(
                changed(
                        "\"seconds\": 6",
                        "\"seconds\": \"six\"",
                        """
                        x, line 7, column 39:
                            "position": "standing", "seconds": "six", "cues": []}]}]}
                                                               ^
                        "blocks[0].steps[0].seconds" should be a number from 0 to 3600, without\
                         quotes, but is "six".\
                        """),
                changed(
                        "\"level\": \"easy\"",
                        "\"id\": \"a\"",
                        """
                        x, line 2, column 41:
                            "summary": "S.", "forWhom": "Me.", "id": "a",
                                                                   ^
                        "id" stands here a second time; the first is in line 1. Take one out.\
                        """),
                changed(
                        "\"schema\": 1",
                        "\"schema\": 7",
                        """
                        x, line 1, column 12:
                            {"schema": 7, "id": "mine", "revision": 1, "title": "Mine",
                                       ^
                        A newer version of Unknot wrote this (schema 7). Update Unknot to use it.\
                        """));
    }

    static Stream<Arguments> betweenFields() {
        return Stream.of(
                changed(
                        "\"cues\": []",
                        """
                        "pressure": {"low": 5, "high": 4, "ceiling": 6},
                         "cues": []\
                        """,
                        """
                        x, line 7, column 54:
                            "position": "standing", "seconds": 6, "pressure": {"low": 5, "high": 4,\
                         "ceiling": 6},
                                                                              ^
                        "blocks[0].steps[0].pressure" should have low, high and ceiling in rising\
                         order, but they are 5, 4, 6.\
                        """),
                changed(
                        "\"cues\": []",
                        """
                        "cues": [
                         {"id": "a", "at": 1, "role": "stop", "text": "Off."},
                         {"id": "a", "at": 2, "role": "stop", "text": "Off."}]\
                        """,
                        """
                        x, line 9, column 9:
                            {"id": "a", "at": 2, "role": "stop", "text": "Off."}]}]}]}
                                   ^
                        "blocks[0].steps[0].cues[1].id": the id a is used twice. Each needs its\
                         own.\
                        """),
                changed(
                        "\"whole-body\"",
                        "\"toe\"",
                        """
                        x, line 6, column 36:
                            "instruction": "Rest.", "area": "toe",
                                                            ^
                        "blocks[0].steps[0].area" should be one of calf, whole-body, but is toe.\
                        """));
    }

    @ParameterizedTest
    @MethodSource({"asAWhole", "atAPlace", "atAField", "betweenFields"})
    void isRefusedWithItsOwnWords(byte[] content, String words) {
        CheckedRoutine checked = CHECK.check(content);

        assertThat(MESSAGES.problem("x", checked.problems().getFirst())).isEqualTo(words);
        boolean isNewer = checked.isNewer();
        assertThat(checked.routine().isPresent()).isEqualTo(isNewer);
    }

    @Test
    void namesEveryProblemAtOnce() {
        String many =
                GOOD.replace("\"title\": \"Mine\",", "\"tittle\": \"Mine\",")
                        .replace("\"easy\"", "\"hard\"")
                        .replace("\"seconds\": 6", "\"seconds\": -1");

        assertThat(CHECK.check(many.getBytes(UTF_8)).problems())
                .extracting(p -> p.what() + " " + p.field() + " " + p.line())
                .containsExactly(
                        "MISSING title 1",
                        "WRONG level 2",
                        "WRONG blocks[0].steps[0].seconds 7",
                        "MISSPELT tittle 1");
    }

    @Test
    void namesAtMostTwenty() {
        String empty = "{},".repeat(100);
        String many = GOOD.replace("\"steps\": [", "\"steps\": [" + empty);

        assertThat(CHECK.check(many.getBytes(UTF_8)).problems()).hasSize(20);
    }

    @Test
    void namesWhatStopsItBeforeWhatDoesNot() {
        String many = GOOD.replace("Mine", "Mi\u202ene").replace("\"easy\"", "\"hard\"");

        assertThat(CHECK.check(many.getBytes(UTF_8)).problems())
                .extracting(problem -> problem.what().toString())
                .containsExactly("WRONG", "HIDDEN_CHARACTER");
    }

    @Test
    void acceptsTheGoodFileInEveryHonestForm() {
        for (String good : Stream.of(GOOD, "\uFEFF" + GOOD, GOOD.replace("\n", "\r\n")).toList()) {
            assertThat(CHECK.check(good.getBytes(UTF_8)).problems()).isEmpty();
        }
    }

    @Test
    void refusesWhatIsNotUtf8() {
        byte[] latin = GOOD.replace("Mine", "Mün").getBytes(ISO_8859_1);
        byte[] overlong = GOOD.replace("Mine", "M??").getBytes(ISO_8859_1);
        int at = GOOD.indexOf("Mine") + 1;
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0x80;

        assertThat(CHECK.check(latin).problems().getFirst().what()).hasToString("NOT_UTF8");
        assertThat(CHECK.check(overlong).problems().getFirst().what()).hasToString("NOT_UTF8");
    }

    @Test
    void isQuickWithWhatIsDeepOrWide() {
        String deep = "[".repeat(100_000);
        StringBuilder wide = new StringBuilder("{");
        for (int i = 0; i < 50_000; i++) {
            wide.append("\"f").append(i).append("\":1,");
        }
        String huge = GOOD.replace("\"seconds\": 6", "\"seconds\": 1e1000000000");

        assertThat(CHECK.check(deep.getBytes(UTF_8)).routine()).isEmpty();
        assertThat(CHECK.check((wide + "\"x\":1}").getBytes(UTF_8)).routine()).isEmpty();
        assertThat(CHECK.check(huge.getBytes(UTF_8)).routine()).isEmpty();
    }

    /// Every import is refused with reasons, or becomes a routine that can be written and read.
    @Test
    void survivesDamageOfEveryKind() throws Exception {
        int rounds = Integer.getInteger("unknot.test.imports", 2_000);
        JsonDamage damage = new JsonDamage(7);
        var routines = RoutineSchemaTest.builtIn();
        RoutineCheck check = new RoutineCheck(Set.of("whole-body", "between-shoulder-blades"));
        for (int round = 0; round < rounds; round++) {
            byte[] page = JsonLayout.page(damage.of(routines.get(round % routines.size())));
            CheckedRoutine checked = check.check(page);
            if (checked.routine().isPresent()) {
                byte[] written =
                        JsonLayout.page(
                                RoutineWriter.write(
                                        checked.routine().get(), checked.content().orElseThrow()));
                assertThat(check.check(written).routine()).isEqualTo(checked.routine());
            } else {
                assertThat(checked.problems()).anyMatch(problem -> !problem.isWarning());
                checked.problems().forEach(p -> assertThat(MESSAGES.problem("x", p)).isNotBlank());
            }
        }
    }
}
