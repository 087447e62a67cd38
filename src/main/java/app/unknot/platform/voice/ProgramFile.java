package app.unknot.platform.voice;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/// The programs of the system that can speak.
final class ProgramFile {
    private ProgramFile() {}

    /// An executable of that name in the folders of the search path.
    static Optional<Path> onPath(String name) {
        return onPath(name, System.getenv().getOrDefault("PATH", ""));
    }

    static Optional<Path> onPath(String name, String searchPath) {
        for (String folder : searchPath.split(File.pathSeparator, -1)) {
            try {
                Path file = Path.of(folder, name);
                if (file.isAbsolute() && isExecutable(file)) {
                    return Optional.of(file);
                }
            } catch (InvalidPathException e) {
                // What isn't a folder's name holds no program.
            }
        }
        return Optional.empty();
    }

    static boolean isExecutable(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /// What changes when the program is updated, without asking it.
    static String edition(Path program) {
        try {
            return "%s-%d-%d"
                    .formatted(
                            System.getProperty("os.version"),
                            Files.size(program),
                            Files.getLastModifiedTime(program).toMillis());
        } catch (IOException e) {
            return "unknown";
        }
    }
}
