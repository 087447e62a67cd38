package app.unknot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// Held against Jackson's own mapper, which files were read and written by before.
class JsonTreeTest {
    private static final JsonFactory FACTORY = new JsonFactory();
    private static final JsonMapper DOUBLES =
            JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final JsonMapper EXACT =
            DOUBLES.rebuild()
                    .enable(JsonNodeFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsAndWritesWhatTheMapperDoes(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            JsonNode node = random(random, 4);
            String text = EXACT.writeValueAsString(node);

            assertThat(JsonTree.write(FACTORY, node, null)).isEqualTo(text);
            assertThat(JsonTree.read(FACTORY, text, true)).isEqualTo(EXACT.readTree(text));
            assertThat(JsonTree.read(FACTORY, text, false)).isEqualTo(DOUBLES.readTree(text));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1.50,1.50",
        "1e400,1E+400",
        "-0.0,0.0",
        "12,12",
        "98765432109876543210.10,98765432109876543210.10"
    })
    void keepsEveryDigitOfAnExactNumber(String text, String written) {
        JsonNode node = JsonTree.read(FACTORY, text, true);

        assertThat(node.decimalValue()).isEqualTo(new BigDecimal(text));
        assertThat(JsonTree.write(FACTORY, node, null)).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n"})
    void findsNothingInNothing(String text) {
        assertThat(JsonTree.read(FACTORY, text, true).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{} {}", "[1,]", "{\"a\":1,}", "[1", "{\"a\"", "}", "1 2", "nul", "{a:1}"})
    void refusesWhatIsNotOneValue(String text) {
        assertThatThrownBy(() -> JsonTree.read(FACTORY, text, true))
                .isInstanceOf(JacksonException.class)
                .satisfies(thrown ->
                        assertThat(((JacksonException) thrown).getLocation().getLineNr())
                                .isEqualTo(1));
    }

    @Test
    void writesAPageForPeople() {
        JsonNode node = DOUBLES.readTree("{\"a\":[1,{\"b\":[]}],\"c\":{},\"d\":\"\\u00e9/\\\"\"}");

        assertThat(new String(JsonLayout.page(node), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        {
                          "a": [
                            1,
                            {
                              "b": [ ]
                            }
                          ],
                          "c": { },
                          "d": "é/\\""
                        }
                        """);
    }

    private static JsonNode random(Random random, int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(depth == 0 ? 8 : 10)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextInt());
            case 3 -> nodes.numberNode(random.nextLong());
            case 4 -> nodes.numberNode(new BigInteger(random.nextInt(90), random));
            case 5 -> nodes.numberNode(BigDecimal.valueOf(random.nextInt(), random.nextInt(6)));
            case 6 -> nodes.numberNode(random.nextGaussian() * Math.pow(10, random.nextInt(60)));
            case 7 -> nodes.stringNode(words(random));
            case 8 -> {
                var list = nodes.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(random(random, depth - 1));
                }
                yield list;
            }
            default -> {
                var object = nodes.objectNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    object.set(words(random), random(random, depth - 1));
                }
                yield object;
            }
        };
    }

    private static String words(Random random) {
        String letters = "aé\"\\\n\t/\u0000\u2028𝄞ש😀 ";
        int[] each = letters.codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.appendCodePoint(each[random.nextInt(each.length)]);
        }
        return text.toString();
    }
}
