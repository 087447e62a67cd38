package app.unknot.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The installer of the system that this runs on: a deb on Linux, and what `jpackage` makes on the
/// others.
///
/// The deb is laid out here, as Debian lays out its programs: the one of `jpackage` puts menu entry
/// and file type in place by scripts, which fail on a system without a desktop, and are no files
/// that the package manager knows and takes away again.
final class Installer {
    private static final String TYPE = "application/vnd.unknot.routine+json";
    private static final List<Integer> SIZES = List.of(16, 24, 32, 48, 64, 128, 256, 512);
    private static final String EVERYBODY = "rwxr-xr-x";
    private static final String ALL_READ = "rw-r--r--";

    private Installer() {}

    /// @return the file, or empty where this system has no tool for one
    static Optional<Path> make(Order order, Path image, Path icons, Path out)
            throws IOException, InterruptedException {
        if (!Tool.onLinux()) {
            return Optional.of(byJpackage(order, image, icons, out));
        }
        return Tool.exists("dpkg-deb", "--version")
                ? Optional.of(deb(order, image, icons, out))
                : Optional.empty();
    }

    private static Path byJpackage(Order order, Path image, Path icons, Path out)
            throws IOException {
        Path type = out.resolve("unknot.properties");
        Files.writeString(
                type,
                """
                extension=unknot
                mime-type=%s
                description=Unknot routine
                """
                        .formatted(TYPE));
        List<String> words =
                new ArrayList<>(
                        List.of(
                                "--type", Tool.onWindows() ? "msi" : "dmg",
                                "--name", "Unknot",
                                "--app-version", order.version(),
                                "--vendor", "Unknot",
                                "--license-file", order.root().resolve("LICENSE").toString(),
                                "--file-associations", type.toString(),
                                "--app-image", image.toString(),
                                "--dest", out.toString()));
        if (Tool.onWindows()) {
            words.addAll(
                    List.of(
                            "--win-menu",
                            "--win-shortcut-prompt",
                            "--win-dir-chooser",
                            "--win-per-user-install",
                            // The same for every version, so that a newer one replaces an older.
                            "--win-upgrade-uuid",
                            "6d1a3f0e-6c55-4a44-9a7e-2a2f3f4f7d10"));
        }
        Tool.jdk("jpackage", words.toArray(String[]::new));
        try (Stream<Path> files = Files.list(out)) {
            return files.filter(file -> file.toString().matches(".*\\.(msi|dmg)"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path deb(Order order, Path image, Path icons, Path out)
            throws IOException, InterruptedException {
        Path root = out.resolve("deb");
        Path share = root.resolve("usr").resolve("share");
        Tree.copy(
                image,
                Files.createDirectories(root.resolve("usr").resolve("lib")).resolve("unknot"));
        Path bin = Files.createDirectories(root.resolve("usr").resolve("bin"));
        Files.createSymbolicLink(bin.resolve("unknot"), Path.of("../lib/unknot/bin/unknot"));
        Path linux = order.source().resolve("linux");
        put(linux.resolve("app.unknot.desktop"), share.resolve("applications"));
        put(linux.resolve("unknot.xml"), share.resolve("mime").resolve("packages"));
        for (int size : SIZES) {
            Path apps = share.resolve("icons/hicolor/%dx%d/apps".formatted(size, size));
            Files.createDirectories(apps);
            Files.copy(icons.resolve("unknot-" + size + ".png"), apps.resolve("unknot.png"));
        }
        Path notices = Files.createDirectories(share.resolve("doc").resolve("unknot"));
        Files.copy(linux.resolve("copyright"), notices.resolve("copyright"));
        for (String file : List.of("THIRD-PARTY.txt", "unknot.cdx.json")) {
            Files.createSymbolicLink(
                    notices.resolve(file), Path.of("../../../lib/unknot/lib/app").resolve(file));
        }
        forEverybody(root);
        control(order, linux, root);
        Tree.date(root, order.date());
        Path file = out.resolve("unknot_" + order.version() + "_" + architecture() + ".deb");
        Tool.run(
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "--build",
                        root.toString(),
                        file.toString()),
                Map.of("SOURCE_DATE_EPOCH", Long.toString(order.date().getEpochSecond())),
                1800);
        Tree.delete(root);
        return file;
    }

    private static void put(Path file, Path folder) throws IOException {
        Files.copy(file, Files.createDirectories(folder).resolve(file.getFileName()));
    }

    /// Whatever the person who builds it lets others read.
    private static void forEverybody(Path root) throws IOException {
        for (Path file : Tree.all(root)) {
            if (!Files.isSymbolicLink(file)) {
                boolean runs = Files.isDirectory(file) || Files.isExecutable(file);
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(runs ? EVERYBODY : ALL_READ));
            }
        }
    }

    private static void control(Order order, Path linux, Path root) throws IOException {
        Path folder = Files.createDirectories(root.resolve("DEBIAN"));
        String control =
                Files.readString(linux.resolve("control"))
                        .replace("@version@", order.version())
                        .replace("@architecture@", architecture())
                        .replace("@size@", Long.toString(Tree.bytes(root) / 1024));
        Files.writeString(folder.resolve("control"), control);
    }

    /// As Debian calls it.
    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> System.getProperty("os.arch");
        };
    }
}
