package app.unknot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValuesTest {
    private static final Map<String, Integer> WORDS = Map.of("one", 1);
    private static final String LONGEST = "x".repeat(JsonValues.MOST_TEXT);

    @FunctionalInterface
    private interface Reading {
        Object of(JsonValues values) throws DamageException;
    }

    private static JsonValues values(String value) throws DamageException {
        return JsonDocument.parse("{\"a\": " + value + "}").values();
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }

    static Stream<Arguments> accepted() {
        return Stream.of(
                accepted(quoted("x"), values -> values.text("a"), "x"),
                accepted(quoted(LONGEST), values -> values.text("a"), LONGEST),
                accepted("1", values -> values.whole("a", 1, 9), 1),
                accepted("9", values -> values.whole("a", 1, 9), 9),
                accepted("0", values -> values.number("a", 9).intValue(), 0),
                accepted("9", values -> values.number("a", 9).intValue(), 9),
                accepted("true", values -> values.flag("a"), true),
                accepted("false", values -> values.flag("a"), false),
                accepted(quoted("one"), values -> values.word("a", WORDS), 1),
                accepted(
                        quoted("2026-11-22"),
                        values -> values.date("a"),
                        LocalDate.of(2026, 11, 22)),
                accepted(
                        quoted("2026-11-22T08:12:00+01:00"),
                        values -> values.moment("a"),
                        OffsetDateTime.parse("2026-11-22T08:12:00+01:00")),
                accepted(quoted("PT0S"), values -> values.duration("a"), Duration.ZERO),
                accepted(
                        quoted("PT1M2.5S"),
                        values -> values.duration("a"),
                        Duration.ofMillis(62_500)),
                accepted("{\"b\": 2}", values -> values.object("a").whole("b", 0, 9), 2),
                accepted(
                        "[{\"b\": 2}, {\"b\": 3}]",
                        values -> values.objects("a").getLast().whole("b", 0, 9),
                        3),
                accepted("[\"x\", \"y\"]", values -> String.join("", values.texts("a")), "xy"),
                accepted("1", values -> values.has("a"), true),
                accepted("null", values -> values.has("a"), false),
                accepted("null", values -> values.names().isEmpty(), true),
                accepted("1", values -> values.names().getFirst(), "a"),
                accepted("null", values -> values.or("z", "a", values::text), "z"),
                accepted(quoted("x"), values -> values.or("z", "a", values::text), "x"),
                accepted("null", values -> values.optional("a", values::text), Optional.empty()),
                accepted(
                        quoted("x"),
                        values -> values.optional("a", values::text),
                        Optional.of("x")));
    }

    private static Arguments accepted(String json, Reading reading, Object expected) {
        return arguments(json, reading, expected);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void readsWhatIsRight(String json, Reading reading, Object expected) throws DamageException {
        assertThat(reading.of(values(json))).isEqualTo(expected);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                refused("\" \"", values -> values.text("a"), "expected a text, found \" \""),
                refused("1", values -> values.text("a"), "expected a text, found 1"),
                refused(quoted(LONGEST + "x"), values -> values.text("a"), "expected a text"),
                refused("0", values -> values.whole("a", 1, 9), "number from 1 to 9, found 0"),
                refused("10", values -> values.whole("a", 1, 9), "number from 1 to 9, found 10"),
                refused("1.5", values -> values.whole("a", 1, 9), "found 1.5"),
                refused("4294967297", values -> values.whole("a", 1, 9), "found 4294967297"),
                refused("-0.1", values -> values.number("a", 9), "number from 0 to 9, found -0.1"),
                refused("9.1", values -> values.number("a", 9), "number from 0 to 9, found 9.1"),
                refused("true", values -> values.number("a", 9), "found true"),
                refused("0", values -> values.flag("a"), "expected true or false, found 0"),
                refused("null", values -> values.flag("a"), "expected true or false, found null"),
                refused("1", values -> values.word("a", WORDS), "expected one of one, found 1"),
                refused("\"two\"", values -> values.word("a", WORDS), "found \"two\""),
                refused("7", values -> values.date("a"), "expected a day such as 2026-11-22"),
                refused("\"2026-02-30\"", values -> values.date("a"), "found \"2026-02-30\""),
                refused("\"2026-02-28\"", values -> values.moment("a"), "expected a time such as"),
                refused("\"PT-1S\"", values -> values.duration("a"), "a time that is not negative"),
                refused("[]", values -> values.object("a"), "expected an object in { }, found []"),
                refused(
                        "{}",
                        values -> values.objects("a"),
                        "expected a list of objects, found {}"),
                refused("[1]", values -> values.objects("a"), "expected a list of objects"),
                refused("[1]", values -> values.texts("a"), "expected a list of texts, found [1]"),
                refused("7", values -> values.texts("a"), "expected a list of texts, found 7"));
    }

    private static Arguments refused(String json, Reading reading, String words) {
        return arguments(json, reading, words);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysWhatWasExpected(String json, Reading reading, String words) throws DamageException {
        JsonValues values = values(json);

        assertThatThrownBy(() -> reading.of(values))
                .isInstanceOf(DamageException.class)
                .hasMessageStartingWith("line 1, column ")
                .hasMessageContaining(words);
    }

    @Test
    void namesThePlaceInsideAndWhatIsMissing() throws DamageException {
        JsonValues values = values("[{\"b\": {}}]");

        assertThatThrownBy(() -> values.objects("a").getFirst().object("b").text("c"))
                .hasMessageContaining("a[0].b.c: is missing; expected a text");
    }

    @Test
    void cutsWhatIsLong() throws DamageException {
        JsonValues just = values(quoted("x".repeat(38)));
        JsonValues more = values(quoted("x".repeat(39)));

        assertThatThrownBy(() -> just.flag("a")).message().endsWith("x\"");
        assertThatThrownBy(() -> more.flag("a")).message().endsWith("x...");
    }
}
