package app.unknot.platform.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.util.ContextInitializer;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

class LogSetupTest {
    private static final Logger LOG = LoggerFactory.getLogger("app.unknot.storage.Test");

    @TempDir Path temp;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @BeforeEach
    void listenToTheConsole() {
        var stream = new PrintStream(console, true, StandardCharsets.UTF_8);
        System.setOut(stream);
        System.setErr(stream);
    }

    @AfterEach
    void restore() throws JoranException {
        System.setOut(out);
        System.setErr(err);
        LogSetup.stop();
        System.clearProperty("logback.statusListenerClass");
        var context = (LoggerContext) LoggerFactory.getILoggerFactory();
        context.reset();
        new ContextInitializer(context).autoConfig();
    }

    @Test
    void writesToAFileAndNotToTheConsole() throws IOException {
        Path file = LogSetup.toFile(temp.resolve("state/log")).orElseThrow();

        LOG.info("what the program says");
        LOG.debug("details");
        LoggerFactory.getLogger("org.other").info("chatter");
        LoggerFactory.getLogger("org.other").warn("trouble", new IOException("full disk"));
        LogSetup.stop();

        assertThat(file).isEqualTo(temp.resolve("state/log/unknot.log"));
        assertThat(Files.readString(file))
                .containsPattern(
                        "\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d) INFO +\\[.+] "
                                + "app.unknot.storage.Test - what the program says\\R")
                .contains("trouble", "java.io.IOException: full disk")
                .doesNotContain("details", "chatter");
        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void neverGrowsBeyondItsLimit() throws IOException {
        Path folder = temp.resolve("100 % (é) %d{x}");
        LogSetup.toFile(folder).orElseThrow();

        String much = "x".repeat(10_000);
        for (int i = 0; i < 500; i++) {
            LOG.info(much);
        }
        LogSetup.stop();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .containsExactlyInAnyOrder(
                            folder.resolve("unknot.log"), folder.resolve("unknot.1.log"))
                    .allSatisfy(file -> assertThat(file).isRegularFile())
                    .allSatisfy(file -> assertThat(Files.size(file)).isBetween(1L, 1_020_000L));
        }
        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void goesOnWithoutAFile() throws IOException {
        Path blocked = Files.writeString(temp.resolve("file"), "not a folder");
        Files.createDirectories(temp.resolve("folder/unknot.log"));

        assertThat(LogSetup.toFile(blocked)).isEmpty();
        assertThat(LogSetup.toFile(temp.resolve("folder"))).isEmpty();
        LOG.error("nobody hears this");

        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void keepsQuietWhenTold() {
        LogSetup.quiet();

        LOG.error("nobody hears this");

        assertThat(console.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
