package app.unknot.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// Makes the cache that a program starts quickly from: lets it walk through itself once and has
/// Java remember which classes it took.
final class Cache {
    private static final int PATIENCE_SECONDS = 300;

    private Cache() {}

    /// @param beside gets the cache
    static void train(Program program, Path runtime, Path beside)
            throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("unknot-pack");
        boolean hasDisplay = !Tool.onLinux() || System.getenv("DISPLAY") != null;
        if (hasDisplay) {
            train(program, runtime, beside, home, Map.of(), List.of());
        } else if (Tool.exists("Xvfb", "-version")) {
            onVirtualScreen(program, runtime, beside, home);
        } else {
            System.out.println(
                    "Neither a display nor Xvfb: the walk is drawn nowhere, and the start a bit slower");
            train(program, runtime, beside, home, Map.of(), List.of("-Dglass.platform=Headless"));
        }
        Tree.delete(home);
    }

    private static void onVirtualScreen(Program program, Path runtime, Path beside, Path home)
            throws IOException, InterruptedException {
        Process screen =
                new ProcessBuilder(
                                "Xvfb",
                                "-displayfd",
                                "1",
                                "-screen",
                                "0",
                                "1600x1000x24",
                                "-noreset",
                                "-nolisten",
                                "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        try {
            String number = screen.inputReader().readLine();
            train(program, runtime, beside, home, Map.of("DISPLAY", ":" + number), List.of());
        } finally {
            screen.destroy();
            screen.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void train(
            Program program,
            Path runtime,
            Path beside,
            Path home,
            Map<String, String> display,
            List<String> more)
            throws IOException, InterruptedException {
        Map<String, String> environment = new HashMap<>(display);
        // A home of its own: nobody's sessions are touched.
        for (String name : List.of("HOME", "APPDATA", "LOCALAPPDATA")) {
            environment.put(name, home.toString());
        }
        for (String name : List.of("XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")) {
            environment.put(name, home.resolve(name).toString());
        }
        Path java = runtime.resolve("bin").resolve(Tool.onWindows() ? "java.exe" : "java");
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(program.optionsForWalk(beside.toString()));
        command.add("-Duser.home=" + home);
        command.addAll(more);
        command.add("-XX:-AOTRecordTraining");
        command.add("-XX:AOTCacheOutput=" + beside.resolve(Program.CACHE));
        command.addAll(List.of("-m", program.main()));
        command.addAll(program.training());
        Tool.run(command, environment, PATIENCE_SECONDS);
        if (!Files.isRegularFile(beside.resolve(Program.CACHE))) {
            throw new IllegalStateException(
                    "Java made no cache of the walk through " + program.name());
        }
    }
}
