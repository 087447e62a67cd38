package app.unknot.storage.disk;

import static app.unknot.storage.disk.MemoryDisk.path;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiskStreamTest {
    private static final Path FILE = path("state/backup.zip");

    private final MemoryDisk disk = new MemoryDisk();

    private byte[] put(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        disk.put(FILE, content);
        return content;
    }

    /// Among them lengths at which a piece ends just where the file does.
    @ParameterizedTest
    @ValueSource(ints = {0, 1, (1 << 18) - 1, 1 << 18, (1 << 18) + 1, 1 << 19, 700_000})
    void givesEveryByteOfAFileOnce(int length) throws IOException {
        byte[] content = put(length);

        try (var stream = new DiskStream(disk, FILE)) {
            assertThat(stream.readAllBytes()).isEqualTo(content);
            assertThat(stream.read()).isEqualTo(-1);
            assertThat(stream.read(new byte[4], 0, 4)).isEqualTo(-1);
        }
    }

    @Test
    void givesBytesOneByOneAndWhereTheyAreWanted() throws IOException {
        disk.put(FILE, new byte[] {7, (byte) 0xFF, 1, 2, 3});
        byte[] to = new byte[6];

        try (var stream = new DiskStream(disk, FILE)) {
            assertThat(stream.read()).isEqualTo(7);
            assertThat(stream.read()).isEqualTo(255);
            assertThat(stream.read(to, 1, 0)).isZero();
            assertThat(stream.read(to, 2, 2)).isEqualTo(2);
            assertThat(stream.read(to, 4, 2)).isEqualTo(1);
        }
        assertThat(to).containsExactly(0, 0, 1, 2, 3, 0);
    }

    @Test
    void saysThatTheFileIsGone() {
        assertThatThrownBy(() -> new DiskStream(disk, FILE).readAllBytes())
                .isInstanceOf(NoSuchFileException.class);
    }
}
