package app.unknot.storage;

import static app.unknot.storage.SessionSamples.NOVEMBER;
import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.ProgressFiles;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.disk.RealDisk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonlProgressTest {
    private static final String OWN = "2026-11.jsonl";
    private static final SessionRecord ONE = brief("one");
    private static final SessionRecord TWO = brief("two", NOVEMBER.plusHours(1));

    private final MemoryStore store = new MemoryStore();
    private final MemoryDisk disk = store.disk;
    private final ProgressFiles progress = store.open().progress();
    private final Path own = file("this-pc", OWN);

    JsonlProgressTest() {
        store.put(store.folder.device(), "this-pc\n");
        store.put(store.folder.marker(), "{}");
    }

    @Test
    void beginsWithNothing() {
        assertThat(loaded(progress)).isEqualTo(new Loaded<>(List.of(), List.of()));
    }

    @Test
    void addsLineAfterLine() throws StoreException {
        progress.append(TWO);
        progress.append(ONE);

        assertThat(store.text(own)).isEqualTo(line(TWO) + line(ONE));
        assertThat(loaded(store.open().progress()))
                .isEqualTo(new Loaded<>(List.of(ONE, TWO), List.of()));
    }

    @Test
    void comesBackFromARealDisk(@TempDir Path temp) throws StoreException {
        var folder = new LibraryFolder(temp.resolve("data"), temp.resolve("state"));
        var real =
                LocalStore.in(
                        folder,
                        new RealDisk(wait -> {}),
                        InstantSource.fixed(Instant.EPOCH),
                        () -> "pc");

        real.progress().append(ONE);
        real.progress().append(TWO);

        assertThat(folder.month("pc", NOVEMBER)).hasContent(line(ONE) + line(TWO));
        assertThat(folder.device()).hasContent("pc\n");
        assertThat(loaded(real.progress())).isEqualTo(new Loaded<>(List.of(ONE, TWO), List.of()));
    }

    @Test
    void countsTheMonthByTheCalendarOfThePlace() throws StoreException {
        progress.append(brief("a", OffsetDateTime.parse("2026-12-01T00:30:00+01:00")));
        progress.append(brief("b", OffsetDateTime.parse("2026-11-30T23:30:00-05:00")));

        assertThat(disk.files(store.folder.progress()))
                .containsExactly(own, file("this-pc", "2026-12.jsonl"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11.sync-conflict-20261122-081200-ABCDEFG.jsonl",
                "2026-11 (còpia en conflicte 2026-11-22 081200).jsonl",
                "2026-11 (PC's conflicted copy 2026-11-22).JSONL",
                "2026-11 - Copy (2).jsonl",
            })
    void unitesTheCopiesOfSyncTools(String copy) {
        store.put(own, line(ONE) + line(TWO));
        store.put(file("this-pc", copy), line(TWO) + line(brief("three", NOVEMBER.plusDays(1))));

        Loaded<List<SessionRecord>> loaded = loaded(progress);

        assertThat(loaded.value())
                .extracting(SessionRecord::id)
                .containsExactly("one", "two", "three");
        assertThat(loaded.notices()).isEmpty();
    }

    @Test
    void countsTheHighestRevisionWhereverItStands() {
        SessionRecord second = ONE.withEase(Optional.of(7), Optional.empty());
        SessionRecord third = second.withEase(Optional.of(7), Optional.of(2));
        store.put(file("laptop", OWN), line(ONE) + line(third));
        store.put(own, line(second));

        assertThat(loaded(progress).value()).containsExactly(third);
    }

    @Test
    void choosesTheSameOfTwoEqualRevisionsOnEveryMachine() {
        SessionRecord here = ONE.withEase(Optional.of(1), Optional.empty());
        SessionRecord there = ONE.withEase(Optional.of(8), Optional.empty());
        store.put(file("a", OWN), line(here));
        store.put(file("b", OWN), line(there));
        MemoryStore other = new MemoryStore();
        other.put(other.folder.progress().resolve("a").resolve(OWN), line(there));
        other.put(other.folder.progress().resolve("b").resolve(OWN), line(here));

        assertThat(loaded(progress).value()).isEqualTo(loaded(other.open().progress()).value());
    }

    /// A sync tool or an editor may have changed the ends of lines on the one machine.
    @Test
    void choosesTheSameWhateverTheEndsOfLines() {
        for (int ease = 0; ease < 10; ease++) {
            String here = line(ONE.withEase(Optional.of(ease), Optional.empty()));
            String there = line(ONE.withEase(Optional.of(10), Optional.of(ease)));
            store.put(own, here + there);
            MemoryStore other = new MemoryStore();
            other.put(
                    other.folder.progress().resolve("a").resolve(OWN),
                    here.strip() + " \r\n" + there);

            assertThat(loaded(progress).value()).isEqualTo(loaded(other.open().progress()).value());
        }
    }

    @Test
    void aKnotComesBackWithTheSessions() throws StoreException {
        progress.append(ONE);
        progress.append(KnotLineTest.KNOT);

        ProgressFiles again = store.open().progress();
        assertThat(again.observations().knots().all()).isEmpty();
        assertThat(loaded(again)).isEqualTo(new Loaded<>(List.of(ONE), List.of()));
        assertThat(again.observations().knots().all()).containsExactly(KnotLineTest.KNOT);
    }

    @Test
    void sortsByTheInstantAndNotByTheClockOnTheWall() {
        SessionRecord early = brief("early", OffsetDateTime.parse("2026-11-22T09:00:00+09:00"));
        store.put(own, line(ONE) + line(early));

        assertThat(loaded(progress).value()).containsExactly(early, ONE);
    }

    @Test
    void readsOnlyLogs() {
        store.put(own, line(ONE));
        store.put(file("this-pc", "._" + OWN), "junk of a foreign system");
        store.put(file("this-pc", OWN + ".tmp"), "junk");
        store.put(file("this-pc", "notes.txt"), "junk");
        store.put(file("this-pc", "folder.jsonl").resolve("inner.jsonl"), "junk");

        assertThat(loaded(progress)).isEqualTo(new Loaded<>(List.of(ONE), List.of()));
    }

    @Test
    void passesOverEmptyLinesOtherKindsAndForeignLineEnds() {
        store.put(
                own,
                "\uFEFF"
                        + line(ONE).strip()
                        + "\r\n\r\n\n{\"schema\":1,\"kind\":\"mood\",\"id\":\"x\"}\n"
                        + line(TWO).strip());

        assertThat(loaded(progress)).isEqualTo(new Loaded<>(List.of(ONE, TWO), List.of()));
    }

    /// Everything that is on record, in full.
    static Loaded<List<SessionRecord>> loaded(ProgressFiles files) {
        Loaded<History> found = files.load();
        assertThat(found.value().size()).isEqualTo(found.value().recent().size());
        return new Loaded<>(found.value().recent(), found.notices());
    }

    private Path file(String device, String name) {
        return store.folder.progress().resolve(device).resolve(name);
    }
}
