package app.unknot.platform.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.platform.desktop.Wakefulness.Kept;
import app.unknot.testkit.Eventually;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// With a stand-in for the tool, which is on macOS alone.
@Timeout(30)
@EnabledOnOs({OS.LINUX, OS.MAC})
class CaffeinateTest {
    @TempDir private Path folder;

    private Path tool(String script) throws IOException {
        Path tool = folder.resolve("caffeinate");
        Files.writeString(tool, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwx------"));
        return tool;
    }

    @Test
    void runsUntilItIsLetGoAndWatchesTheProgram() throws Exception {
        Path tool = tool("echo $$ \"$@\" >\"$0.called\"; exec sleep 60");

        Kept kept = Caffeinate.watching(tool.toString(), 4711).begin("a session");
        Path called = folder.resolve("caffeinate.called");
        Eventually.holds(
                "called", () -> Files.exists(called) && Files.readString(called).endsWith("\n"));
        List<String> words = List.of(Files.readString(called).strip().split(" "));
        assertThat(words.subList(1, words.size())).containsExactly("-d", "-i", "-w", "4711");
        ProcessHandle process = ProcessHandle.of(Long.parseLong(words.getFirst())).orElseThrow();
        assertThat(process.isAlive()).isTrue();

        kept.end();

        process.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void saysWhenItEndsAtOnce() throws IOException {
        Caffeinate failing = Caffeinate.watching(tool("exit 3").toString(), 1);

        assertThatThrownBy(() -> failing.begin("a session")).hasMessage("it ended with 3");
    }

    @Test
    void saysWhenItIsMissing() {
        Caffeinate missing = Caffeinate.watching(folder.resolve("nothing").toString(), 1);

        assertThatThrownBy(() -> missing.begin("a session"))
                .isInstanceOf(NotKeptException.class)
                .hasMessageContaining("nothing");
    }
}
