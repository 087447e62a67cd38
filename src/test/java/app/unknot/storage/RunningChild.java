package app.unknot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A [StoreChild] in a process of its own, which can be killed.
final class RunningChild implements AutoCloseable {
    private static final int PATIENCE = 60;

    private final Process process;
    private final int first;

    /// What it says goes to a file, which a killed process leaves as it is.
    private final Path said;

    private RunningChild(Process process, int first, Path said) {
        this.process = process;
        this.first = first;
        this.said = said;
    }

    static RunningChild start(LibraryFolder folder, int first, String... more) throws IOException {
        List<String> command = command(folder, first, Integer.MAX_VALUE);
        command.addAll(List.of(more));
        Path said = Files.createTempFile("unknot-child", ".txt");
        return new RunningChild(
                new ProcessBuilder(command)
                        .redirectOutput(said.toFile())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start(),
                first,
                said);
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

    /// The last number that it has said is saved.
    int saved() throws IOException {
        String numbers = Files.readString(said);
        int end = numbers.lastIndexOf('\n');
        int start = numbers.lastIndexOf('\n', end - 1) + 1;
        return end < 0 ? first - 1 : Integer.parseInt(numbers.substring(start, end));
    }

    /// Waits until it has said so of that number.
    void awaitSaved(int number) throws IOException, InterruptedException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (saved() < number) {
            if (System.nanoTime() > limit || !process.isAlive()) {
                throw new AssertionError("Nothing saved after number " + saved());
            }
            Thread.sleep(1);
        }
    }

    /// Ends it as hard as the system can, and waits until that has happened.
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(said);
    }
}
