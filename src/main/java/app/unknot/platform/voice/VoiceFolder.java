package app.unknot.platform.voice;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the jars of the built-in voice are, and how it is started: with the Java that runs this
/// program, on a class path of its own.
public final class VoiceFolder {
    /// The system property that names the folder; without it, it is looked for beside the program.
    public static final String PROPERTY = "unknot.voice.dir";

    private static final String NAME = "voice";
    private static final String JAR = "unknot-voice.jar";

    private VoiceFolder() {}

    /// The command that starts the voice; empty when it is not installed.
    static Optional<List<String>> command() {
        Path java = java();
        if (!Files.isExecutable(java)) {
            return Optional.empty();
        }
        return candidates().stream()
                .filter(folder -> Files.isRegularFile(folder.resolve(JAR)))
                .findFirst()
                .map(folder -> command(java, folder));
    }

    private static List<String> command(Path java, Path folder) {
        return List.of(
                java.toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                // The first lines count, and they are spoken before the better compiler is warm.
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Djava.awt.headless=true",
                "-cp",
                folder.resolve("*").toString(),
                "app.unknot.speaker.VoiceProgram");
    }

    private static Path java() {
        boolean isWindows = System.getProperty("os.name").startsWith("Windows");
        return Path.of(System.getProperty("java.home"), "bin", isWindows ? "java.exe" : "java");
    }

    private static List<Path> candidates() {
        List<Path> folders = new ArrayList<>();
        String set = System.getProperty(PROPERTY);
        if (set != null) {
            folders.add(Path.of(set));
        }
        ownPlace().map(place -> place.resolveSibling(NAME)).ifPresent(folders::add);
        Path home = Path.of(System.getProperty("java.home"));
        folders.add(home.resolve(NAME));
        return folders;
    }

    /// The jar or folder that this class is from; none within an image of modules.
    private static Optional<Path> ownPlace() {
        CodeSource source = VoiceFolder.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(URI.create(source.getLocation().toString())));
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
