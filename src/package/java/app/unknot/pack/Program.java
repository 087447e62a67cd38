package app.unknot.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program that is packed: Unknot itself, and the minimal one that it is measured against. What
/// they have in common is in one place, so that the comparison is fair.
///
/// @param name of its launcher
/// @param main its module and class
/// @param modules what is linked besides the main one's own needs
/// @param training the words that make it walk through itself and end
record Program(Order order, String name, String main, List<String> modules, List<String> training) {
    /// The cache that a quick start is from; beside the program's other files.
    static final String CACHE = "quick-start.aot";

    /// Stands for the folder with the cache and the voice; `jpackage` knows it by this name.
    static final String BESIDE = "$APPDIR";

    private static final String APP = "app.unknot";
    private static final String MINIMAL = "app.unknot.minimal";

    static Program unknot(Order order) {
        return new Program(
                order,
                Tool.onLinux() ? "unknot" : "Unknot",
                APP + "/app.unknot.Main",
                // What asks the desktop to stay awake is found by its service; the voice, whose
                // jars are no modules, needs SQL's dates.
                List.of(APP, "org.freedesktop.dbus.transport.jre", "java.sql"),
                List.of("bench", "walk"));
    }

    static Program minimal(Order order) {
        return new Program(
                order,
                "minimal",
                MINIMAL + "/app.unknot.minimal.Minimal",
                List.of(MINIMAL),
                List.of("walk"));
    }

    /// How Java is started with the cache. Without a mode: one that is missing or doesn't fit is
    /// passed over.
    ///
    /// @param beside the folder with the cache and the voice, as the launcher knows it
    List<String> options(String beside) {
        List<String> options = optionsForWalk(beside);
        options.add("-XX:AOTCache=" + beside + "/" + CACHE);
        return options;
    }

    /// The same before there is a cache; why each is there is in `src/docs/packaging.md`, with its
    /// measurement.
    List<String> optionsForWalk(String beside) {
        List<String> options =
                new ArrayList<>(
                        List.of(
                                "-XX:+UseSerialGC",
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseCompactObjectHeaders",
                                "-Xms24m",
                                "-Xmn4m",
                                "-Xmx512m",
                                "-XX:SoftRefLRUPolicyMSPerMB=0",
                                "-XX:TrimNativeHeapInterval=4000",
                                "-XX:-UsePerfData",
                                "-XX:+UnlockDiagnosticVMOptions",
                                "-XX:ArchiveRelocationMode=0",
                                "-Xlog:disable",
                                "-Dprism.order=sw"));
        boolean isUnknot = main.startsWith(APP + "/");
        options.add("--enable-native-access=javafx.graphics" + (isUnknot ? "," + APP : ""));
        if (isUnknot) {
            options.add("-Dunknot.packaged=true");
            options.add("-Dunknot.voice.dir=" + beside + "/voice");
        }
        return options;
    }

    /// The module's name.
    String module() {
        return main.substring(0, main.indexOf('/'));
    }

    Path icon(Path icons) {
        String file =
                Tool.onLinux() ? "unknot-512.png" : Tool.onWindows() ? "unknot.ico" : "unknot.icns";
        return icons.resolve(file);
    }
}
