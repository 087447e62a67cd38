package app.unknot.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A Java of its own for a program, with the modules in use and no others.
final class OwnJava {
    private OwnJava() {}

    /// @return the folder, which was not there before
    static Path link(Program program, Path modules, Path folder) {
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "--module-path",
                                modules.toString(),
                                "--add-modules",
                                String.join(",", program.modules()),
                                // 9 MB less; a log names methods still, though no lines.
                                "--strip-java-debug-attributes",
                                "--no-header-files",
                                "--no-man-pages",
                                "--compress",
                                "zip-6",
                                "--output",
                                folder.toString()));
        if (Tool.onLinux() && Tool.exists("objcopy", "--version")) {
            words.add("--strip-native-debug-symbols=exclude-debuginfo-files");
        }
        Tool.jdk("jlink", words.toArray(String[]::new));
        return folder;
    }
}
