package app.unknot.storage.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.Disk.OpenFile;
import app.unknot.storage.disk.Disk.Stamp;
import app.unknot.testkit.OddFile;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RealDiskTest {
    private static final String LINKS = "links need a right of their own there";

    @TempDir Path folder;

    private final List<Duration> waits = new ArrayList<>();
    private final RealDisk disk = new RealDisk(waits::add);

    @Test
    void tellsWhatIsThere() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThat(disk.entry(folder)).isEqualTo(Entry.FOLDER);
        assertThat(disk.entry(file)).isEqualTo(Entry.FILE);
        assertThat(disk.entry(folder.resolve("none"))).isEqualTo(Entry.NONE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = LINKS)
    void aLinkIsWhatItLeadsTo() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Path nowhere = Path.of("nowhere");

        assertThat(disk.entry(Files.createSymbolicLink(folder.resolve("a"), file)))
                .isEqualTo(Entry.FILE);
        assertThat(disk.entry(Files.createSymbolicLink(folder.resolve("b"), nowhere)))
                .isEqualTo(Entry.LINK_TO_NOWHERE);
        assertThat(disk.entry(Files.createSymbolicLink(folder.resolve("c"), Path.of("b"))))
                .isEqualTo(Entry.LINK_TO_NOWHERE);
        assertThat(disk.entry(Files.createSymbolicLink(folder.resolve("d"), Path.of("d"))))
                .isEqualTo(Entry.LINK_IN_CIRCLES);
    }

    @ParameterizedTest
    @EnumSource(names = {"PIPE", "DEVICE"})
    @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
    void neverOpensWhatItMightWaitFor(OddFile odd) {
        Path file = folder.resolve("odd");
        if (odd.at(file).isEmpty()) {
            return;
        }

        assertThat(disk.entry(file)).isEqualTo(Entry.OTHER);
        assertThatThrownBy(() -> disk.read(file, 9)).hasMessageContaining("it is not a file");
        assertThatThrownBy(() -> disk.read(file, 0, 9)).hasMessageContaining("it is not a file");
        assertThatThrownBy(() -> disk.append(file)).hasMessageContaining("it is not a file");
    }

    @Test
    void readsNoMoreThanAskedFor() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "12345");

        assertThat(disk.read(file, 3)).isEqualTo("123".getBytes(UTF_8));
        assertThat(disk.read(file, 9)).isEqualTo("12345".getBytes(UTF_8));
        assertThat(disk.read(file, 1, 3)).isEqualTo("234".getBytes(UTF_8));
        assertThat(disk.read(file, 3, 9)).isEqualTo("45".getBytes(UTF_8));
        assertThat(disk.read(file, 7, 9)).isEmpty();
    }

    @Test
    void tellsSizeAndDateOfAFile() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "12345");
        Instant changed = Instant.parse("2026-11-22T07:12:00Z");
        Files.setLastModifiedTime(file, FileTime.from(changed));

        assertThat(disk.size(file)).isEqualTo(5);
        assertThat(disk.stamp(file)).isEqualTo(new Stamp(5, changed));
    }

    @Test
    void deletesAFileAndSaysWhenThereIsNone() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        disk.delete(file);

        assertThat(file).doesNotExist();
        assertThatThrownBy(() -> disk.delete(file)).isInstanceOf(NoSuchFileException.class);
        assertThat(waits).isEmpty();
    }

    @Test
    void forcesTheNamesInAFolderOrGoesOn() {
        assertThatCode(() -> disk.forceFolder(folder)).doesNotThrowAnyException();
        assertThatCode(() -> disk.forceFolder(folder.resolve("none"))).doesNotThrowAnyException();
    }

    @Test
    void listsByNameAndFindsNothingInNoFolder() throws IOException {
        Files.writeString(folder.resolve("b"), "");
        Files.writeString(folder.resolve("a"), "");

        assertThat(disk.list(folder)).containsExactly(folder.resolve("a"), folder.resolve("b"));
        assertThat(disk.list(folder.resolve("none"))).isEmpty();
    }

    @Test
    void appendsAndCutsOff() throws IOException {
        Path file = folder.resolve("log");
        try (OpenFile open = disk.append(file)) {
            assertThat(open.lastByte()).isEqualTo(-1);
            open.write("one\n".getBytes(UTF_8));
            open.force();
            assertThat(open.size()).isEqualTo(4);
            assertThat(open.lastByte()).isEqualTo('\n');
            disk.truncate(file, 2);
        }
        try (OpenFile open = disk.append(file)) {
            assertThat(open.lastByte()).isEqualTo('n');
            open.write("!".getBytes(UTF_8));
        }

        assertThat(file).hasContent("on!");
    }

    @Test
    void createsNothingTwice() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");

        assertThatThrownBy(() -> disk.create(file, file))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThatThrownBy(() -> disk.createFolder(file))
                .isInstanceOf(FileAlreadyExistsException.class);
        disk.createFolder(folder);
        assertThat(file).hasContent("old");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are of another kind there")
    void keepsOthersOutUnlessTheyWereLetIn() throws IOException {
        Path open = Files.writeString(folder.resolve("open"), "");
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rw-r--r--"));

        disk.create(folder.resolve("like-open"), open).close();
        disk.create(folder.resolve("like-none"), folder.resolve("none")).close();
        disk.append(folder.resolve("log")).close();
        disk.createFolder(folder.resolve("sub"));

        assertThat(permissions("like-open")).isEqualTo("rw-r--r--");
        assertThat(permissions("like-none")).isEqualTo("rw-------");
        assertThat(permissions("log")).isEqualTo("rw-------");
        assertThat(permissions("sub")).isEqualTo("rwx------");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = LINKS)
    void replacesWhatALinkLeadsToAndKeepsTheLink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), real);

        new DurableFiles(disk).replace(link, "new".getBytes(UTF_8));

        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
        assertThat(disk.list(folder)).containsExactly(link, real);
    }

    @Test
    void waitsForAFileThatIsInUse() throws IOException {
        var busy = new RealDisk(waits::add, new FailingRename(3));

        busy.rename(folder.resolve("a"), folder.resolve("b"));

        assertThat(waits)
                .containsExactly(
                        Duration.ofMillis(10), Duration.ofMillis(20), Duration.ofMillis(40));
    }

    @Test
    void waitsForAFileThatIsOpenElsewhere() throws IOException {
        List<String> tries = new ArrayList<>();
        String opened =
                RealDisk.patiently(
                        waits::add,
                        () -> {
                            tries.add("try");
                            if (tries.size() < 3) {
                                throw new FileSystemException(
                                        "a", null, "The file is being used by another process");
                            }
                            return "opened";
                        });

        assertThat(opened).isEqualTo("opened");
        assertThat(waits).containsExactly(Duration.ofMillis(10), Duration.ofMillis(20));
    }

    @Test
    void opensAFileThatIsFreeOnlyAtTheLastTry() throws IOException {
        List<String> tries = new ArrayList<>();
        String opened =
                RealDisk.patiently(
                        waits::add,
                        () -> {
                            tries.add("try");
                            if (tries.size() < 6) {
                                throw new AccessDeniedException("a");
                            }
                            return "opened";
                        });

        assertThat(opened).isEqualTo("opened");
        assertThat(waits).hasSize(5);
    }

    @Test
    void doesNotWaitForAFullDisk() {
        assertThatThrownBy(() ->
                        RealDisk.patiently(
                                waits::add,
                                () -> {
                                    throw new FileSystemException("a", null, MemoryDisk.FULL);
                                }))
                .hasMessageContaining(MemoryDisk.FULL);
        assertThat(waits).isEmpty();
    }

    @Test
    void givesUpAfterAThirdOfASecond() {
        var busy = new RealDisk(waits::add, new FailingRename(99));

        assertThatThrownBy(() -> busy.rename(folder.resolve("a"), folder.resolve("b")))
                .isInstanceOf(AccessDeniedException.class);

        assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(Duration.ofMillis(310));
    }

    @Test
    void waitsForNothingThatCannotChange() {
        assertThatThrownBy(() -> disk.rename(folder.resolve("none"), folder.resolve("b")))
                .isInstanceOf(NoSuchFileException.class);
        var other =
                new RealDisk(
                        waits::add,
                        (from, to) -> {
                            throw new AtomicMoveNotSupportedException("a", "b", "other disk");
                        });
        assertThatThrownBy(() -> other.rename(folder.resolve("a"), folder.resolve("b")))
                .isInstanceOf(AtomicMoveNotSupportedException.class);

        assertThat(waits).isEmpty();
    }

    private String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private static final class FailingRename implements RealDisk.Rename {
        private int left;

        FailingRename(int times) {
            left = times;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (left-- > 0) {
                throw new AccessDeniedException(to.toString());
            }
        }
    }
}
