package app.unknot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.FileProblem.What;
import app.unknot.storage.json.Shape.Entry;
import app.unknot.storage.json.Shape.Field;
import app.unknot.storage.json.ShapeCheck.Finding;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// Each limit at its very edge.
class ShapeCheckTest {
    private static JsonNode value(String json) {
        try {
            return JsonDocument.parse("{\"it\": " + json + "}").root().path("it");
        } catch (DamageException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<String> findings(Shape shape, String json) {
        return ShapeCheck.of(shape, value(json)).stream()
                .map(finding -> finding.what() + " " + finding.pointer())
                .toList();
    }

    private static boolean fits(Shape shape, String json) {
        return findings(shape, json).isEmpty();
    }

    private static String text(int length) {
        return "\"" + "x".repeat(length) + "\"";
    }

    @Test
    void textsAndIdsMayBeAsLongAsTheyMay() {
        assertThat(fits(new Shape.Text(3, false), text(3))).isTrue();
        assertThat(fits(new Shape.Text(3, false), text(4))).isFalse();
        assertThat(fits(new Shape.Text(3, false), "\"\uD83C\uDFBE\uD83C\uDFBE\uD83C\uDFBE\""))
                .isTrue();
        assertThat(fits(new Shape.Text(3, false), "\" \"")).isFalse();
        assertThat(fits(new Shape.Text(3, true), "\"\"")).isTrue();
        assertThat(fits(new Shape.Id(3), text(3))).isTrue();
        assertThat(fits(new Shape.Id(3), text(4))).isFalse();
        assertThat(fits(new Shape.Id(3), "\"A\"")).isFalse();
        assertThat(fits(new Shape.Id(3), "7")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1, false",
        "2, true",
        "5, true",
        "6, false",
        "2.0, true",
        "2.5, false",
        "5.01, false",
        "'\"3\"', false"
    })
    void wholeNumbersHaveTwoEnds(String json, boolean fits) {
        assertThat(fits(new Shape.Whole(2, 5), json)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "-0.1, false", "3, true", "3.0001, false", "1.5, true", "true, false"})
    void amountsStartAtNothing(String json, boolean fits) {
        assertThat(fits(new Shape.Amount(3), json)).isEqualTo(fits);
    }

    @Test
    void listsMayBeAsLongAsTheyMay() {
        Shape two = new Shape.Items(new Shape.Flag(), 2);

        assertThat(findings(two, "[true, false]")).isEmpty();
        assertThat(findings(two, "[true, false, true]")).containsExactly("WRONG ");
        assertThat(findings(two, "[true, 1]")).containsExactly("WRONG /1");
        assertThat(findings(two, "true")).containsExactly("WRONG ");
    }

    @Test
    void objectsLackNothingAndHaveNothingThatTheyMustNot() {
        Entry entry = new Entry(List.of(Field.required("a", new Shape.Flag())), List.of("b"));

        assertThat(findings(entry, "{\"a\": true, \"other\": 1}")).isEmpty();
        assertThat(findings(entry, "{}")).containsExactly("MISSING ");
        assertThat(findings(entry, "{\"a\": true, \"b\": 1}")).containsExactly("WRONG ");
        assertThat(findings(entry, "[]")).containsExactly("WRONG ");
    }

    @Test
    void theKindSaysWhichFieldsThereAre() {
        Shape kinds =
                new Shape.ByKind(
                        "kind",
                        Map.of("yes", Entry.of(List.of(Field.required("a", new Shape.Flag())))),
                        Entry.of(List.of(Field.required("id", new Shape.Flag()))));

        assertThat(findings(kinds, "{\"kind\": \"yes\", \"a\": true}")).isEmpty();
        assertThat(findings(kinds, "{\"kind\": \"yes\"}")).containsExactly("MISSING ");
        assertThat(findings(kinds, "{\"kind\": \"no\", \"id\": true}"))
                .containsExactly("UNKNOWN_KIND ");
        assertThat(findings(kinds, "{\"kind\": \"no\"}"))
                .containsExactly("MISSING ", "UNKNOWN_KIND ");
        assertThat(findings(kinds, "{\"kind\": 1, \"id\": true}")).isEmpty();
    }

    @Test
    void oneOfSeveralIsEnoughAndAWarningIsNoReason() {
        Shape either =
                new Shape.Either(List.of(new Shape.Flag(), new Shape.Text(9, false)), "anchor");

        assertThat(findings(either, "true")).isEmpty();
        assertThat(findings(either, "\"a\\u202E\"")).isEmpty();
        assertThat(findings(either, "1")).containsExactly("WRONG ");
    }

    @Test
    void longValuesAreCutShort() {
        Shape flag = new Shape.Flag();

        assertThat(ShapeCheck.of(flag, value(text(38))).getFirst().found()).isEqualTo(text(38));
        assertThat(ShapeCheck.of(flag, value(text(39))).getFirst().found())
                .isEqualTo("\"" + "x".repeat(39) + "...");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tittle", "titl", "Title"})
    void slipsOfTheKeyboardAreNamed(String typed) {
        Entry entry = Entry.of(List.of(Field.optional("title", new Shape.Flag())));

        List<Finding> findings = ShapeCheck.of(entry, value("{\"" + typed + "\": 1}"));

        assertThat(findings).extracting(Finding::what).containsExactly(What.MISSPELT);
        assertThat(findings.getFirst().found()).isEqualTo("title");
        assertThat(findings(entry, "{\"" + typed + "\": 1, \"title\": true}")).isEmpty();
    }

    @Test
    void otherWordsAreOtherWords() {
        Entry entry =
                Entry.of(
                        List.of(
                                Field.optional("plan", new Shape.Flag()),
                                Field.optional("sources", new Shape.Flag())));

        assertThat(findings(entry, "{\"clan\": 1}")).containsExactly("MISSPELT /clan");
        assertThat(findings(entry, "{\"clam\": 1}")).isEmpty();
        assertThat(findings(entry, "{\"sourcess\": 1}")).containsExactly("MISSPELT /sourcess");
        assertThat(findings(entry, "{\"courcesx\": 1}")).containsExactly("MISSPELT /courcesx");
        assertThat(findings(entry, "{\"resources\": 1}")).containsExactly("MISSPELT /resources");
        assertThat(findings(entry, "{\"xresources\": 1}")).isEmpty();
    }

    @Test
    void aFileFullOfMistakesIsNotReadToItsEnd() {
        Shape flags = new Shape.Items(new Shape.Flag(), 1_000);

        assertThat(findings(flags, "[" + "1,".repeat(300) + "1]")).hasSize(200);
    }
}
