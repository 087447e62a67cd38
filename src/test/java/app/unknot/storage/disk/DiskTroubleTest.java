package app.unknot.storage.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiskTroubleTest {
    static Stream<Arguments> refusals() {
        return Stream.of(
                arguments(new AccessDeniedException("/a/b"), "no permission"),
                arguments(new NoSuchFileException("/a/b"), "the folder is not there"),
                arguments(new FileAlreadyExistsException("/a/b"), "something else has that name"),
                arguments(
                        new FileSystemException("/a/b", null, "Disk quota exceeded"),
                        "Disk quota exceeded"),
                arguments(new FileSystemException("/a/b"), "/a/b"),
                arguments(new IOException("larger than 64 MiB"), "larger than 64 MiB"),
                arguments(new EOFException(), "EOFException"),
                arguments(new IOException("  "), "IOException"));
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void saysInAFewWordsWhatIsWrong(IOException refusal, String words) {
        assertThat(DiskTrouble.words(refusal)).isEqualTo(words);
    }
}
