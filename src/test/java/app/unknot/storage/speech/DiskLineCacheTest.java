package app.unknot.storage.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.Utterance;
import app.unknot.service.speech.LineKey;
import app.unknot.testkit.LogLines;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

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

    /// Each line takes 8 bytes more than its sound.
    @Test
    void fillsUpToTheLastByteAndThenMakesRoomForMoreThanOne() throws IOException {
        DiskLineCache cache = cache(1_000);
        for (int i = 0; i < 20; i++) {
            cache.keep(key("line " + i), new byte[42]);
        }
        assertThat(names()).hasSize(20);

        cache.keep(key("one more"), new byte[42]);

        assertThat(names()).hasSize(19);
        assertThat(cache.find(key("line 1"))).isEmpty();
        assertThat(cache.find(key("line 2"))).isPresent();
        assertThat(cache.find(key("one more"))).isPresent();
    }

    @Test
    void makesAllTheRoomThatALongLineNeeds() throws IOException {
        DiskLineCache cache = cache(1_000);
        for (int i = 0; i < 20; i++) {
            cache.keep(key("line " + i), new byte[42]);
        }

        cache.keep(key("a long one"), new byte[292]);

        assertThat(names()).hasSize(15);
        assertThat(cache.find(key("a long one"))).isPresent();
        assertThat(cache.find(key("line 6"))).isPresent();
    }

    @Test
    void keepsALineThatJustFitsAndOneWithoutSound() {
        DiskLineCache cache = cache(108);
        cache.keep(key("too long"), new byte[101]);
        cache.keep(key("a"), BYTES);
        assertThat(cache.find(key("too long"))).isEmpty();
        assertThat(cache.find(key("a"))).contains(BYTES);

        cache.keep(key("silent"), new byte[0]);

        assertThat(cache.find(key("silent"))).contains(new byte[0]);
    }

    @Test
    void leavesOtherFilesAloneAndDoesNotCountThem() throws IOException {
        cache(330).keep(key("a"), BYTES);
        Path letter = folder.resolve("cache/voice/letter.txt");
        Files.write(letter, new byte[900]);
        Path old = Files.createDirectory(folder.resolve("cache/voice/old.line"));

        cache(330).keep(key("b"), BYTES);

        assertThat(cache(330).find(key("a"))).isPresent();
        assertThat(cache(330).find(key("b"))).isPresent();
        cache(110).keep(key("c"), BYTES);
        assertThat(letter).exists();
        assertThat(old).exists();
    }

    @Test
    void leavesNothingUnfinishedWhereALineCanNotBePut() throws IOException {
        DiskLineCache cache = cache(1_000);
        cache.keep(key("a"), BYTES);
        Path file = onlyFile();
        Files.delete(file);
        Files.createDirectories(file.resolve("inner"));

        Logger logger = (Logger) LoggerFactory.getLogger(DiskLineCache.class);
        logger.setLevel(Level.WARN);
        try (LogLines log = LogLines.ofWarnings()) {
            cache.keep(key("a"), BYTES);
            cache.keep(key("a"), BYTES);
            cache.keep(key("b"), BYTES);

            assertThat(log.lines())
                    .as("said once, however often it is so")
                    .singleElement()
                    .asString()
                    .contains("can't be kept in");
        } finally {
            logger.setLevel(null);
        }
        assertThat(cache.find(key("a"))).isEmpty();
        assertThat(cache.find(key("b"))).isPresent();
        assertThat(names()).hasSize(2).noneMatch(name -> name.endsWith(".part"));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/voice"))) {
            return files.map(file -> file.getFileName().toString()).toList();
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
