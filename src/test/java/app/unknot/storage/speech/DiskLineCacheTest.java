package app.unknot.storage.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.Utterance;
import app.unknot.service.speech.LineKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskLineCacheTest {
    private static final byte[] BYTES = new byte[100];

    @TempDir private Path folder;
    private long seconds = 1_000;

    private DiskLineCache cache(long mostBytes) {
        return new DiskLineCache(
                folder.resolve("cache/voice"), mostBytes, () -> Instant.ofEpochSecond(seconds++));
    }

    @Test
    void keepsLinesForTheNextStart() {
        cache(1_000).keep(key("a"), new byte[] {1, 2, 3});

        assertThat(cache(1_000).find(key("a"))).contains(new byte[] {1, 2, 3});
        assertThat(cache(1_000).find(key("b"))).isEmpty();
        assertThat(cache(1_000).find(new LineKey("voice", "2", key("a").line()))).isEmpty();
    }

    @Test
    void throwsOutTheLeastRecentlyUsed() {
        DiskLineCache cache = cache(330);
        Stream.of("a", "b", "c").forEach(text -> cache.keep(key(text), BYTES));
        cache.find(key("a"));

        cache.keep(key("d"), BYTES);

        assertThat(cache.find(key("b"))).isEmpty();
        assertThat(cache.find(key("a"))).isPresent();
        assertThat(cache.find(key("d"))).isPresent();
    }

    @Test
    void staysWithinItsBoundOverManyStarts() throws IOException {
        for (int i = 0; i < 30; i++) {
            cache(1_000).keep(key("line " + i), BYTES);
        }

        try (Stream<Path> files = Files.list(folder.resolve("cache/voice"))) {
            assertThat(files.mapToLong(file -> file.toFile().length()).sum())
                    .isBetween(500L, 1_000L);
        }
    }

    @Test
    void aDamagedLineIsGone() throws IOException {
        cache(1_000).keep(key("a"), BYTES);
        Path file = onlyFile();
        byte[] bytes = Files.readAllBytes(file);
        bytes[50]++;
        Files.write(file, bytes);

        assertThat(cache(1_000).find(key("a"))).isEmpty();
        assertThat(file).doesNotExist();
        Files.write(file, new byte[3]);
        assertThat(cache(1_000).find(key("a"))).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsNoError() throws IOException {
        Files.writeString(folder.resolve("cache"), "a file where the folder should be");
        DiskLineCache cache = cache(1_000);

        cache.keep(key("a"), BYTES);
        cache.keep(key("b"), BYTES);

        assertThat(cache.find(key("a"))).isEmpty();
    }

    @Test
    void anInterruptedThreadStillReads() {
        cache(1_000).keep(key("a"), BYTES);
        Thread.currentThread().interrupt();

        assertThat(cache(1_000).find(key("a"))).isPresent();
        assertThat(Thread.interrupted()).isTrue();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/voice"))) {
            List<Path> all = files.toList();
            assertThat(all).hasSize(1);
            return all.getFirst();
        }
    }

    private static LineKey key(String text) {
        return new LineKey("voice", "1", new Utterance(text, Locale.US, 130));
    }
}
