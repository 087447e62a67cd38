package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// What the careful way refuses must not come in by the quick one.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`\"ball\":true` | `\"ball\":1`",
                "`\"ball\":true` | `\"ball\":\"true\"`",
                "`\"letGo\":true` | `\"letGo\":null`",
                "`\"seconds\":60` | `\"more\":60`",
                "`\"kind\":\"breathing\",` | ``",
                "`\"step\":\"hold\",` | ``",
                "`\"side\":\"left\",` | ``",
                "`\"side\":\"left\"` | `\"side\":\"top\"`",
                "`,\"seconds\":45.7` | ``",
                "`\"breaths\":4` | `\"breaths\":1001`",
                "`\"breaths\":4` | `\"breaths\":4.0`",
                "`\"easeBefore\":6` | `\"easeBefore\":11`",
                "`\"easeBefore\":6` | `\"easeBefore\":-1`",
                "`\"revision\":1,` | ``",
                "`\"revision\":1,` | `\"revision\":0,`",
                "`\"plannedSeconds\":720,` | ``",
                "`\"livedSeconds\":412.3,` | ``",
                "`\"livedSeconds\":412.3,` | `\"livedSeconds\":true,`",
                "`\"kind\":\"session\",` | ``",
                "`\"kind\":\"session\"` | `\"kind\":\"knot\"`",
                "`\"routine\":\"classic-floor\"` | `\"routine\":5`",
                "`\"routine\":\"classic-floor\"` | `\"routine\":\" \"`",
                "`\"ending\":\"stopped\"` | `\"ending\":\"paused\"`",
                "`\"steps\":[` | `\"knots\":\"k\",\"steps\":[`",
                "`\"steps\":[` | `\"knots\":{},\"steps\":[`",
                "`\"steps\":[` | `\"knots\":[\"k\",1],\"steps\":[`",
                "`\"steps\":[` | `\"steps\":[1,`",
                "`\"steps\":[` | `\"step\":[`",
                "`letGo\":true}]}` | `letGo\":true}]} {}`",
                "`letGo\":true}]}` | `letGo\":true}]`",
            })
    void takesNothingThatTheOtherRefuses(String part, String wrong) {
        String full = line(SessionSamples.full());
        String changed = full.replace(part, wrong);

        assertThat(changed).isNotEqualTo(full);
        assertThat(skimmed(changed)).isEmpty();
    }

    @Test
    void takesNoListOfStepsWithoutTheList() {
        assertThat(skimmed(line(brief("b")).replace("\"steps\":[]", "\"steps\":{}"))).isEmpty();
        assertThat(skimmed(line(brief("b")).replace(",\"steps\":[]", ""))).isEmpty();
        assertThat(skimmed("[" + line(brief("b")).strip() + "]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "86400", "909.9", "300.00000000"})
    void understandsEveryLengthOfTimeThatFitsIntoADay(String number) {
        String line = line(brief("b")).replace("Seconds\":300", "Seconds\":" + number);

        assertThat(skimmed(line)).isEqualTo(slow(line)).isPresent();
    }

    @Test
    void understandsTheFirstMomentAndKnotsAndLongTexts() {
        List<String> lines =
                List.of(
                        line(brief("b", OffsetDateTime.parse("1970-01-01T00:00:00Z"))),
                        line(brief("b"))
                                .replace("\"steps\"", "\"knots\":[\"k-1\",\"k-2\"],\"steps\""),
                        line(brief("b")).replace("wall-gentle", "w".repeat(2_000)));

        assertThat(lines.getFirst()).contains("00:00+00:00");
        assertThat(lines)
                .allSatisfy(line -> assertThat(skimmed(line)).isEqualTo(slow(line)).isPresent());
        assertThat(skimmed(lines.getLast().replace("www", "wwww"))).isEmpty();
    }

    @Test
    void countsTheBallOnEachSide() {
        String line =
                line(brief("b"))
                        .replace(
                                "[]",
                                "["
                                        + String.join(
                                                ",",
                                                step("left", true, 10, "calf"),
                                                step("left", true, 20.5, "calf"),
                                                step("right", true, 7, "foot"),
                                                step("both", true, 100, "thigh"),
                                                step("center", true, 1_000, "buttock"),
                                                step("left", false, 5_000, "shin"))
                                        + "]");

        LogRow row = skimmed(line).orElseThrow();

        assertThat(row).isEqualTo(slow(line).orElseThrow());
        assertThat(row.summary().leftSeconds()).isEqualTo(131);
        assertThat(row.summary().rightSeconds()).isEqualTo(107);
        assertThat(row.summary().areas()).containsExactly("buttock", "calf", "foot", "thigh");
    }

    @Test
    void takesTwoThousandStepsAndNoMore() {
        String step = step("left", true, 1, "calf");
        String most = String.join(",", Collections.nCopies(2_000, step));
        String line = line(brief("b")).replace("[]", "[" + most + "]");

        assertThat(skimmed(line)).isEqualTo(slow(line)).isPresent();
        String more = line.replace("[{", "[" + step + ",{");
        assertThat(skimmed(more)).isEmpty();
        assertThat(slow(more)).isEmpty();
    }

    private static String step(String side, boolean ball, double seconds, String area) {
        return """
        {"step":"s","kind":"hold","area":"%s","side":"%s","ball":%s,"seconds":%s}\
        """
                .formatted(area, side, ball, seconds);
    }

    /// What the careful way makes of it.
    private static Optional<LogRow> slow(String line) {
        byte[] bytes = line.strip().getBytes(UTF_8);
        return LogReader.session(bytes).map(read -> LogRow.of(read, 5, 0, bytes.length));
    }

    @Test
    void tellsIdsApart() {
        String id = "0d5f6a52-9d5c-4f7e-8b0c-5a3f6e1d2c3b";

        assertThat(LogRow.idOf(id)).hasToString(id);
        assertThat(LogRow.idOf(id.toUpperCase(java.util.Locale.ROOT))).doesNotHaveToString(id);
        assertThat(LogRow.idOf("3f1c")).isNotEqualTo(LogRow.idOf("3f1d"));
    }
}
