package app.unknot.cli;

import app.unknot.app.Folders;
import app.unknot.app.Launch;
import app.unknot.app.bench.BenchLine;
import app.unknot.app.bench.SessionBench;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Measures the program while it plays a session in its window, in real time.
final class BenchCommand implements Command {
    private static final String SESSION = "session";
    private static final int USUAL_SECONDS = 60;
    private static final int LEAST_SECONDS = 5;
    private static final int MOST_SECONDS = 100;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        return "session [SECONDS]";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        Duration measured = measured(launch);
        try {
            Path scratch = Files.createTempDirectory("unknot-bench");
            try {
                Folders folders = new Folders(scratch.resolve("library"), scratch.resolve("state"));
                new SessionBench(folders, launch.messages(), measured)
                        .run()
                        .forEach(line -> print(line, launch, out));
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return 0;
    }

    private static Duration measured(Launch launch) throws UsageException {
        List<String> words = launch.arguments();
        if (words.isEmpty() || words.size() > 2 || !words.getFirst().equals(SESSION)) {
            throw new UsageException(launch.messages().text("cli.error.bench"));
        }
        int seconds = words.size() == 1 ? USUAL_SECONDS : number(words.get(1));
        if (seconds < LEAST_SECONDS || seconds > MOST_SECONDS) {
            throw new UsageException(
                    launch.messages().text("cli.error.bench-seconds", LEAST_SECONDS, MOST_SECONDS));
        }
        return Duration.ofSeconds(seconds);
    }

    private static int number(String word) {
        try {
            return Integer.parseInt(word);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static void print(BenchLine line, Launch launch, PrintStream out) {
        String verdict =
                line.reached()
                        .map(reached -> reached ? "bench.reached" : "bench.not-reached")
                        .map(launch.messages()::text)
                        .orElse("");
        out.println(
                "%-42s %-36s %-16s %s"
                        .formatted(line.name(), line.value(), line.aim(), verdict)
                        .strip());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
