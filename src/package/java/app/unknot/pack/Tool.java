package app.unknot.pack;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Runs the tools of the JDK, and other programs.
final class Tool {
    private Tool() {}

    /// Runs a tool of the JDK that this runs on.
    static void jdk(String name, String... words) {
        ToolProvider tool =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IllegalStateException("This JDK has no " + name));
        int code = tool.run(System.out, System.err, words);
        if (code != 0) {
            throw new IllegalStateException(
                    name + " ended with " + code + ": " + Arrays.toString(words));
        }
    }

    /// Runs a class of the program that is packed.
    static void own(Order order, String main, List<String> words)
            throws IOException, InterruptedException {
        String path =
                Stream.concat(Stream.of(order.jar()), order.libraries().stream())
                        .map(Path::toString)
                        .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=javafx.graphics");
        command.addAll(List.of("-p", path, "-m", "app.unknot/" + main));
        command.addAll(words);
        run(command, Map.of(), 120);
    }

    /// Runs a program to its end.
    static void run(List<String> command, Map<String, String> environment, int seconds)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command)).inheritIO();
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("Not ended after " + seconds + " s: " + command);
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException("Ended with " + process.exitValue() + ": " + command);
        }
    }

    /// Whether that program can be run here.
    static boolean exists(String... command) {
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return process.waitFor() >= 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static boolean onLinux() {
        return System.getProperty("os.name").startsWith("Linux");
    }

    static boolean onWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }
}
