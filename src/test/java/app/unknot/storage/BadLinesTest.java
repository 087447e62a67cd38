package app.unknot.storage;

import static app.unknot.storage.JsonlProgressTest.loaded;
import static app.unknot.storage.SessionSamples.NOVEMBER;
import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.ProgressFiles;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.MemoryDisk;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Progress files with lines that can't be read, and disks that refuse a line.
class BadLinesTest {
    private static final String OWN = "2026-11.jsonl";
    private static final SessionRecord ONE = brief("one");
    private static final SessionRecord TWO = brief("two", NOVEMBER.plusHours(1));

    private final MemoryStore store = new MemoryStore();
    private final MemoryDisk disk = store.disk;
    private final ProgressFiles progress = store.open().progress();
    private final Path own = file("this-pc", OWN);

    BadLinesTest() {
        store.put(store.folder.device(), "this-pc\n");
        store.put(store.folder.marker(), "{}");
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

    /// One power cut took the line feed away, the next one left zeros behind the line.
    @Test
    void readsALineThatZerosStandBehind() throws StoreException {
        store.put(own, line(ONE).strip() + "\0".repeat(70));

        progress.append(TWO);

        for (int start = 0; start < 2; start++) {
            assertThat(loaded(store.open().progress()))
                    .isEqualTo(new Loaded<>(List.of(ONE, TWO), List.of()));
        }
    }

    @Test
    void namesALineOfZeros() {
        store.put(own, line(ONE) + "\0\0\0\n" + line(TWO));

        assertThat(loaded(progress))
                .isEqualTo(
                        new Loaded<>(
                                List.of(ONE, TWO),
                                List.of(
                                        kept(
                                                "line 2, column 1: is not text but zero"
                                                        + " bytes"))));
    }

    @Test
    void namesBadLinesAndReadsTheOthers() {
        store.put(
                own,
                line(ONE) + line(TWO).replace("wall-gentle", " ") + "<<<<<<< HEAD\n" + line(TWO));
        byte[] before = disk.content(own);

        Loaded<List<SessionRecord>> loaded = loaded(progress);

        assertThat(loaded.value()).containsExactly(ONE, TWO);
        assertThat(loaded.notices())
                .containsExactly(
                        kept(
                                "lines 2, 3; line 2, column 102: routine: expected a text, found"
                                        + " \" \""));
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
    void namesTenBadLinesWithoutCountingNone() {
        store.put(own, "bad\n".repeat(10));

        assertThat(loaded(progress).notices())
                .containsExactly(
                        kept(
                                "lines 1, 2, 3, 4, 5, 6, 7, 8, 9, 10; line 1, column 1: is not"
                                        + " JSON here"));
    }

    @Test
    void readsALineOf256KibibytesToTheLastByte() {
        String line = line(ONE).strip();
        String whole = line.replaceFirst(",", "," + " ".repeat((256 << 10) - line.length()));
        store.put(own, whole + "\n" + whole.replaceFirst("one", "more") + "\n");

        assertThat(loaded(progress))
                .isEqualTo(
                        new Loaded<>(
                                List.of(ONE), List.of(kept("line 2: is longer than 256 KiB"))));
    }

    /// Both would be taken by a reader that is in a hurry.
    @Test
    void namesCharactersThatAreNone() {
        byte[] half = line(ONE).replace("wall-gentle", "wall-\\ud800").getBytes(UTF_8);
        byte[] overlong = line(TWO).replace("wall-gentle", "wall-??").getBytes(UTF_8);
        int at = line(TWO).indexOf("wall-") + 5;
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0x80;
        var content = new ByteArrayOutputStream();
        content.writeBytes(half);
        content.writeBytes(overlong);
        disk.put(own, content.toByteArray());

        Loaded<List<SessionRecord>> loaded = loaded(progress);

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.detail()).startsWith("lines 1, 2; line 1"));
    }

    @Test
    void saysWhichFolderCannotBeListed() {
        store.put(own, line(ONE));
        disk.fail("list", 1);

        assertThat(loaded(progress))
                .isEqualTo(
                        new Loaded<>(
                                List.of(),
                                List.of(new Notice(Kind.UNREADABLE, "progress", MemoryDisk.FULL))));
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

    private Path file(String device, String name) {
        return store.folder.progress().resolve(device).resolve(name);
    }

    private static Notice kept(String detail) {
        return new Notice(Kind.LINES_KEPT, "progress/this-pc/" + OWN, detail);
    }
}
