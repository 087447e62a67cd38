package app.unknot.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A [StoreChild] in a process of its own, which can be killed.
final class RunningChild implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Process process;
    private final Thread reader;
    private volatile int saved;

    private RunningChild(Process process, int first) {
        this.process = process;
        this.saved = first - 1;
        this.reader = Thread.ofPlatform().daemon().start(this::read);
    }

    static RunningChild start(LibraryFolder folder, int first, String... more) throws IOException {
        List<String> command = command(folder, first, Integer.MAX_VALUE);
        command.addAll(List.of(more));
        return new RunningChild(
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start(),
                first);
    }

    static List<String> command(LibraryFolder folder, int first, int last) {
        String path = System.getProperty("jdk.module.path", "");
        String classes = System.getProperty("java.class.path", "");
        String own = Path.of("target", "classes").toAbsolutePath().toString();
        String tests = Path.of("target", "test-classes").toAbsolutePath().toString();
        return new ArrayList<>(
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xshare:auto",
                        "-cp",
                        String.join(java.io.File.pathSeparator, tests, own, path, classes),
                        StoreChild.class.getName(),
                        folder.library().toString(),
                        folder.state().toString(),
                        String.valueOf(first),
                        String.valueOf(last)));
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                process.getInputStream(), StandardCharsets.US_ASCII))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty()) {
                    saved = Integer.parseInt(line);
                }
            }
        } catch (IOException e) {
            // It was killed in the middle of a word.
        }
    }

    /// The last number that it said is saved.
    int saved() {
        return saved;
    }

    /// Waits until it has said so of that number.
    void awaitSaved(int number) throws InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (saved < number) {
            if (System.nanoTime() > limit || !process.isAlive()) {
                throw new AssertionError("Nothing saved after number " + saved);
            }
            Thread.sleep(1);
        }
    }

    /// Ends it as hard as the system can, and waits until that has happened.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
        reader.join(TimeUnit.SECONDS.toMillis(PATIENCE));
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
