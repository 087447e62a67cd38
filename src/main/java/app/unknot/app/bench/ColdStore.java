package app.unknot.app.bench;

import app.unknot.app.Folders;
import app.unknot.domain.progress.Observations;
import app.unknot.platform.log.LogSetup;
import app.unknot.platform.time.RandomIds;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.OwnRoutines;
import app.unknot.storage.LibraryFolder;
import app.unknot.storage.LocalStore;
import app.unknot.storage.disk.RealDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is measured of the store in a Java machine of its own: how long a history takes to open, or
/// a file to be examined, when the program has just started and has read its log settings and the
/// first small files. The figures go to a file.
public final class ColdStore {
    private static final double NANOS_PER_MS = 1e6;

    private ColdStore() {}

    /// Measures and ends.
    ///
    /// @param words library folder, state folder, file for the figures; then the folder with files
    ///   to be imported, unless the history is to be opened
    public static void main(String[] words) throws IOException {
        LogSetup.quiet();
        Folders folders = new Folders(Path.of(words[0]), Path.of(words[1]));
        List<String> figures = words.length > 3 ? examine(folders, words[3]) : open(folders);
        Files.write(Path.of(words[2]), figures);
    }

    static LocalStore store(Folders folders) {
        return LocalStore.in(
                new LibraryFolder(folders.library(), folders.state()),
                new RealDisk(new SystemTime()::rest),
                new SystemTime(),
                new RandomIds());
    }

    /// Milliseconds, bytes of memory that stay in use, sessions, and what was noticed besides.
    private static List<String> open(Folders folders) {
        SystemTime time = new SystemTime();
        LocalStore store = store(folders);
        store.settings().load();
        long start = time.nanos();
        var history = store.progress().load().value();
        Observations found = store.progress().observations();
        double took = (time.nanos() - start) / NANOS_PER_MS;
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = runtime.totalMemory() - runtime.freeMemory();
        int noticed =
                found.knots().all().size()
                        + found.nextDays().all().size()
                        + found.checks().all().size();
        return List.of(took + " " + used + " " + history.size() + " " + noticed);
    }

    /// Milliseconds and name of each file.
    private static List<String> examine(Folders folders, String imports) throws IOException {
        SystemTime time = new SystemTime();
        LocalStore store = store(folders);
        store.routines().builtIn();
        OwnRoutines own = store.routines().own().orElseThrow();
        List<String> figures = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(imports))) {
            for (Path file : files.sorted().toList()) {
                long start = time.nanos();
                int problems = own.examine(file).problems().size();
                double took = (time.nanos() - start) / NANOS_PER_MS;
                figures.add(took + " " + file.getFileName() + " " + problems);
            }
        }
        return figures;
    }
}
