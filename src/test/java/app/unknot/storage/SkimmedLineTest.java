package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkimmedLineTest {
    private static Optional<LogRow> skimmed(String line) {
        byte[] bytes = line.strip().getBytes(UTF_8);
        return SkimmedLine.of(bytes, 0, bytes.length, 5);
    }

    @Test
    void understandsWhatTheProgramWrites() {
        String full = line(SessionSamples.full());
        SessionRecord read = LogReader.session(full.getBytes(UTF_8)).orElseThrow();

        assertThat(skimmed(full)).contains(LogRow.of(read, 5, 0, full.length() - 1));
        assertThat(skimmed(line(brief("b")))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"schema\":2",
                "\"schema\":1,\"schema\":1",
                "\"schema\":1,\"more\":1e99999999999",
                "\"schema\":1,\"title\":null",
                "\"schema\":1.0",
            })
    void leavesWhatIsUnusualToTheOther(String schema) {
        assertThat(skimmed(line(brief("b")).replace("\"schema\":1", schema))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"3e2", "-0", "86400.00000000000001", "86401", "\"300\"", "300.0000000000"})
    void leavesUnusualNumbersToTheOther(String number) {
        assertThat(skimmed(line(brief("b")).replace("Seconds\":300", "Seconds\":" + number)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-22T08:12:00Z",
                "2026-11-22T08:12+01:00",
                "2026-11-22T08:12:00.5+01:00",
                "2026-02-30T08:12:00+01:00",
                "2026-11-22T08:12:00+19:00",
                "1969-11-22T08:12:00+01:00",
                "2026-11-22 08:12:00+01:00",
                "2026-11-22T08:12:00+0100 ",
            })
    void leavesOtherFormsOfTimeToTheOther(String moment) {
        assertThat(skimmed(line(brief("b")).replace("2026-11-22T08:12:00+01:00", moment)))
                .isEmpty();
    }

    @Test
    void tellsIdsApart() {
        String id = "0d5f6a52-9d5c-4f7e-8b0c-5a3f6e1d2c3b";

        assertThat(LogRow.idOf(id)).hasToString(id);
        assertThat(LogRow.idOf(id.toUpperCase(java.util.Locale.ROOT))).doesNotHaveToString(id);
        assertThat(LogRow.idOf("3f1c")).isNotEqualTo(LogRow.idOf("3f1d"));
    }
}
