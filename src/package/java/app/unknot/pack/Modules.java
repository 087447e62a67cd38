package app.unknot.pack;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The modules that go into the image, each in the form in which it starts quickest.
final class Modules {
    private static final List<String> NATIVE = List.of(".so", ".dylib", ".dll");

    private Modules() {}

    /// Puts all modules into one folder. A jar with libraries of the system becomes a module file:
    /// JavaFX would else unpack them into the home folder of every person at their first start.
    static Path gather(Order order, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        withReadyStyles(order, order.jar(), folder);
        for (Path jar : order.libraries()) {
            String name = jar.getFileName().toString();
            if (name.startsWith("javafx-graphics-")) {
                asModuleFile(jar, folder);
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

    /// A copy of the jar in which each style sheet is also there as JavaFX reads it quickest.
    private static void withReadyStyles(Order order, Path jar, Path folder)
            throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("unknot-pack");
        Path copy = folder.resolve(jar.getFileName());
        Files.copy(jar, copy);
        try (FileSystem inside = FileSystems.newFileSystem(copy)) {
            List<Path> sheets =
                    Tree.all(inside.getPath("/")).stream()
                            .filter(entry -> entry.toString().endsWith(".css"))
                            .toList();
            List<String> files = new ArrayList<>();
            for (Path sheet : sheets) {
                Path file = scratch.resolve(files.size() + ".css");
                Files.copy(sheet, file);
                files.add(file.toString());
            }
            Tool.own(order, "app.unknot.app.StyleFiles", files);
            for (int i = 0; i < sheets.size(); i++) {
                String name = sheets.get(i).toString().replaceAll("css$", "bss");
                Files.copy(scratch.resolve(i + ".bss"), inside.getPath(name));
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
