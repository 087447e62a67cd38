package app.unknot.app.bench;

import app.unknot.platform.measure.ProcessMemory;
import app.unknot.platform.time.SystemTime;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A program as it was packed, to be started from outside as a person starts it.
final class PackedProgram {
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final double MEGA = 1e6;
    private static final double MICROS_PER_MS = 1e3;
    private static final List<String> SEEN = List.of("xdotool", "search", "--onlyvisible", "--pid");

    private final Path folder;
    private final Path home;

    /// @param folder holds its image
    /// @param home stands in for the person's
    PackedProgram(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /// A copy of it. This bench may be run by the very program that it measures, and what the two
    /// of them have in memory together would be counted as half.
    ///
    /// @param place doesn't exist yet
    PackedProgram copiedTo(Path place) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        place.resolve(folder.relativize(file)),
                        StandardCopyOption.COPY_ATTRIBUTES,
                        LinkOption.NOFOLLOW_LINKS);
            }
        }
        return new PackedProgram(place, home);
    }

    /// Starts it and waits until it says that it can be used.
    Run start(SystemTime time) throws IOException {
        Path marks = Files.createDirectories(home).resolve("marks");
        Files.deleteIfExists(marks);
        ProcessBuilder builder =
                new ProcessBuilder(launcher().toString())
                        .redirectErrorStream(true)
                        .redirectOutput(home.resolve("output").toFile());
        builder.environment().put("UNKNOT_START_MARKS", marks.toString());
        builder.environment().putAll(new UsedHome(home).variables());
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_DATA"));
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_STATE"));
        // A packed program tells its own second start by it, and this bench may be packed itself.
        builder.environment().keySet().removeIf(name -> name.startsWith("_JPACKAGE"));
        Instant begun = time.instant();
        Process process = builder.start();
        long end = time.nanos() + PATIENCE.toNanos();
        while (!Files.exists(marks) || Files.size(marks) == 0) {
            if (time.nanos() > end || !process.isAlive()) {
                process.destroyForcibly();
                throw new IOException(
                        launcher()
                                + " showed no window: "
                                + Files.readString(home.resolve("output")));
            }
            time.rest(LOOK);
        }
        List<String> told = Files.readAllLines(marks);
        return new Run(process, since(begun, told.getFirst()), since(begun, told.getLast()));
    }

    private static double since(Instant begun, String micros) {
        double from = begun.getEpochSecond() * MEGA + begun.getNano() / MICROS_PER_MS;
        return (Long.parseLong(micros) - from) / MICROS_PER_MS;
    }

    private Path launcher() throws IOException {
        try (Stream<Path> files = Files.walk(folder, 5)) {
            return files.filter(Files::isRegularFile)
                    .filter(file ->
                            file.toString().matches(".*/bin/(unknot|minimal)|.*/MacOS/.*|.*\\.exe"))
                    .filter(Files::isExecutable)
                    .filter(file -> !file.toString().contains("runtime"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no program in " + folder));
        }
    }

    /// The size of all files in a folder, or of a file; none is zero.
    static long bytes(Path place) throws IOException {
        if (!Files.exists(place)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(place)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !Files.isSymbolicLink(file))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    /// One start; closing it ends it.
    record Run(Process process, double shown, double frame) implements AutoCloseable {
        private Stream<ProcessHandle> all() {
            return Stream.concat(Stream.of(process.toHandle()), process.descendants());
        }

        /// MB, zero where the system doesn't tell.
        double memory() {
            return all().mapToLong(each -> ProcessMemory.proportionalBytes(each).orElse(0)).sum()
                    / MEGA;
        }

        double cpuMillis() {
            return all().map(each -> each.info().totalCpuDuration())
                    .flatMap(Optional::stream)
                    .mapToDouble(Duration::toMillis)
                    .sum();
        }

        /// Puts its window away and waits until it is gone from the screen.
        ///
        /// @return whether that could be done
        boolean minimise(SystemTime time) {
            List<String> seen = seen();
            for (String window : seen) {
                said(List.of("xdotool", "windowminimize", window));
            }
            long end = time.nanos() + A_WHILE.toNanos();
            while (!seen.isEmpty() && !seen().isEmpty()) {
                if (time.nanos() > end) {
                    return false;
                }
                time.rest(LOOK);
            }
            return !seen.isEmpty();
        }

        /// The ids of its windows on the screen.
        private List<String> seen() {
            return said(
                    Stream.concat(SEEN.stream(), Stream.of(Long.toString(process.pid()))).toList());
        }

        /// The lines that a command says; none where it fails.
        private static List<String> said(List<String> command) {
            try {
                Process asked =
                        new ProcessBuilder(command)
                                .redirectError(ProcessBuilder.Redirect.DISCARD)
                                .start();
                List<String> lines;
                try (BufferedReader out = asked.inputReader()) {
                    lines = out.lines().toList();
                }
                return asked.waitFor(10, TimeUnit.SECONDS) && asked.exitValue() == 0
                        ? lines
                        : List.of();
            } catch (IOException e) {
                return List.of();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return List.of();
            }
        }

        @Override
        public void close() throws IOException {
            process.destroy();
            try {
                if (!process.waitFor(20, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    throw new IOException("The program doesn't end when it is asked to");
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
