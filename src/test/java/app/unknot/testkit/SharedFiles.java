package app.unknot.testkit;

import app.unknot.storage.routine.BuiltInRoutines;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files as somebody else may have sent them, made of a routine that comes with the program.
public final class SharedFiles {
    private static final String WALL = new BuiltInRoutines().text("wall-gentle");

    private SharedFiles() {}

    /// A good one.
    public static String good(String id, String title) {
        return WALL.replaceFirst("\"id\": \"wall-gentle\"", "\"id\": \"" + id + "\"")
                .replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"" + title + "\"")
                .replaceFirst("\"revision\": 1", "\"revision\": 1, \"maker\": {\"name\": \"Ana\"}");
    }

    /// One that works, but holds too long, has a field misspelt, and a title that turns around.
    public static String odd(String id) {
        return good(id, "Back \\\\u202Eesaeler")
                .replaceFirst("\"breaths\": \\d+", "\"breaths\": 40")
                .replaceFirst("\"warnings\":", "\"warning\":");
    }

    /// One with three problems.
    public static String broken(String id) {
        return good(id, "Broken")
                .replaceFirst("\"surface\": \"wall\"", "\"surface\": \"ceiling\"")
                .replaceFirst("\"seconds\": \\d+", "\"seconds\": \"a while\"")
                .replaceFirst("\"role\": \"position\"", "\"role\": \"shouting\"");
    }

    public static Path write(Path file, String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
