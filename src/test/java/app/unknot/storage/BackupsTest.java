package app.unknot.storage;

import static app.unknot.storage.SessionSamples.brief;
import static app.unknot.storage.SessionSamples.line;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import app.unknot.service.StoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The backups as files: their names, what counts as one, and what may come out of it.
class BackupsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T23:59:59Z");
    private static final String MANIFEST =
            """
            {"schema": 1, "made": "2026-11-20T08:00:00Z", "reason": "daily", "routines": 2,
             "sessions": 30}
            """;

    private final MemoryStore store = new MemoryStore();
    private final LibraryCare care = store.open(NOW).care();
    private final Path log = store.folder.progress().resolve("pc/2026-11.jsonl");
    private final Path backups = store.folder.backups();

    BackupsTest() {
        store.put(store.folder.marker(), "{}");
        sessions(10);
    }

    private void sessions(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(line(brief("id" + i)));
        }
        store.put(log, lines.toString());
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private List<String> names() {
        return care.backups().stream().map(Backup::name).toList();
    }

    @Test
    void eachHasANameOfItsOwnAndTheNewestComesFirst() throws StoreException {
        store.open(NOW.plusSeconds(2)).care().backUp("by-hand");
        care.backUp("by-hand");
        care.backUp("by-hand");
        care.backUp("by-hand");

        assertThat(names())
                .containsExactly(
                        "20261123T000001Z-by-hand.zip",
                        "20261122T235959Z-by-hand.zip",
                        "20261122T235959Z-by-hand-3.zip",
                        "20261122T235959Z-by-hand-2.zip");
    }

    @Test
    void oneSaysWhatIsInIt() throws StoreException {
        store.put(store.folder.routine("mine"), "{}");

        Backup made = care.backUp("by-hand");

        assertThat(made.contents()).isEqualTo(new Contents(1, 10));
        assertThat(made.made()).isEqualTo(NOW);
        assertThat(made.bytes()).isEqualTo(store.disk.content(backups.resolve(made.name())).length);
        assertThat(care.backups()).containsExactly(made);
    }

    @Test
    void eachDayHasOne() {
        care.backUpDaily();
        store.open(NOW.minus(Duration.ofHours(20))).care().backUpDaily();
        store.open(NOW.plusSeconds(1)).care().backUpDaily();

        assertThat(names())
                .containsExactly("20261123T000000Z-daily.zip", "20261122T235959Z-daily.zip");
    }

    @Test
    void anUnfinishedOneOfAnEarlierStartIsNoObstacle() throws StoreException {
        Path unfinished = backups.resolve(".20261122T235959Z-by-hand.zip.1.tmp");
        store.put(unfinished, "half");

        care.backUp("by-hand");

        assertThat(store.disk.files(backups))
                .containsExactly(backups.resolve("20261122T235959Z-by-hand.zip"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"create", "write", "force", "close", "rename", "read"})
    void oneThatCanNotBeFinishedLeavesNothing(String operation) {
        store.disk.fail(operation, 1);

        assertThatThrownBy(() -> care.backUp("by-hand")).isInstanceOf(StoreException.class);
        assertThat(store.disk.files(backups)).isEmpty();
    }

    @Test
    void whatIsNoBackupIsNotOffered() throws StoreException, IOException {
        care.backUp("by-hand");
        store.put(backups.resolve("letter.zip"), "Dear");
        store.put(backups.resolve("notes.txt"), "x");
        store.disk.put(backups.resolve(".hidden.zip"), zip("backup.json", MANIFEST));
        store.disk.put(backups.resolve("photos.zip"), zip("photo.jpg", "x"));
        store.disk.put(
                backups.resolve("broken.zip"), zip("backup.json", MANIFEST.replace("30", "-30")));
        store.disk.put(backups.resolve("other.zip"), zip("backup.json", MANIFEST));

        assertThat(names()).containsExactly("20261122T235959Z-by-hand.zip", "other.zip");
        assertThat(care.backups().getLast().contents()).isEqualTo(new Contents(2, 30));
    }

    @ParameterizedTest
    @CsvSource({"10, true", "5, true", "4, false", "0, false"})
    void theOldestGoesUnlessMoreThanHalfWasLost(int left, boolean isThinned) {
        Instant day = NOW.minus(Duration.ofDays(60));
        for (int i = 0; i < 8; i++) {
            store.open(day.plus(Duration.ofDays(i))).care().backUpDaily();
        }
        List<String> before = names();
        sessions(left);
        store.put(store.folder.settings(), "{\"schema\": 1}");

        store.open(day.plus(Duration.ofDays(8))).care().backUpDaily();

        if (isThinned) {
            assertThat(names()).doesNotContain(before.getLast());
        } else {
            assertThat(names()).containsAll(before);
        }
    }

    /// A file that a stranger has made may try to be written anywhere.
    @Test
    void nothingComesOutThatIsNoFileOfALibrary() throws IOException {
        byte[] foreign =
                zip(
                        "backup.json", MANIFEST,
                        "../settings.json", "x",
                        "routines/../../mine.json", "x",
                        "/etc/mine.json", "x",
                        "routines/mine.exe", "x",
                        "settings.json", "{}",
                        "routines/mine.json", "y");
        List<String> out = new ArrayList<>();

        BackupFile.read(
                new ByteArrayInputStream(foreign),
                (name, content) -> out.add(name + " " + new String(content, UTF_8)));

        assertThat(out).containsExactly("settings.json {}", "routines/mine.json y");
    }

    @Test
    void oneWithTooManyFilesIsRefused() throws IOException {
        List<String> parts = new ArrayList<>(List.of("backup.json", MANIFEST));
        for (int i = 1; i < 20_000; i++) {
            parts.addAll(List.of("f" + i, ""));
        }
        byte[] most = zip(parts.toArray(String[]::new));
        parts.addAll(List.of("one-more", ""));
        byte[] more = zip(parts.toArray(String[]::new));

        BackupFile.read(new ByteArrayInputStream(most), (name, content) -> {});
        assertThatThrownBy(() ->
                        BackupFile.read(new ByteArrayInputStream(more), (name, content) -> {}))
                .hasMessage("the backup is too large");
    }

    @Test
    void oneIsForcedBeforeItHasItsName() throws StoreException {
        care.backUp("by-hand");

        assertThat(store.disk.calls())
                .containsSubsequence(
                        "force .20261122T235959Z-by-hand.zip.1.tmp",
                        "rename .20261122T235959Z-by-hand.zip.1.tmp",
                        "forceFolder backups");
    }
}
