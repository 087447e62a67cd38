package app.unknot.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;

/// The image on Linux, with a launcher of a few lines.
///
/// The one of `jpackage` asks `rpm` and `dpkg` at each start which package it belongs to, twice, as
/// it starts itself anew: 150 ms of 640, and more with more packages on the system.
final class LinuxImage {
    private static final String OPTIONS = "java-options";
    private static final String EVERYBODY = "rwxr-xr-x";

    private LinuxImage() {}

    /// @param beside what lies beside the program: its cache, its voice, its notices
    /// @param folder gets the image
    /// @return the image itself
    static Path make(Program program, Path runtime, Path beside, Path icons, Path folder)
            throws IOException {
        Path image = folder.resolve(program.name());
        Path lib = Files.createDirectories(image.resolve("lib"));
        Tree.copy(runtime, lib.resolve("runtime"));
        Tree.copy(beside, lib.resolve("app"));
        Files.copy(program.icon(icons), lib.resolve(program.name() + ".png"));
        // Under the program's own name among the processes; the voice is a process called java.
        Path bin = lib.resolve("runtime").resolve("bin");
        Files.copy(bin.resolve("java"), bin.resolve(program.name()));
        executable(bin.resolve(program.name()));

        List<String> options = program.options(Program.BESIDE);
        Files.write(
                lib.resolve("app").resolve(OPTIONS),
                options.stream().filter(option -> !option.contains(Program.BESIDE)).toList());
        Path launcher = Files.createDirectories(image.resolve("bin")).resolve(program.name());
        Files.writeString(launcher, launcher(program, options));
        executable(launcher);
        return image;
    }

    /// What is in the environment for other Javas is none of this one's business.
    private static String launcher(Program program, List<String> options) {
        String places =
                options.stream()
                        .filter(option -> option.contains(Program.BESIDE))
                        .map(option -> " \"" + option.replace(Program.BESIDE, "$app") + "\"")
                        .collect(Collectors.joining());
        return """
        #!/bin/sh
        # Starts %1$s with the Java beside it. How that is started is in lib/app/%2$s.
        unset JDK_JAVA_OPTIONS
        program=$(readlink -f -- "$0") || exit
        app=${program%%/bin/*}/lib/app
        exec "${app%%/app}/runtime/bin/%1$s" "@$app/%2$s"%3$s -m %4$s "$@"
        """
                .formatted(program.name(), OPTIONS, places, program.main());
    }

    private static void executable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(EVERYBODY));
    }
}
