package app.unknot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
    private static Fields fields(String json) {
        return JsonText.read("f", json);
    }

    @Test
    void knowsATextFromWhatIsNone() {
        Fields fields = fields("{\"a\": \"x\", \"b\": \" \", \"c\": 1, \"d\": null}");

        assertThat(fields.isText("a")).isTrue();
        assertThat(fields.isText("b")).isFalse();
        assertThat(fields.isText("c")).isFalse();
        assertThat(fields.isText("d")).isFalse();
        assertThat(fields.isText("e")).isFalse();
    }

    @Test
    void readsTimesUpToADay() {
        Fields fields = fields("{\"none\": 0, \"day\": 86400, \"more\": 86400.1, \"less\": -1}");

        assertThat(fields.seconds("none")).isZero();
        assertThat(fields.seconds("day")).isEqualTo(Duration.ofDays(1));
        assertThatThrownBy(() -> fields.seconds("more"))
                .hasMessage("f, more: expected a number of seconds from 0 to 86400, found 86400.1");
        assertThatThrownBy(() -> fields.seconds("less")).isInstanceOf(ContentException.class);
    }

    @Test
    void readsDays() {
        assertThat(fields("{\"a\": \"2026-11-22\"}").day("a"))
                .isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void keepsTheOrderOfWords() {
        Map<String, Integer> words = Fields.words(new Integer[] {2, 1}, number -> "n" + number);

        assertThat(words.keySet()).containsExactly("n2", "n1");
        assertThatThrownBy(() -> fields("{\"a\": \"n3\"}").word("a", words))
                .hasMessage("f, a: expected one of n2, n1, found \"n3\"");
    }

    @Test
    void cutsLongValuesShort() {
        String longest = "\"" + "x".repeat(38) + "\"";
        String longer = "\"" + "x".repeat(39) + "\"";

        assertThatThrownBy(() -> fields("{\"a\": " + longest + "}").number("a"))
                .hasMessageEndingWith("found " + longest);
        assertThatThrownBy(() -> fields("{\"a\": " + longer + "}").number("a"))
                .hasMessageEndingWith("found \"" + "x".repeat(39) + "...");
    }
}
