package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.domain.progress.StepRecord;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.StoreException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The days and hours of records, wherever the computer is and whatever its clock does.
/// `-Dunknot.test.years` sets how many years of clock changes, `-Dunknot.test.trips` how many
/// made-up records.
class TimesTest {
    private static final int YEARS = Integer.getInteger("unknot.test.years", 30);
    private static final int TRIPS = Integer.getInteger("unknot.test.trips", 50_000);
    private static final Instant START = Instant.parse("2026-11-22T07:12:00Z");

    @Test
    void everyHourOfEveryPlaceComesBackAsItWas() {
        int changes = 0;
        LogRows rows = new LogRows();
        for (String name : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            ZoneId zone = ZoneId.of(name);
            Instant until = START.plus(Duration.ofDays(365));
            Instant at = until.minus(Duration.ofDays(365L * YEARS));
            for (var next = zone.getRules().nextTransition(at);
                    next != null && next.getInstant().isBefore(until);
                    next = zone.getRules().nextTransition(next.getInstant())) {
                around(next, zone).forEach(moment -> expectSame(moment, rows));
                changes++;
            }
        }
        assertThat(changes).isGreaterThan(100 * YEARS);
    }

    private static List<OffsetDateTime> around(ZoneOffsetTransition change, ZoneId zone) {
        List<OffsetDateTime> moments = new ArrayList<>();
        for (int seconds : new int[] {-3_601, -1, 0, 1, 1_800, 3_601}) {
            moments.add(change.getInstant().plusSeconds(seconds).atZone(zone).toOffsetDateTime());
        }
        return moments;
    }

    private static void expectSame(OffsetDateTime moment, LogRows rows) {
        SessionRecord record = SessionSamples.brief("id", moment);
        byte[] line = SessionSamples.line(record).getBytes(UTF_8);

        assertThat(LogReader.session(line)).contains(record);
        LogRow row = SkimmedLine.of(line, 0, line.length, 0).orElseThrow();
        rows.add(row);
        assertThat(rows.summary(rows.size() - 1).started()).isEqualTo(moment);
        assertThat(rows.summary(rows.size() - 1).started().toLocalDate())
                .isEqualTo(moment.toLocalDate());
    }

    @Test
    void madeUpRecordsComeBackAsTheyWere() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < TRIPS; i++) {
            SessionRecord record = madeUp(random, i);
            byte[] line = SessionSamples.line(record).getBytes(UTF_8);

            assertThat(LogReader.session(line)).contains(record);
            LogReader read = LogReader.of(line);
            assertThat(read.rows().summary(0)).isEqualTo(SessionSummary.of(record));
            assertThat(read.isPlain()).isTrue();
        }
    }

    private static SessionRecord madeUp(SplittableRandom random, int number) {
        List<StepRecord> steps = new ArrayList<>();
        for (int step = random.nextInt(5); step > 0; step--) {
            steps.add(
                    new StepRecord(
                            "s" + step,
                            "hold",
                            text(random),
                            List.of("left", "right", "both", "center").get(random.nextInt(4)),
                            random.nextBoolean(),
                            random.nextInt(9_000) / 10.0,
                            maybe(random, random.nextInt(90)),
                            maybe(random, random.nextBoolean())));
        }
        return new SessionRecord(
                "id-" + number,
                1 + random.nextInt(9),
                START.plusSeconds(random.nextInt(90_000_000))
                        .atOffset(java.time.ZoneOffset.ofHours(random.nextInt(-12, 15))),
                "routine-" + random.nextInt(9),
                text(random),
                Ending.values()[random.nextInt(Ending.values().length)],
                random.nextInt(36_000) / 10.0,
                random.nextInt(36_000) / 10.0,
                text(random),
                steps,
                Remarks.ease(maybe(random, random.nextInt(11)), maybe(random, random.nextInt(11))),
                maybe(random, "sharp"),
                List.of());
    }

    private static <T> Optional<T> maybe(SplittableRandom random, T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static String text(SplittableRandom random) {
        List<String> texts = List.of("", "plain", "Rücken", "\"quoted\" \\ \t", "背中", "🎾", "a\nb");
        return texts.get(random.nextInt(texts.size()));
    }

    @Test
    void aClockThatIsSetBackOrFarAheadLosesNothing() throws StoreException {
        MemoryStore store = new MemoryStore();
        List<Duration> clocks =
                List.of(
                        Duration.ZERO,
                        Duration.ofHours(-2),
                        Duration.ofDays(400),
                        Duration.ofDays(1),
                        Duration.ofDays(-9_000),
                        Duration.ofDays(2));
        List<String> backups = new ArrayList<>();
        for (Duration clock : clocks) {
            LocalStore open = store.open(START.plus(clock));
            open.progress()
                    .append(
                            SessionSamples.brief(
                                    "at " + clock, SessionSamples.NOVEMBER.plus(clock)));
            assertThat(open.care().backUpDaily()).isEmpty();
            backups = open.care().backups().stream().map(Backup::name).toList();
        }
        History history = store.open(START).progress().load().value();

        assertThat(history.recent())
                .extracting(SessionRecord::id)
                .containsExactly(
                        "at PT-216000H",
                        "at PT-2H",
                        "at PT0S",
                        "at PT24H",
                        "at PT48H",
                        "at PT9600H");
        assertThat(backups).hasSize(clocks.size() - 1);
    }
}
