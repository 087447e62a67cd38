package app.unknot.storage;

import static app.unknot.storage.SessionSamples.NOVEMBER;
import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Observations;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionSummary;
import app.unknot.service.Loaded;
import app.unknot.service.ProgressFiles;
import app.unknot.storage.disk.MemoryDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is kept of the progress files must never say anything else than the files themselves.
class HistoryCacheTest {
    private static final int MANY = 300;

    private final MemoryStore store = new MemoryStore();
    private final MemoryDisk disk = store.disk;
    private final Path own = store.folder.progress().resolve("pc").resolve("2026-11.jsonl");

    HistoryCacheTest() {
        store.put(own, many(0, MANY));
    }

    private static String many(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> line(brief("id" + i, NOVEMBER.plusMinutes(i))))
                .reduce("", String::concat);
    }

    private History load() {
        return store.open().progress().load().value();
    }

    private static List<SessionSummary> summaries(History history) {
        return IntStream.range(0, history.size()).mapToObj(history::summary).toList();
    }

    /// What the files say when nothing is known beforehand.
    private History afresh() {
        return copy().open().progress().load().value();
    }

    private MemoryStore copy() {
        MemoryStore other = new MemoryStore();
        for (Path file : disk.files(store.folder.library())) {
            other.disk.put(file, disk.content(file));
        }
        return other;
    }

    private void expectSame() {
        History found = load();
        History afresh = afresh();
        assertThat(summaries(found)).isEqualTo(summaries(afresh));
        assertThat(found.recent()).isEqualTo(afresh.recent());
        assertThat(noticed(store)).isEqualTo(noticed(copy()));
    }

    /// Everything that was noticed outside sessions.
    private static List<? extends Observation> noticed(MemoryStore from) {
        ProgressFiles progress = from.open().progress();
        progress.load();
        Observations found = progress.observations();
        return Stream.of(found.knots().all(), found.nextDays().all(), found.checks().lines())
                .flatMap(List::stream)
                .toList();
    }

    private static String text(Observation line) {
        return new String(ObservationLine.write(line), UTF_8);
    }

    @Test
    void tellsTheSameTheSecondTime() {
        store.put(own.resolveSibling("other.jsonl"), line(SessionSamples.full()));
        History first = load();

        assertThat(disk.files(store.folder.state())).contains(store.folder.history());
        assertThat(summaries(load())).isEqualTo(summaries(first)).hasSize(MANY + 1);
        assertThat(load().recent()).isEqualTo(first.recent()).hasSize(History.RECENT);
        assertThat(load().indexOf("id17")).isEqualTo(first.indexOf("id17"));
        assertThat(load().revision("id17")).isEqualTo(1);
        assertThat(load().revision("nobody")).isZero();
    }

    @Test
    void keepsALongHistory() {
        store.put(own, many(0, 9_000));
        History first = load();
        store.put(own, many(0, 9_000).replaceFirst("wall-gentle", "wall-strong"));

        History kept = load();

        assertThat(kept.summary(0).routine()).isEqualTo("wall-gentle");
        assertThat(summaries(kept)).isEqualTo(summaries(first)).hasSize(9_000);
        assertThat(kept.indexOf("id8999")).isEqualTo(8_999);
    }

    @Test
    void isWrittenThoughAnEarlierStartWasKilledAtIt() {
        Path unfinished = store.folder.history().resolveSibling(".history.bin.1.tmp");
        store.put(unfinished, "half");

        load();

        assertThat(disk.files(store.folder.state()))
                .contains(store.folder.history())
                .doesNotContain(unfinished);
    }

    /// Almost everybody has such lines, so a file with some must not be read anew at each start.
    @Test
    void keepsWhatWasNoticedOutsideSessions() {
        Knot unnamed = KnotLineTest.KNOT.renamed(KnotLineTest.KNOT.written(), "");
        String others =
                text(KnotLineTest.KNOT)
                        + text(NextDayLineTest.SORE)
                        + text(SelfCheckLineTest.RESULT)
                        + text(unnamed)
                        + "{\"schema\":1,\"kind\":\"mood\",\"id\":\"x\"}\n"
                        + text(KnotLineTest.KNOT).replace("\"schema\":1", "\"schema\":2");
        store.put(own, others + many(0, MANY));
        load();
        store.put(own, (others + many(0, MANY)).replaceFirst("wall-gentle", "wall-strong"));

        assertThat(load().summary(0).routine()).as("the cache is used").isEqualTo("wall-gentle");
        assertThat(noticed(store))
                .isEqualTo(List.of(unnamed, NextDayLineTest.SORE, SelfCheckLineTest.RESULT));
    }

    @Test
    void addsToWhatWasNoticedWhenAFileGrows() {
        store.put(own, text(KnotLineTest.KNOT) + many(0, MANY));
        load();
        Knot gone = KnotLineTest.KNOT.retired(KnotLineTest.KNOT.written().plusDays(1));
        store.put(
                own,
                text(KnotLineTest.KNOT) + many(0, MANY) + text(NextDayLineTest.SORE) + text(gone));

        for (int start = 0; start < 2; start++) {
            assertThat(noticed(store)).isEqualTo(List.of(gone, NextDayLineTest.SORE));
        }
    }

    @Test
    void isUsedAsLongAsSizeDateAndEndAreTheSame() {
        load();
        store.put(own, many(0, MANY).replaceFirst("wall-gentle", "wall-strong"));
        assertThat(load().summary(0).routine()).isEqualTo("wall-gentle");

        disk.setChanged(Instant.EPOCH.plusNanos(1));
        assertThat(load().summary(0).routine()).isEqualTo("wall-strong");
    }

    @Test
    void isNotTrustedForAFileThatWasJustChanged() {
        disk.setChanged(Instant.parse("2026-11-22T07:11:59Z"));
        load();
        store.put(own, many(0, MANY).replaceFirst("wall-gentle", "wall-strong"));

        assertThat(load().summary(0).routine()).isEqualTo("wall-strong");
    }

    @Test
    void knowsAFileThatGrewAndReadsOnlyItsEnd() {
        load();
        store.put(own, many(0, MANY + 2) + "bad\n");
        Loaded<History> grown = store.open().progress().load();

        assertThat(grown.value().size()).isEqualTo(MANY + 2);
        assertThat(grown.notices().getFirst().detail())
                .isEqualTo("line 303, column 1: is not JSON here");
        expectSame();
    }

    @Test
    void seesThatAFileGrewAndChanged() {
        load();
        store.put(own, many(0, MANY + 2).replace("\"id7\"", "\"ix7\""));

        assertThat(load().indexOf("ix7")).isEqualTo(7);
        expectSame();
    }

    @Test
    void seesFilesThatComeAndGoAndShrink() {
        load();
        store.put(own.resolveSibling("2026-12.jsonl"), line(brief("late", NOVEMBER.plusDays(20))));
        expectSame();
        store.put(own, many(5, 9));
        expectSame();
        store.put(own, "");
        expectSame();
    }

    @Test
    void countsAmendmentsAcrossFiles() {
        SessionRecord again = brief("id3").withEase(Optional.of(7), Optional.of(2));
        load();
        store.put(own.resolveSibling("laptop.jsonl"), line(again));
        expectSame();

        assertThat(load().size()).isEqualTo(MANY);
        assertThat(load().revision("id3")).isEqualTo(2);
    }

    @Test
    void isThrownAwayWhateverIsWrongWithIt() {
        store.put(own, text(KnotLineTest.KNOT) + many(0, MANY) + text(NextDayLineTest.SORE));
        load();
        byte[] whole = disk.content(store.folder.history());
        List<SessionSummary> expected = summaries(afresh());
        List<? extends Observation> noticed = noticed(copy());
        for (int at = 0; at < whole.length; at += 1 + at / 40) {
            byte[] damaged = whole.clone();
            damaged[at] ^= 0x10;
            disk.put(store.folder.history(), damaged);
            assertThat(summaries(load())).as("byte %d", at).isEqualTo(expected);
            assertThat(noticed(store)).as("byte %d", at).isEqualTo(noticed);
        }
        for (int length = 0; length < whole.length; length += 1 + length / 10) {
            disk.put(store.folder.history(), Arrays.copyOf(whole, length));
            assertThat(summaries(load())).as("length %d", length).isEqualTo(expected);
        }
        store.put(store.folder.history().resolve("folder"), "x");
        assertThat(summaries(load())).isEqualTo(expected);
    }

    @Test
    void isNotMissedWhereItCannotBeKept() {
        disk.failAlways("create");

        assertThat(load().size()).isEqualTo(MANY);
        assertThat(disk.files(store.folder.state())).doesNotContain(store.folder.history());
    }

    @Test
    void keepsNothingOfAFileThatIsNotUnderstoodInFull() {
        List<String> doubtful = new ArrayList<>();
        doubtful.add("bad\n");
        doubtful.add(line(brief("x")).replace("\"schema\":1", "\"schema\":2"));
        doubtful.add(line(brief("x")).strip());
        for (String end : doubtful) {
            store.put(own, many(0, MANY) + end);
            load();
            store.put(own, (many(0, MANY) + end).replaceFirst("wall-gentle", "wall-strong"));
            History found = load();
            assertThat(found.summary(found.indexOf("id0")).routine())
                    .as(end)
                    .isEqualTo("wall-strong");
        }
    }
}
