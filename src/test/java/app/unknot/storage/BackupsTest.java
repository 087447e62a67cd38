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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
    void allOfTheLibraryIsInIt() throws StoreException, IOException {
        Backup made = care.backUp("by-hand");

        List<String> names = new ArrayList<>();
        var whole = new ByteArrayInputStream(store.disk.content(backups.resolve(made.name())));
        try (var zip = new ZipInputStream(whole)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
                String text = new String(zip.readAllBytes(), UTF_8);
                boolean isManifest = entry.getName().equals("backup.json");
                Path file = store.folder.library().resolve(entry.getName());
                assertThat(text).isEqualTo(isManifest ? text : store.text(file)).isNotEmpty();
            }
        }
        assertThat(names)
                .containsExactly("backup.json", "library.json", "progress/pc/2026-11.jsonl");
    }

    @Test
    void onlyTheLibraryIsInItAndNoTimeOfDay() throws StoreException, IOException {
        store.put(store.folder.library().resolve("letter.txt"), "Dear");
        store.put(store.folder.library().resolve("progress/notes.txt"), "x");

        Backup made = care.backUp("by-hand");

        List<String> entries = new ArrayList<>();
        var whole = new ByteArrayInputStream(store.disk.content(backups.resolve(made.name())));
        try (var zip = new ZipInputStream(whole)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(entry.getName());
                assertThat(entry.getTime()).isLessThan(Duration.ofDays(4_000).toMillis());
            }
        }
        assertThat(entries)
                .containsExactly("backup.json", "library.json", "progress/pc/2026-11.jsonl");
    }

    /// Of more than a year of days, and of one before a migration in the middle of it.
    @Test
    void sevenDaysFiveWeeksAndTwelveMonthsStay() throws IOException {
        LocalDate today = LocalDate.of(2026, 11, 22);
        for (LocalDate day = LocalDate.of(2025, 10, 1);
                day.isBefore(today);
                day = day.plusDays(1)) {
            store.disk.put(backups.resolve(day + ".zip"), old(day, "daily"));
        }
        LocalDate migrated = LocalDate.of(2026, 3, 3);
        store.disk.put(backups.resolve("migrated.zip"), old(migrated, "before-routine-2"));

        care.backUpDaily();

        assertThat(names())
                .containsExactlyInAnyOrder(
                        "20261122T235959Z-daily.zip",
                        "2026-11-21.zip",
                        "2026-11-20.zip",
                        "2026-11-19.zip",
                        "2026-11-18.zip",
                        "2026-11-17.zip",
                        "2026-11-16.zip",
                        "2026-11-15.zip",
                        "2026-11-08.zip",
                        "2026-11-01.zip",
                        "2026-10-25.zip",
                        "2026-10-31.zip",
                        "2026-09-30.zip",
                        "2026-08-31.zip",
                        "2026-07-31.zip",
                        "2026-06-30.zip",
                        "2026-05-31.zip",
                        "2026-04-30.zip",
                        "2026-03-31.zip",
                        "2026-02-28.zip",
                        "2026-01-31.zip",
                        "2025-12-31.zip",
                        "migrated.zip");
    }

    private static byte[] old(LocalDate day, String reason) throws IOException {
        String manifest =
                MANIFEST.replace("2026-11-20", day.toString())
                        .replace("daily", reason)
                        .replace("\"routines\": 2", "\"routines\": 0")
                        .replace("\"sessions\": 30", "\"sessions\": 10");
        return zip("backup.json", manifest);
    }

    @Test
    void eachDayHasOne() {
        care.backUpDaily();
        int calls = store.disk.calls().size();
        store.open(NOW.minus(Duration.ofHours(20))).care().backUpDaily();
        assertThat(store.disk.calls()).hasSize(calls);
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
    @CsvSource({
        "10, 4, true",
        "5, 4, true",
        "4, 4, false",
        "0, 4, false",
        "10, 2, true",
        "10, 1, false"
    })
    void theOldestGoesUnlessMoreThanHalfWasLost(int left, int routines, boolean isThinned)
            throws IOException {
        for (int i = 0; i < 4; i++) {
            store.put(store.folder.routine("r" + i), "{}");
        }
        Instant day = NOW.minus(Duration.ofDays(60));
        for (int i = 0; i < 8; i++) {
            store.open(day.plus(Duration.ofDays(i))).care().backUpDaily();
        }
        List<String> before = names();
        sessions(left);
        for (int i = routines; i < 4; i++) {
            store.disk.delete(store.folder.routine("r" + i));
        }

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
