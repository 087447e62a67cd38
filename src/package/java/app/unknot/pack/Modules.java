package app.unknot.pack;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The modules that go into the image, each in the form in which it starts quickest.
final class Modules {
    private static final List<String> NATIVE = List.of(".so", ".dylib", ".dll");

    private static final String NOT_IN_USE = "src/package/controls-not-in-use.txt";
    private static final Pattern OTHER_THEME =
            Pattern.compile("/atlantafx/base/theme/(?!primer-light)[\\w-]+\\.[cb]ss");

    private Modules() {}

    /// Puts all modules into one folder. A jar with libraries of the system becomes a module file:
    /// JavaFX would else unpack them into the home folder of every person at their first start.
    static Path gather(Order order, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        withReadyStyles(order, order.jar(), folder, List.of());
        for (Path jar : order.libraries()) {
            String name = jar.getFileName().toString();
            if (name.startsWith("javafx-graphics-")) {
                asModuleFile(jar, folder);
            } else if (name.startsWith("atlantafx-base-")) {
                withReadyStyles(
                        order, jar, folder, List.of(order.root().resolve(NOT_IN_USE).toString()));
                withoutOtherThemes(folder.resolve(name));
            } else {
                Files.copy(jar, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.copy(minimal(order, folder), folder.resolve("minimal.jar"));
        return folder;
    }

    private static void asModuleFile(Path jar, Path folder) throws IOException {
        Path scratch = Files.createTempDirectory("unknot-pack");
        Path classes = Files.createDirectories(scratch.resolve("classes"));
        Path libraries = Files.createDirectories(scratch.resolve("libraries"));
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path entry : Tree.all(inside.getPath("/"))) {
                if (Files.isRegularFile(entry) && !entry.toString().endsWith(".jar")) {
                    boolean isNative = NATIVE.stream().anyMatch(entry.toString()::endsWith);
                    Path to =
                            (isNative ? libraries : classes).resolve(entry.toString().substring(1));
                    Files.createDirectories(to.getParent());
                    Files.copy(entry, to);
                }
            }
        }
        Tool.jdk(
                "jmod",
                "create",
                "--class-path",
                classes.toString(),
                "--libs",
                libraries.toString(),
                folder.resolve("javafx.graphics.jmod").toString());
        Tree.delete(scratch);
    }

    /// The theme that the program has is one of seven.
    private static void withoutOtherThemes(Path jar) throws IOException {
        try (FileSystem inside = FileSystems.newFileSystem(jar)) {
            for (Path entry : Tree.all(inside.getPath("/"))) {
                if (OTHER_THEME.matcher(entry.toString()).matches()) {
                    Files.delete(entry);
                }
            }
        }
    }

    /// A copy of the jar in which each style sheet is also there as JavaFX reads it quickest.
    ///
    /// @param lists files of style classes, the rules for which the sheets are to be without
    private static void withReadyStyles(Order order, Path jar, Path folder, List<String> lists)
            throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("unknot-pack");
        Path copy = folder.resolve(jar.getFileName());
        Files.copy(jar, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            List<Path> sheets =
                    Tree.all(inside.getPath("/")).stream()
                            .filter(entry -> entry.toString().endsWith(".css"))
                            .toList();
            List<String> words = new ArrayList<>(lists);
            for (int i = 0; i < sheets.size(); i++) {
                Path file = scratch.resolve(i + ".css");
                Files.copy(sheets.get(i), file);
                words.add(file.toString());
            }
            Tool.own(order, "app.unknot.app.StyleFiles", words);
            for (int i = 0; i < sheets.size(); i++) {
                String name = sheets.get(i).toString().replaceAll("css$", "bss");
                Files.copy(
                        scratch.resolve(i + ".bss"),
                        inside.getPath(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Tree.delete(scratch);
    }

    private static Path minimal(Order order, Path modules) throws IOException {
        Path scratch = Files.createTempDirectory("unknot-pack");
        Path sources = order.root().resolve("src").resolve("minimal").resolve("java");
        Path classes = scratch.resolve("classes");
        String path =
                String.join(
                        java.io.File.pathSeparator,
                        order.libraries().stream()
                                .filter(jar -> jar.getFileName().toString().startsWith("javafx-"))
                                .map(Path::toString)
                                .toList());
        Tool.jdk(
                "javac",
                "-p",
                path,
                "-d",
                classes.toString(),
                sources.resolve("module-info.java").toString(),
                sources.resolve("app/unknot/minimal/Minimal.java").toString());
        Path jar = scratch.resolve("minimal.jar");
        Tool.jdk("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        return jar;
    }
}
