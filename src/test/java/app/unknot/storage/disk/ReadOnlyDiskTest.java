package app.unknot.storage.disk;

import static app.unknot.storage.disk.MemoryDisk.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ReadOnlyDiskTest {
    private static final Path FOLDER = path("library");
    private static final Path FILE = path("library/settings.json");

    private final MemoryDisk real = new MemoryDisk();
    private final Disk disk = new ReadOnlyDisk(real);

    ReadOnlyDiskTest() {
        real.put(FILE, new byte[] {1, 2, 3});
    }

    @Test
    void showsWhatIsThere() throws IOException {
        assertThat(disk.entry(FILE)).isEqualTo(Disk.Entry.FILE);
        assertThat(disk.entry(FOLDER)).isEqualTo(Disk.Entry.FOLDER);
        assertThat(disk.real(FILE)).isEqualTo(FILE);
        assertThat(disk.list(FOLDER)).containsExactly(FILE);
        assertThat(disk.read(FILE, 2)).containsExactly(1, 2);
        assertThat(disk.read(FILE, 1, 9)).containsExactly(2, 3);
        assertThat(disk.size(FILE)).isEqualTo(3);
        assertThat(disk.stamp(FILE)).isEqualTo(real.stamp(FILE));
    }

    @Test
    void changesNothingAndSaysWhy() {
        List<ThrowingCallable> changes =
                List.of(
                        () -> disk.createFolder(FOLDER.resolve("more")),
                        () -> disk.create(FOLDER.resolve("new"), FILE),
                        () -> disk.append(FILE),
                        () -> disk.truncate(FILE, 0),
                        () -> disk.rename(FILE, FOLDER.resolve("new")),
                        () -> disk.delete(FILE),
                        () -> disk.forceFolder(FOLDER));

        assertThat(changes)
                .allSatisfy(change ->
                        assertThatThrownBy(change)
                                .isInstanceOf(FileSystemException.class)
                                .hasMessageEndingWith("it is only looked at"));
        assertThat(real.calls()).isEmpty();
        assertThat(real.content(FILE)).containsExactly(1, 2, 3);
    }
}
