package app.unknot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.domain.progress.History;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Real disks that are full, or that nothing can be written to. `-Dunknot.test.disks` sets how many
/// sizes.
class SmallDiskTest {
    private static final int SIZES = Integer.getInteger("unknot.test.disks", 20);
    private static final String FULL = "a full and a read-only disk";

    @TempDir Path temp;

    private static LocalStore open(LoopDisk disk) {
        LibraryFolder folder =
                new LibraryFolder(disk.folder().resolve("library"), disk.folder().resolve("state"));
        return StoreChild.open(folder, new RealDisk(wait -> {}));
    }

    private Optional<LoopDisk> small(int kibibytes) throws IOException, InterruptedException {
        Optional<String> obstacle = LoopDisk.obstacle();
        if (obstacle.isPresent()) {
            LoopDisk.sayNotTested(FULL, obstacle.get());
            return Optional.empty();
        }
        try {
            return Optional.of(LoopDisk.small(temp, kibibytes));
        } catch (IOException e) {
            LoopDisk.sayNotTested(FULL, e.getMessage());
            return Optional.empty();
        }
    }

    @Test
    void aFullDiskLosesNothing() throws IOException, InterruptedException {
        for (int size : IntStream.range(0, SIZES).map(i -> 36 + i * 4).toArray()) {
            Optional<LoopDisk> found = small(size);
            if (found.isEmpty()) {
                return;
            }
            try (LoopDisk disk = found.get()) {
                fill(disk, size);
            }
        }
    }

    private static void fill(LoopDisk disk, int kibibytes)
            throws IOException, InterruptedException {
        LocalStore store = open(disk);
        store.settings().save(StoreChild.settings(7));
        int saved = 0;
        Optional<StoreException> refusal = Optional.empty();
        while (refusal.isEmpty()) {
            refusal = refusal(store, saved + 1);
            saved += refusal.isEmpty() ? 1 : 0;
        }

        assertThat(refusal.get().notice().kind()).isEqualTo(Kind.NOT_SAVED);
        assertThat(refusal.get().notice().detail()).isEqualTo("No space left on device");
        expectKept(open(disk), saved);
        StoreException settings =
                catchThrowableOfType(
                        StoreException.class, () -> store.settings().save(StoreChild.settings(8)));
        assertThat(settings.notice().kind()).isEqualTo(Kind.NOT_SAVED);
        expectKept(open(disk), saved);

        disk.remount("size=" + (kibibytes + 400) + "k");
        assertThat(refusal(store, saved + 1)).isEmpty();
        assertThat(store.settings().save(StoreChild.settings(7))).isEmpty();
        expectKept(open(disk), saved + 1);
    }

    private static Optional<StoreException> refusal(LocalStore store, int number) {
        try {
            store.progress().append(StoreChild.session(number));
            return Optional.empty();
        } catch (StoreException e) {
            return Optional.of(e);
        }
    }

    /// No line is torn, and the settings are the old ones.
    private static void expectKept(LocalStore store, int sessions) {
        Loaded<History> loaded = store.progress().load();
        assertThat(loaded.value().size()).isEqualTo(sessions);
        assertThat(loaded.notices()).isEmpty();
        assertThat(store.settings().load())
                .isEqualTo(new Loaded<>(StoreChild.settings(7), List.of()));
    }

    @Test
    void aReadOnlyDiskIsReadAndSaysSo() throws IOException, InterruptedException {
        Optional<LoopDisk> found = small(400);
        if (found.isEmpty()) {
            return;
        }
        try (LoopDisk disk = found.get()) {
            LocalStore before = open(disk);
            before.settings().save(StoreChild.settings(7));
            before.progress().append(StoreChild.session(1));
            disk.remount("ro");
            LocalStore store = open(disk);

            expectKept(store, 1);
            assertThat(store.drafts().unfinishedSession()).isEmpty();
            assertThat(store.care().examine()).isEmpty();
            assertThat(store.care().backUpDaily())
                    .extracting(Notice::kind, Notice::detail)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(
                                    Kind.NO_BACKUP, "Read-only file system"));
            assertThat(refusal(store, 2).orElseThrow().notice().detail())
                    .isEqualTo("Read-only file system");
            StoreException settings =
                    catchThrowableOfType(
                            StoreException.class, () -> store.settings().save(Settings.DEFAULT));
            assertThat(settings.notice().detail()).isEqualTo("Read-only file system");
            expectKept(open(disk), 1);
        }
    }
}
