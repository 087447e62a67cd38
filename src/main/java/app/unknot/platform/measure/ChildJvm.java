package app.unknot.platform.measure;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Another Java machine with the same program, so that something can be measured from a cold start
/// and in little memory.
public final class ChildJvm {
    private final Path java;

    private ChildJvm(Path java) {
        this.java = java;
    }

    /// The machine that this program runs on, unless it was packed without its starter.
    public static Optional<ChildJvm> ofThis() {
        String name = File.separatorChar == '\\' ? "java.exe" : "java";
        Path java = Path.of(System.getProperty("java.home"), "bin", name);
        return Files.isExecutable(java) ? Optional.of(new ChildJvm(java)) : Optional.empty();
    }

    /// Runs a class with a main method to its end.
    ///
    /// @param heap in MiB
    /// @param output file for what it prints
    /// @return whether it ended well within the time
    public boolean run(int heap, Class<?> main, List<String> arguments, Path output, Duration limit)
            throws IOException {
        List<String> command = new ArrayList<>(List.of(java.toString(), "-Xmx" + heap + "m"));
        Optional<String> modules = Optional.ofNullable(System.getProperty("jdk.module.path"));
        if (main.getModule().isNamed()) {
            modules.ifPresent(path -> command.addAll(List.of("-p", path)));
            command.addAll(List.of("-m", main.getModule().getName() + "/" + main.getName()));
        } else {
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        }
        command.addAll(arguments);
        Process child =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
        try {
            if (child.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return child.exitValue() == 0;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        child.destroyForcibly();
        return false;
    }
}
