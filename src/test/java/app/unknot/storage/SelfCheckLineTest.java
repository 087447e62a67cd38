package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfCheckLineTest {
    static final CheckResult RESULT =
            new CheckResult(
                    "c-1",
                    2,
                    OffsetDateTime.parse("2026-03-01T08:00:00+01:00"),
                    "turn-head",
                    Map.of(Side.LEFT, 2, Side.RIGHT, 3));

    private static String text(CheckResult result) {
        return new String(SelfCheckLine.write(result), StandardCharsets.UTF_8);
    }

    private static Optional<CheckResult> read(String line) throws DamageException {
        return SelfCheckLine.read(JsonDocument.parse(line));
    }

    @Test
    void aResultSurvivesTheFile() throws Exception {
        assertThat(text(RESULT))
                .isEqualTo(
                        "{\"schema\":1,\"kind\":\"self-check\",\"id\":\"c-1\",\"revision\":2,"
                                + "\"written\":\"2026-03-01T08:00:00+01:00\","
                                + "\"check\":\"turn-head\",\"left\":2,\"right\":3}\n");
        assertThat(read(text(RESULT))).contains(RESULT);
        CheckResult together = RESULT.changed(RESULT.written(), Map.of(Side.CENTER, 0));
        assertThat(read(text(together))).contains(together);
        CheckResult gone = RESULT.changed(RESULT.written(), Map.of());
        assertThat(text(gone)).contains("\"deleted\":true");
        assertThat(read(text(gone))).contains(gone);
    }

    @Test
    void aCheckAndALevelOfAnotherVersionAreRead() throws Exception {
        String later = text(RESULT).replace("turn-head", "stand-on-one-leg").replace(":3}", ":42}");

        CheckResult result = read(later).orElseThrow();

        assertThat(result.check()).isEqualTo("stand-on-one-leg");
        assertThat(result.level(Side.RIGHT)).contains(42);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"left\":2', '\"left\":-1', left",
        "'\"left\":2', '\"left\":101', left",
        "'\"left\":2', '\"left\":\"far\"', left",
        "'\"left\":2,\"right\":3', '\"note\":\"none\"', level",
        "'\"revision\":2', '\"revision\":0', revision",
        "'2026-03-01T08', yesterday, written"
    })
    void whatIsWrongIsNamed(String right, String wrong, String named) {
        assertThatThrownBy(() -> read(text(RESULT).replace(right, wrong)))
                .isInstanceOf(DamageException.class)
                .hasMessageContaining(named);
    }

    @Test
    void otherKindsAreLeftAloneAndAResultIsNoSession() throws Exception {
        String other = "{\"schema\":1,\"kind\":\"mood\",\"id\":\"x\"}\n";
        assertThat(read(other)).isEmpty();
        String knot = new String(KnotLine.write(KnotLineTest.KNOT), StandardCharsets.UTF_8);

        LogReader reader =
                LogReader.of((other + knot + text(RESULT)).getBytes(StandardCharsets.UTF_8));

        assertThat(reader.rows().size()).isZero();
        assertThat(reader.others().understood()).containsExactly(KnotLineTest.KNOT, RESULT);
        assertThat(reader.notices("f")).isEmpty();
        assertThat(reader.isPlain()).isTrue();
    }

    @Test
    void aBrokenResultIsNamedAndANewerOneIsNot() {
        String broken = text(RESULT).replace("\"left\":2", "\"left\":\"far\"");

        assertThat(LogReader.of(broken.getBytes(StandardCharsets.UTF_8)).notices("f")).hasSize(1);
        String newer = broken.replace("\"schema\":1", "\"schema\":2");
        assertThat(LogReader.of(newer.getBytes(StandardCharsets.UTF_8)).notices("f")).isEmpty();
    }

    @Test
    void resultsOfTwoMachinesComeTogetherByIdWhateverStartHasThem() throws Exception {
        MemoryStore store = new MemoryStore();
        var progress = store.open().progress();
        progress.append(RESULT.changed(RESULT.written(), Map.of(Side.LEFT, 1)));
        CheckResult elsewhere =
                new CheckResult("c-2", 1, RESULT.written(), "wall-angel", Map.of(Side.CENTER, 1));
        Path other = store.folder.progress().resolve("pc/2026-03.jsonl");
        store.put(other, text(RESULT) + "{\"kind\":\n" + text(elsewhere) + text(elsewhere));

        for (int start = 0; start < 2; start++) {
            var again = store.open().progress();
            assertThat(again.load().notices()).hasSize(1);
            assertThat(again.observations().checks().all())
                    .extracting(CheckResult::id, CheckResult::revision)
                    .containsExactly(tuple("c-1", 3), tuple("c-2", 1));
        }
        assertThat(store.text(other)).contains("{\"kind\":\n");
    }
}
