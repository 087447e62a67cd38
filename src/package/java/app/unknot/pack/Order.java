package app.unknot.pack;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is to be packed, as the build tells it.
///
/// @param root folder of the project
/// @param out folder for all that is made
/// @param jar the program's own module
/// @param libraries jars of the modules that the program uses
/// @param voice folder with the built-in voice
/// @param version three numbers
/// @param date of every file, so that the same source makes the same package
record Order(
        Path root,
        Path out,
        Path jar,
        List<Path> libraries,
        Path voice,
        String version,
        Instant date) {
    private static final String EMPTY = "javafx-[a-z]+-[\\d.]+\\.jar";

    static Order of(List<String> words) {
        Map<String, String> told = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) {
            told.put(words.get(i), words.get(i + 1));
        }
        List<Path> libraries =
                Arrays.stream(told.get("--path").split(File.pathSeparator))
                        .map(Path::of)
                        .filter(Files::isRegularFile)
                        // Empty: what is in them is in those of the system, beside them.
                        .filter(jar -> !jar.getFileName().toString().matches(EMPTY))
                        .toList();
        return new Order(
                Path.of(told.get("--root")),
                Path.of(told.get("--out")),
                Path.of(told.get("--jar")),
                libraries,
                Path.of(told.get("--voice")),
                told.get("--version").replaceAll("-.*", ""),
                Instant.parse(told.get("--date")));
    }

    /// Where the sources of the package lie.
    Path source() {
        return root.resolve("src").resolve("package");
    }
}
