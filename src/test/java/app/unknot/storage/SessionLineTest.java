package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.StepRecord;
import app.unknot.storage.json.DamageException;
import app.unknot.storage.json.JsonDocument;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SessionLineTest {
    @Test
    void isWrittenAsInTheGoldenFile() throws IOException {
        assertThat(SessionSamples.line(SessionSamples.full())).isEqualTo(golden());
    }

    @Test
    void isReadFromTheGoldenFile() throws IOException, DamageException {
        SessionRecord read = read(golden()).orElseThrow();

        assertThat(read.started()).isEqualTo(SessionSamples.NOVEMBER);
        assertThat(read.lived()).isEqualTo(412.3);
        assertThat(read.steps()).extracting(StepRecord::seconds).containsExactly(60.0, 45.7);
        assertThat(SessionSamples.line(read)).isEqualTo(golden());
    }

    @Test
    void leavesOutWhatIsEmpty() throws DamageException {
        SessionRecord brief = SessionSamples.brief("b");

        assertThat(SessionSamples.line(brief))
                .isEqualTo(
                        """
                        {"schema":1,"kind":"session","id":"b","revision":1,\
                        "started":"2026-11-22T08:12:00+01:00","routine":"wall-gentle",\
                        "ending":"finished","plannedSeconds":300,"livedSeconds":300,"steps":[]}
                        """);
        assertThat(read(SessionSamples.line(brief))).contains(brief);
    }

    /// As in clocks of places before there were zones, and in what other programs write.
    @Test
    void keepsTheSecondsOfAZone() throws DamageException {
        OffsetDateTime odd = OffsetDateTime.parse("2026-11-22T08:12:00+05:30:15");

        String line = SessionSamples.line(SessionSamples.brief("b", odd));

        assertThat(line).contains("\"started\":\"2026-11-22T08:12:00+05:30:15\"");
        assertThat(read(line).orElseThrow().started().toString()).isEqualTo(odd.toString());
        assertThat(LogReader.of(line.getBytes(UTF_8)).rows().summary(0).started().toString())
                .isEqualTo(odd.toString());
    }

    @Test
    void takesTheFirstAndTheLastMomentThatThereCanBe() throws DamageException {
        for (String moment : List.of("1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z")) {
            OffsetDateTime started = OffsetDateTime.parse(moment);
            String line = SessionSamples.line(SessionSamples.brief("b", started));

            assertThat(read(line).orElseThrow().started()).isEqualTo(started);
        }
    }

    @Test
    void passesOverOtherKinds() throws DamageException {
        assertThat(read("{\"schema\":7,\"kind\":\"knot\",\"id\":3}")).isEmpty();
    }

    @Test
    void readsANewerFormThatHasWhatIsNeeded() throws IOException, DamageException {
        String newer =
                golden().replace("\"schema\":1", "\"schema\":2,\"mood\":[1]")
                        .replace("\"easeBefore\":6", "\"easeBefore\":{\"value\":6}");

        SessionRecord read = read(newer).orElseThrow();

        assertThat(read.easeBefore()).isEmpty();
        assertThat(read.easeAfter()).contains(3);
    }

    static Stream<Arguments> damage() {
        return Stream.of(
                arguments("\"kind\":\"session\",", "", "kind: is missing"),
                arguments("\"schema\":1,", "", "schema: is missing"),
                arguments("\"id\":\"3f1c\"", "\"id\":\"\"", "id: expected a text"),
                arguments("\"revision\":1", "\"revision\":0", "revision: expected a whole number"),
                arguments("08:12:00+01:00", "08:12:00", "started: expected a time"),
                arguments("\"2026-11", "\"+99999-11", "started: expected a year"),
                arguments("\"2026-11", "\"1969-11", "started: expected a year from 1970 to 9999"),
                arguments("\"stopped\"", "\"paused\"", "ending: expected one of closed, failed,"),
                arguments("412.3", "1e400", "livedSeconds: expected a number from 0 to 86400"),
                arguments("412.3", "-1", "livedSeconds: expected a number from 0 to 86400"),
                arguments("\"easeBefore\":6", "\"easeBefore\":11", "easeBefore: expected a whole"),
                arguments("\"left\"", "\"top\"", "steps[1].side: expected one of both, center,"),
                arguments("\"ball\":true", "\"ball\":1", "steps[1].ball: expected true or false"),
                arguments("\"letGo\":true", "\"letGo\":\"yes\"", "steps[1].letGo: expected true"));
    }

    @ParameterizedTest
    @MethodSource("damage")
    void refusesWhatIsWrong(String part, String wrong, String words) throws IOException {
        String line = golden().replace(part, wrong);

        assertThat(line).isNotEqualTo(golden());
        assertThatThrownBy(() -> read(line))
                .isInstanceOf(DamageException.class)
                .hasMessageContaining(words);
    }

    private static Optional<SessionRecord> read(String line) throws DamageException {
        return SessionLine.read(JsonDocument.parse(line));
    }

    private static String golden() throws IOException {
        try (var in = SessionLineTest.class.getResourceAsStream("session-line.jsonl")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }
}
