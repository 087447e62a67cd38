package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs a program of the system for one task, within a time limit, and ends it with all it has
/// started when that is over or the thread is interrupted. Text goes to its input alone.
final class VoiceCommand {
    private static final Logger LOG = LoggerFactory.getLogger(VoiceCommand.class);
    private static final int LONGEST_MESSAGE = 300;

    private VoiceCommand() {}

    /// Makes use of the one file that a program is to write.
    interface FileUse<T> {
        T with(Path file) throws IOException, VoiceException, InterruptedException;
    }

    /// Lends a file name in a folder that is gone afterwards.
    static <T> T withFile(String name, FileUse<T> use) throws VoiceException, InterruptedException {
        try {
            Path folder = Files.createTempDirectory("unknot-voice");
            try {
                return use.with(folder.resolve(name));
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new VoiceException(Blame.VOICE, "The voice's sound can't be read", e);
        }
    }

    /// Runs the program to its end.
    ///
    /// @return what it printed, errors included
    /// @throws VoiceException when it can't be started, fails, or takes too long
    static String run(List<String> command, String input, Duration limit)
            throws VoiceException, InterruptedException {
        return withFile("printed", printed -> run(command, input, limit, printed));
    }

    private static String run(List<String> command, String input, Duration limit, Path printed)
            throws IOException, VoiceException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        try {
            tell(process, input);
            if (!process.waitFor(limit.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new VoiceException(
                        Blame.VOICE, command.getFirst() + " took more than " + limit);
            }
            String output = Files.readString(printed, StandardCharsets.UTF_8);
            if (process.exitValue() != 0) {
                throw new VoiceException(
                        Blame.VOICE,
                        "%s ended with %d: %s"
                                .formatted(command.getFirst(), process.exitValue(), brief(output)));
            }
            return output;
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static void tell(Process process, String input) {
        try (OutputStream to = process.getOutputStream()) {
            to.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            LOG.debug("The program ended before it was told all", e);
        }
    }

    private static String brief(String output) {
        String line = output.strip();
        return line.length() <= LONGEST_MESSAGE ? line : line.substring(0, LONGEST_MESSAGE);
    }

    private static void delete(Path folder) {
        for (String name : List.copyOf(names(folder))) {
            folder.resolve(name).toFile().delete();
        }
        if (!folder.toFile().delete()) {
            LOG.debug("{} stays", folder);
        }
    }

    private static List<String> names(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? List.of() : Arrays.asList(names);
    }
}
