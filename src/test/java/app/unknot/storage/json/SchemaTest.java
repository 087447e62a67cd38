package app.unknot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {
    private static final Schema THIRD =
            Schema.first("thing")
                    .then(old -> old.deepCopy().put("second", true))
                    .then(old -> old.deepCopy().put("third", true));

    private static ObjectNode object(String json) throws DamageException {
        return JsonDocument.parse(json).copy();
    }

    @Test
    void takesEveryStepFromWhereAFileIs() throws DamageException {
        assertThat(THIRD.migrated(object("{\"a\": 1, \"schema\": 1}")))
                .hasToString("{\"a\":1,\"schema\":3,\"second\":true,\"third\":true}");
        assertThat(THIRD.migrated(object("{\"schema\": 2}")))
                .hasToString("{\"schema\":3,\"third\":true}");
        assertThat(THIRD.current()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | 3",
                "4 | 4",
                "0 | 0",
                "-1 | 0",
                "1.5 | 0",
                "1.0 | 1",
                "10e-1 | 1",
                "\"1\" | 0",
                "null | 0",
                "1e1000000000 | 0",
                "1e-1000000000 | 0",
                "2147483648 | 0",
                "2147483647 | 2147483647"
            })
    void leavesAloneWhatIsNotOlder(String written, int number) throws DamageException {
        ObjectNode root = object("{\"schema\": " + written + "}");

        assertThat(Schema.number(root)).isEqualTo(number);
        assertThat(THIRD.isOlder(root)).isEqualTo(number == 1);
        assertThat(THIRD.isNewer(root)).isEqualTo(number > 3);
        if (number != 1) {
            assertThat(THIRD.migrated(root)).isSameAs(root);
        }
    }

    @Test
    void keepsThePlacesOfADocument() throws DamageException {
        JsonDocument document = JsonDocument.parse("{\"schema\": 1,\n \"size\": \"big\"}");

        JsonDocument newest = THIRD.migrated(document);

        assertThat(newest.root().path("third").asBoolean()).isTrue();
        assertThatThrownBy(() -> newest.values().whole("size", 1, 2))
                .isInstanceOf(DamageException.class)
                .hasMessageStartingWith("line 2, column 10: size: ");
        assertThat(THIRD.migrated(newest)).isSameAs(newest);
    }

    @Test
    void refusesFieldsOfANewerForm() {
        Fields older = JsonText.read("thing.json", "{\"schema\": 1}");
        Fields newer = JsonText.read("thing.json", "{\"schema\": 4}");

        assertThat(THIRD.migrated(older).flag("third")).isTrue();
        assertThatThrownBy(() -> THIRD.migrated(newer))
                .isInstanceOf(ContentException.class)
                .hasMessage("thing.json, schema: is 4, from a newer version; this one reads 3");
        assertThatThrownBy(() -> THIRD.expect(older)).isInstanceOf(ContentException.class);
    }

    /// The pattern has to know the calendar, as the published schema has nothing else.
    @Test
    void everyDayIsOneAndNoOther() {
        for (int year = 1999; year <= 2100; year++) {
            for (int month = 0; month <= 13; month++) {
                for (int day = 0; day <= 32; day++) {
                    String text = "%04d-%02d-%02d".formatted(year, month, day);
                    var value = JsonNodeFactory.instance.stringNode(text);
                    assertThat(ShapeCheck.of(new Shape.Day(), value).isEmpty())
                            .as(text)
                            .isEqualTo(year >= 2000 && year <= 2099 && isDay(year, month, day));
                }
            }
        }
    }

    private static boolean isDay(int year, int month, int day) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
