package app.unknot.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Observations;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.service.Notice;
import app.unknot.service.ProgressFiles;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Made up progress files with lines of every kind, which grow, change, shrink and vanish from
/// start to start: what the program finds with its cache is always what it finds without.
class RandomHistoriesTest {
    private static final int SEEDS = 40;
    private static final int STARTS = 12;
    private static final int FILES = 4;

    private final MemoryStore store = new MemoryStore();
    private Instant changed = Instant.EPOCH;

    static List<Integer> seeds() {
        return IntStream.range(0, SEEDS).boxed().toList();
    }

    /// What one start of the program finds.
    private record Found(
            List<SessionSummary> sessions,
            List<String> keys,
            Observations observations,
            List<Notice> notices) {
        static Found in(MemoryStore store) {
            ProgressFiles progress = store.open().progress();
            var loaded = progress.load();
            History history = loaded.value();
            return new Found(
                    IntStream.range(0, history.size()).mapToObj(history::summary).toList(),
                    IntStream.range(0, history.size()).mapToObj(history::key).toList(),
                    progress.observations(),
                    loaded.notices());
        }

        /// Sets of observations don't compare, their lines do.
        List<Object> all() {
            return List.of(
                    sessions,
                    keys,
                    observations.knots().all(),
                    observations.nextDays().all(),
                    observations.checks().lines(),
                    notices);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areFoundTheSameWithTheCacheAndWithout(int seed) {
        Random random = new Random(seed);
        for (int start = 0; start < STARTS; start++) {
            change(random);
            MemoryStore afresh = new MemoryStore();
            for (Path file : store.disk.files(store.folder.progress())) {
                afresh.disk.put(file, store.disk.content(file));
            }
            assertThat(Found.in(store).all())
                    .as("seed %d, start %d", seed, start)
                    .isEqualTo(Found.in(afresh).all());
        }
    }

    private void change(Random random) {
        changed = changed.plusSeconds(60);
        store.disk.setChanged(changed);
        Path file =
                store.folder
                        .progress()
                        .resolve("pc" + random.nextInt(2))
                        .resolve("2026-0" + (1 + random.nextInt(FILES)) + ".jsonl");
        String before =
                store.disk.files(store.folder.progress()).contains(file) ? store.text(file) : "";
        String more =
                IntStream.range(0, random.nextInt(40))
                        .mapToObj(i -> line(random))
                        .reduce("", String::concat);
        switch (random.nextInt(6)) {
            case 0 -> store.put(file, more + before);
            case 1 -> store.put(file, before.substring(random.nextInt(before.length() + 1)));
            case 2 -> store.put(file, before.replace("\"revision\":1", "\"revision\":2"));
            default -> store.put(file, before + more);
        }
    }

    private static String line(Random random) {
        String id = "id" + random.nextInt(30);
        return switch (random.nextInt(12)) {
            case 0 -> text(KnotLineTest.KNOT).replace("k-1", id);
            case 1 -> text(KnotLineTest.KNOT.retired(SessionSamples.NOVEMBER)).replace("k-1", id);
            case 2 -> text(answer(id, random));
            case 3 -> text(result(id, random));
            case 4 -> text(result(id, random).changed(SessionSamples.NOVEMBER, Map.of()));
            case 5 -> text(answer(id, random)).replace("\"schema\":1", "\"schema\":9");
            case 6 -> "{\"schema\":1,\"kind\":\"mood\",\"id\":\"" + id + "\"}\n\r\n";
            case 7 -> random.nextInt(20) == 0 ? "broken\n" : "\n";
            case 8 ->
                    SessionSamples.line(SessionSamples.brief(id))
                            .replace("\"steps\"", "\"deleted\":true,\"steps\"");
            default ->
                    SessionSamples.line(
                            SessionSamples.brief(
                                    id,
                                    SessionSamples.NOVEMBER.plusMinutes(random.nextInt(10_000))));
        };
    }

    private static NextDay answer(String id, Random random) {
        return new NextDay(
                id,
                1 + random.nextInt(2),
                SessionSamples.NOVEMBER.plusHours(random.nextInt(50)),
                "s",
                List.of(),
                Optional.of(random.nextInt(11)),
                random.nextBoolean());
    }

    private static CheckResult result(String id, Random random) {
        return new CheckResult(
                id,
                1,
                SessionSamples.NOVEMBER.plusHours(random.nextInt(50)),
                "turn-head",
                Map.of(Side.LEFT, random.nextInt(4)));
    }

    private static String text(Observation line) {
        return new String(ObservationLine.write(line), UTF_8);
    }
}
