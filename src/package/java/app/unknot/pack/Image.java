package app.unknot.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The program as a folder that runs wherever it is put.
final class Image {
    private Image() {}

    /// @param beside what lies beside the program: its cache, its voice, its notices
    /// @param folder gets the image
    /// @return the image itself, which the system names in its own way
    static Path make(Program program, Path runtime, Path beside, Path icons, Path folder)
            throws IOException {
        return Tool.onLinux()
                ? LinuxImage.make(program, runtime, beside, icons, folder)
                : byJpackage(program, runtime, beside, icons, folder);
    }

    private static Path byJpackage(
            Program program, Path runtime, Path beside, Path icons, Path folder)
            throws IOException {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "--type", "app-image",
                                "--name", program.name(),
                                "--app-version", program.order().version(),
                                "--vendor", "Unknot",
                                "--icon", program.icon(icons).toString(),
                                "--runtime-image", runtime.toString(),
                                "--input", beside.toString(),
                                "--module", program.main(),
                                "--dest", folder.toString()));
        for (String option : program.options(Program.BESIDE)) {
            words.addAll(List.of("--java-options", option));
        }
        if (System.getProperty("os.name").startsWith("Mac")) {
            words.addAll(List.of("--mac-package-identifier", "app.unknot"));
        }
        Tool.jdk("jpackage", words.toArray(String[]::new));
        try (Stream<Path> made = Files.list(folder)) {
            Path image = made.findFirst().orElseThrow();
            keepVoiceApart(image);
            return image;
        }
    }

    /// `jpackage` puts every jar that lies beside the program on its class path. The voice has one
    /// of its own, and Java takes a cache only with the class path that it was made with.
    private static void keepVoiceApart(Path image) throws IOException {
        for (Path file : Tree.all(image)) {
            if (file.toString().endsWith(".cfg") && !file.toString().contains("runtime")) {
                List<String> lines = Files.readAllLines(file);
                Files.write(
                        file,
                        lines.stream().filter(line -> !line.startsWith("app.classpath=")).toList());
            }
        }
    }
}
