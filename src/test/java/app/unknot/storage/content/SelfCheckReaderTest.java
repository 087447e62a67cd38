package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.health.SelfCheckPlan;
import app.unknot.domain.picture.Shape;
import app.unknot.storage.json.ContentException;
import app.unknot.storage.json.JsonText;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCheckReaderTest {
    private static final String FILE =
            """
            {"schema": 1, "everyDays": 7, "bigDifference": 2, "checks": [
              {"id": "turn-head", "bySide": true, "levels": 4, "sources": ["P5"]}]}
            """;

    private static SelfCheckPlan read(String json) {
        return SelfCheckReader.read(JsonText.read("self-checks.json", json));
    }

    @Test
    void readsThePlanOfTheProgram() {
        SelfCheckPlan plan = new SelfCheckReader().read();

        assertThat(plan.everyDays()).isEqualTo(7);
        assertThat(plan.bigDifference()).isEqualTo(2);
        assertThat(plan.checks()).extracting(SelfCheck::levels).containsExactly(4, 4, 3, 4, 7);
        assertThat(plan.checks())
                .extracting(SelfCheck::bySide)
                .containsExactly(true, true, true, false, true);
        assertThat(plan.check("turn-sitting")).contains(plan.checks().getLast());
        assertThat(plan.check("stand-on-one-leg")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'\"everyDays\": 7', '\"everyDays\": 0', everyDays",
        "'\"everyDays\": 7,', '', everyDays",
        "'\"bigDifference\": 2', '\"bigDifference\": \"big\"', bigDifference",
        "'\"levels\": 4', '\"levels\": 1', levels",
        "'turn-head', 'Turn head', id",
        "'\"bySide\": true', '\"bySide\": 1', bySide",
        "'[\"P5\"]', 'P5', sources"
    })
    void namesTheFileAndTheFault(String right, String wrong, String named) {
        String json = FILE.replace(right, wrong.replace("P5", "\"P5\""));

        assertThat(read(FILE).checks()).hasSize(1);
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("self-checks.json")
                .hasMessageContaining(named);
    }

    @Test
    void refusesACheckThatIsThereTwiceAndNoneAtAll() {
        String check = FILE.substring(FILE.indexOf("{\"id\""), FILE.indexOf("]}\n"));

        assertThatThrownBy(() -> read(FILE.replace(check, check + "," + check)))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("turn-head twice");
        assertThatThrownBy(() -> read(FILE.replace(check, "")))
                .isInstanceOf(ContentException.class)
                .hasMessageContaining("no check");
    }

    /// But for the wall angel, whose levels are a count.
    @Test
    void everyLevelOfACheckBySideIsMarkedInItsPicture() {
        for (SelfCheck check : new SelfCheckReader().read().checks()) {
            Set<String> marks =
                    PictureFile.read("check-" + check.id()).shapes().stream()
                            .map(Shape::id)
                            .filter(id -> id.startsWith("level-"))
                            .collect(Collectors.toSet());
            Set<String> levels =
                    IntStream.range(0, check.bySide() ? check.levels() : 0)
                            .mapToObj(level -> "level-" + level)
                            .collect(Collectors.toSet());
            assertThat(marks).as(check.id()).isEqualTo(levels);
        }
    }
}
