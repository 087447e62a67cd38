package app.unknot.storage;

import static app.unknot.storage.SessionSamples.NOVEMBER;
import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.ProgressFiles;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import app.unknot.storage.disk.RealDisk;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.ArrayList;
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
                        + "\r\n\r\n\n{\"schema\":1,\"kind\":\"next-day\",\"id\":\"x\"}\n"
                        + line(TWO).strip());

        assertThat(loaded(progress)).isEqualTo(new Loaded<>(List.of(ONE, TWO), List.of()));
    }

    @Test
    void keepsATornTailAndWritesOn() throws StoreException {
        String torn = line(TWO).substring(0, 40);
        store.put(own, line(ONE) + torn);

        progress.append(TWO);

        assertThat(store.text(own)).isEqualTo(line(ONE) + torn + "\n" + line(TWO));
        assertThat(loaded(progress))
                .isEqualTo(
                        new Loaded<>(
                                List.of(ONE, TWO),
                                List.of(kept("line 2, column 41: ends too early"))));
    }

    @Test
    void namesBadLinesAndReadsTheOthers() {
        store.put(
                own,
                line(ONE) + line(TWO).replace("300", "\"long\"") + "<<<<<<< HEAD\n" + line(TWO));
        byte[] before = disk.content(own);

        Loaded<List<SessionRecord>> loaded = loaded(progress);

        assertThat(loaded.value()).containsExactly(ONE, TWO);
        assertThat(loaded.notices())
                .containsExactly(
                        kept(
                                "lines 2, 3; line 2, column 153: plannedSeconds: expected a number"
                                        + " from 0 to 86400, found \"long\""));
        assertThat(disk.content(own)).isEqualTo(before);
    }

    @Test
    void namesInvalidUtf8AndOverlongLinesAndZeros() {
        var content = new ByteArrayOutputStream();
        content.writeBytes(line(ONE).getBytes(UTF_8));
        content.writeBytes(new byte[] {'{', (byte) 0xC3, '(', '\n'});
        content.writeBytes(("{\"x\":\"" + "x".repeat(1 << 20) + "\"}\n").getBytes(UTF_8));
        content.writeBytes(line(TWO).getBytes(UTF_8));
        content.writeBytes(new byte[300]);
        disk.put(own, content.toByteArray());

        Loaded<List<SessionRecord>> loaded = loaded(progress);

        assertThat(loaded.value()).containsExactly(ONE, TWO);
        assertThat(loaded.notices())
                .containsExactly(kept("lines 2, 3, 5; line 2, column 2: is not UTF-8 text"));
    }

    @Test
    void readsNoLineThatIsLongerThanAnySession() {
        store.put(own, line(ONE).replaceFirst(",", "," + " ".repeat(300_000)));

        assertThat(loaded(progress))
                .isEqualTo(
                        new Loaded<>(List.of(), List.of(kept("line 1: is longer than 256 KiB"))));
    }

    @Test
    void countsMoreBadLinesThanItNames() {
        String bad = "bad\n".repeat(25);
        store.put(own, bad);
        store.put(file("laptop", OWN), "bad\n");

        assertThat(loaded(progress).notices())
                .extracting(Notice::detail)
                .containsExactly(
                        "line 1, column 1: is not JSON here",
                        "lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 15 more;"
                                + " line 1, column 1: is not JSON here");
    }

    @Test
    void readsOnWhenAFileCannotBeRead() {
        store.put(file("laptop", OWN), line(ONE));
        store.put(own, line(TWO));
        disk.fail("read", 1);

        assertThat(loaded(progress))
                .isEqualTo(
                        new Loaded<>(
                                List.of(TWO),
                                List.of(
                                        new Notice(
                                                Kind.UNREADABLE,
                                                "progress/laptop/2026-11.jsonl",
                                                MemoryDisk.FULL))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"createFolder", "append", "write", "force", "close"})
    void saysSoWhenALineIsNotSavedAndLosesNothing(String operation) throws StoreException {
        String before = operation.equals("createFolder") ? "" : line(ONE);
        if (!before.isEmpty()) {
            store.put(own, before);
        }
        disk.fail(operation, 1);

        assertThatThrownBy(() -> progress.append(TWO))
                .isInstanceOfSatisfying(
                        StoreException.class,
                        e ->
                                assertThat(e.notice())
                                        .isEqualTo(
                                                new Notice(
                                                        Kind.NOT_SAVED,
                                                        "progress/this-pc/" + OWN,
                                                        MemoryDisk.FULL)));
        progress.append(TWO);

        assertThat(store.text(own)).startsWith(before);
        assertThat(loaded(progress).value()).contains(TWO);
        assertThat(loaded(progress).notices()).isEmpty();
    }

    @Test
    void onlyEverAddsToWhatItHasWritten() {
        String before = "";
        List<String> saved = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            disk.heal();
            disk.fail(i % 2 == 0 ? "write" : "force", i % 3 == 0 ? 0 : 1);
            disk.fail("truncate", i % 4 / 2);
            SessionRecord record = brief("id" + i);
            boolean isSaved = isSaved(record);

            assertThat(store.text(own)).startsWith(before);
            before = store.text(own);
            if (isSaved) {
                saved.add(record.id());
            }
            assertThat(loaded(progress).value()).extracting(SessionRecord::id).containsAll(saved);
        }
        assertThat(saved).hasSizeGreaterThanOrEqualTo(8);
    }

    private boolean isSaved(SessionRecord record) {
        try {
            progress.append(record);
            return true;
        } catch (StoreException e) {
            return false;
        }
    }

    /// Everything that is on record, in full.
    private static Loaded<List<SessionRecord>> loaded(ProgressFiles files) {
        Loaded<History> found = files.load();
        assertThat(found.value().size()).isEqualTo(found.value().recent().size());
        return new Loaded<>(found.value().recent(), found.notices());
    }

    private Path file(String device, String name) {
        return store.folder.progress().resolve(device).resolve(name);
    }

    private static Notice kept(String detail) {
        return new Notice(Kind.LINES_KEPT, "progress/this-pc/" + OWN, detail);
    }
}
