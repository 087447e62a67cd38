package app.unknot.storage.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonDocumentTest {
    private static final String STRANGE =
            """
            {
              "b": 0.1000,
              "a": 12345678901234567890123,
              "deep": {
                "list": [
                  1.50,
                  null,
                  "\u00e9\ud83c\udfbe"
                ]
              }
            }
            """;

    @Test
    void writesWhatItDoesNotKnowAsItWas() throws DamageException {
        byte[] bytes = STRANGE.getBytes(UTF_8);

        assertThat(new String(JsonLayout.page(JsonDocument.parse(bytes).copy()), UTF_8))
                .isEqualTo(STRANGE);
    }

    @Test
    void acceptsAByteOrderMarkAndAnyLineEnds() throws DamageException {
        var document = JsonDocument.parse("\uFEFF{\r\n\"a\":\r1}\r\n".getBytes(UTF_8));

        assertThat(document.values().whole("a", 0, 9)).isEqualTo(1);
    }

    static Stream<Arguments> damage() {
        return Stream.of(
                arguments("", "is empty"),
                arguments(" \n", "is empty"),
                arguments("[1]", "should hold one object in { }"),
                arguments("null", "should hold one object in { }"),
                arguments("{\n  \"a\": 1", "line 2, column 9: ends too early"),
                arguments("{\n  \"a\": \"x", "line 2, column 10: ends too early"),
                arguments("{\n  \"a\": tr", "line 2, column 8: is not JSON here"),
                arguments("{\n  \"a\": 1\n  \"b\": 2\n}", "line 3, column 3: is not JSON here"),
                arguments("{\"a\": 1,}", "line 1, column 9: has a comma too many"),
                arguments("{\"a\": 1} {}", "line 1, column 10: is not JSON here"),
                arguments("{\"a\": NaN}", "line 1, column 10: is not JSON here"),
                arguments("{\"a\": 01}", "line 1, column 8: is not JSON here"),
                arguments("{'a': 1}", "line 1, column 2: is not JSON here"),
                arguments("// no\n{}", "line 1, column 1: is not JSON here"),
                arguments(
                        "{\n  \u201ca\u201d: 1}",
                        "line 2, column 3: has curly quotes; JSON needs straight ones"),
                arguments(
                        "{\n  \"a\": 1,\n  \"a\": 2}",
                        "line 3, column 6: a: has the same field twice;"
                                + " the first is in line 2, column 3"),
                arguments(
                        "{\"deep\": {\"a\": 1, \"a\": 2}}",
                        "line 1, column 22: a: has the same field twice;"
                                + " the first is in line 1, column 11"),
                arguments("<html></html>", "line 1, column 1: is not JSON here"),
                arguments(
                        "{\"a\": \"\\ud83c\"}",
                        "line 1, column 7: has half of a character"
                                + " (\\uD800 to \\uDFFF without its other half)"));
    }

    @ParameterizedTest
    @MethodSource("damage")
    void saysWhatIsWrongAndWhere(String text, String words) {
        assertThatThrownBy(() -> JsonDocument.parse(text.getBytes(UTF_8)))
                .isInstanceOfSatisfying(
                        DamageException.class, e -> assertThat(e.words()).isEqualTo(words));
    }

    static Stream<Arguments> foreignBytes() {
        var overlong = new ByteArrayOutputStream();
        overlong.writeBytes("{\n\"a\": \"".getBytes(UTF_8));
        overlong.write(0xC0);
        overlong.write(0x80);
        overlong.writeBytes("\"}".getBytes(UTF_8));
        return Stream.of(
                arguments("{\"a\": 1}".getBytes(UTF_16LE), "is saved as UTF-16"),
                arguments("\uFEFF{}".getBytes(UTF_16LE), "is saved as UTF-16"),
                arguments(
                        "{\n\"a\": \"\u00fcb\"}".getBytes(ISO_8859_1),
                        "line 2, column 7: is not UTF-8"),
                arguments(overlong.toByteArray(), "line 2, column 7: is not UTF-8"),
                arguments(new byte[512], "line 1, column 1: is not text but zero bytes"),
                arguments(
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'},
                        "line 1, column 1: is not UTF-8"),
                arguments(new byte[JsonDocument.MOST_BYTES + 1], "is larger than 1 MiB"));
    }

    @ParameterizedTest
    @MethodSource("foreignBytes")
    void refusesBytesThatAreNotUtf8(byte[] bytes, String words) {
        assertThatThrownBy(() -> JsonDocument.parse(bytes))
                .isInstanceOf(DamageException.class)
                .hasMessageStartingWith(words);
    }

    static Stream<String> exhausting() {
        return Stream.of(
                "[".repeat(20) + "]".repeat(20),
                "1e99999999999999",
                "9".repeat(101),
                "\"" + "x".repeat(30_000) + "\"",
                "[" + "1,".repeat(60_000) + "1]",
                "{\"" + "n".repeat(101) + "\": 1}");
    }

    @ParameterizedTest
    @MethodSource("exhausting")
    void refusesWhatWouldExhaustIt(String value) {
        assertThatThrownBy(() -> JsonDocument.parse("{\"a\": " + value + "}"))
                .isInstanceOfSatisfying(
                        DamageException.class,
                        e -> assertThat(e.words()).containsPattern("is too long|is too large"));
    }

    static Stream<Arguments> wrongValues() {
        return Stream.of(
                arguments("{\"n\": 1.0}", "n: expected a whole number from 0 to 10, found 1.0"),
                arguments("{\"n\": \"6\"}", "n: expected a whole number from 0 to 10, found \"6\""),
                arguments("{\"n\": 11}", "n: expected a whole number from 0 to 10, found 11"),
                arguments("{\"n\": -1}", "n: expected a whole number from 0 to 10, found -1"),
                arguments(
                        "{\"n\": 99999999999}",
                        "n: expected a whole number from 0 to 10, found 99999999999"),
                arguments("{\"n\": true}", "n: expected a whole number from 0 to 10, found true"),
                arguments("{\"n\": null}", "n: expected a whole number from 0 to 10, found null"));
    }

    @ParameterizedTest
    @MethodSource("wrongValues")
    void takesNoNumberForAnother(String text, String words) throws DamageException {
        JsonValues values = JsonDocument.parse(text).values();

        assertThatThrownBy(() -> values.whole("n", 0, 10))
                .isInstanceOf(DamageException.class)
                .hasMessage("line 1, column 7: " + words);
    }

    @Test
    void namesThePlaceOfAValueDeepInside() throws DamageException {
        String text =
                "{\n  \"steps\": [\n    {\"s\": 1},\n    {\"\u00fc\": 0, \"s\": \"x\"}\n  ]\n}";
        JsonValues second = JsonDocument.parse(text).values().objects("steps").get(1);

        assertThatThrownBy(() -> second.number("s", 60))
                .hasMessage(
                        "line 4, column 19: steps[1].s: expected a number from 0 to 60,"
                                + " found \"x\"");
        assertThatThrownBy(() -> second.text("title"))
                .hasMessage("line 4, column 5: steps[1].title: is missing; expected a text");
    }

    @Test
    void readsHugeExponentsWithoutPayingForThem() throws DamageException {
        JsonValues values =
                JsonDocument.parse("{\"big\": 1e1000000000, \"small\": 1e-1000000000}").values();

        assertThatThrownBy(() -> values.number("big", 60)).isInstanceOf(DamageException.class);
        assertThat(values.number("small", 60).doubleValue()).isZero();
    }
}
