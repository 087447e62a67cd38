package app.unknot.cli;

import app.unknot.app.Folders;
import app.unknot.app.Launch;
import app.unknot.app.bench.BenchLine;
import app.unknot.app.bench.BodyBench;
import app.unknot.app.bench.ProgressBench;
import app.unknot.app.bench.SessionBench;
import app.unknot.app.bench.SessionSoundBench;
import app.unknot.app.bench.StartBench;
import app.unknot.app.bench.StoreBench;
import app.unknot.app.bench.Walk;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Measures the program: while it plays a session in its window, in real time; while it saves and
/// opens made-up histories; and how its sound comes.
final class BenchCommand implements Command {
    private static final String SESSION = "session";
    private static final String STORE = "store";
    private static final String SOUND = "sound";
    private static final String STARTUP = "startup";
    private static final String WALK = "walk";
    private static final String PROGRESS = "progress";
    private static final String BODY = "body";
    private static final Duration STAY = Duration.ofSeconds(1);
    private static final int MOST_RECORDS = 5_000_000;
    private static final int USUAL_SECONDS = 60;
    private static final int LEAST_SECONDS = 5;
    private static final int MOST_SECONDS = 100;

    @Override
    public String name() {
        return "bench";
    }

    @Override
    public String usage() {
        return "session|store|sound|startup|walk|progress|body [N..]";
    }

    @Override
    public int run(Launch launch, PrintStream out) throws UsageException {
        List<String> words = launch.arguments();
        if (!words.isEmpty() && words.getFirst().equals(STORE)) {
            List<Integer> sizes = sizes(launch);
            return inScratch(scratch ->
                    new StoreBench(scratch, launch.messages(), line -> print(line, launch, out))
                            .run(sizes));
        }
        if (words.size() == 1 && words.getFirst().equals(SOUND)) {
            return inScratch(scratch ->
                    new SessionSoundBench(
                                    scratch, launch.messages(), line -> print(line, launch, out))
                            .run());
        }
        if (!words.isEmpty() && words.getFirst().equals(STARTUP)) {
            Path packages = packages(launch);
            int runs = words.size() < 3 ? StartBench.USUAL_RUNS : number(words.get(2));
            return inScratch(scratch ->
                    new StartBench(
                                    packages,
                                    scratch,
                                    launch.messages(),
                                    line -> print(line, launch, out))
                            .run(runs));
        }
        return inWindow(launch, out);
    }

    private static int inWindow(Launch launch, PrintStream out) throws UsageException {
        List<String> words = launch.arguments();
        if (words.equals(List.of(WALK))) {
            return inScratch(scratch -> new Walk(folders(scratch), launch.messages(), STAY).go());
        }
        if (words.equals(List.of(PROGRESS))) {
            return inScratch(scratch ->
                    new ProgressBench(scratch, launch.messages())
                            .run()
                            .forEach(line -> print(line, launch, out)));
        }
        if (words.equals(List.of(BODY))) {
            return inScratch(scratch ->
                    new BodyBench(folders(scratch), launch.messages())
                            .run()
                            .forEach(line -> print(line, launch, out)));
        }
        Duration measured = measured(launch);
        return inScratch(scratch -> {
            new SessionBench(folders(scratch), launch.messages(), measured)
                    .run()
                    .forEach(line -> print(line, launch, out));
        });
    }

    private static Folders folders(Path scratch) {
        return new Folders(scratch.resolve("library"), scratch.resolve("state"));
    }

    /// Something that needs an empty folder.
    private interface Work {
        void in(Path scratch) throws IOException, InterruptedException;
    }

    private static int inScratch(Work work) {
        try {
            Path scratch = Files.createTempDirectory("unknot-bench");
            try {
                work.in(scratch);
            } finally {
                delete(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
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

    private static Path packages(Launch launch) throws UsageException {
        List<String> words = launch.arguments();
        boolean isRight = words.size() == 2 || (words.size() == 3 && number(words.get(2)) > 0);
        if (!isRight || !Files.isDirectory(Path.of(words.get(1)))) {
            throw new UsageException(launch.messages().text("cli.error.bench-startup"));
        }
        return Path.of(words.get(1));
    }

    private static List<Integer> sizes(Launch launch) throws UsageException {
        List<Integer> sizes =
                launch.arguments().stream().skip(1).map(BenchCommand::number).toList();
        boolean isRange = sizes.stream().allMatch(size -> size >= 1 && size <= MOST_RECORDS);
        if (!isRange || !sizes.equals(sizes.stream().sorted().distinct().toList())) {
            throw new UsageException(launch.messages().text("cli.error.bench-sizes"));
        }
        return sizes.isEmpty() ? StoreBench.USUAL_SIZES : sizes;
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
