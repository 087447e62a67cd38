package app.unknot.storage;

import app.unknot.service.LibraryCare.Contents;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The files of a library, by the names that they may have.
record LibraryFiles(LibraryFolder folder, Disk disk) {
    static final int MOST_BYTES = 64 << 20;

    private static final Pattern OURS =
            Pattern.compile(
                    "library\\.json|settings\\.json|routines/[^/\\\\.][^/\\\\]{0,200}\\.json"
                            + "|progress/([^/\\\\.][^/\\\\]{0,200}/)?[^/\\\\.][^/\\\\]{0,200}\\.jsonl");
    private static final Pattern TEMPORARY = Pattern.compile("\\..*\\.\\d+\\.tmp");
    private static final int MOST_DEPTH = 5;

    /// Whether a name, from the library folder on, is one that the program writes. It never leads
    /// out of the folder.
    static boolean isOurs(String name) {
        return OURS.matcher(name).matches();
    }

    /// Whether it is left over from a write that a crash has cut off.
    static boolean isTemporary(Path file) {
        return TEMPORARY.matcher(String.valueOf(file.getFileName())).matches();
    }

    /// Every file below a folder, in the order of names; what hides behind more than five levels is
    /// none of ours.
    List<Path> below(Path top) throws IOException {
        List<Path> found = new ArrayList<>();
        collect(top, 0, found);
        found.removeIf(entry -> disk.entry(entry) != Entry.FILE);
        return found;
    }

    /// Every device, pipe and broken link there.
    List<Path> neverRead(Path top) throws IOException {
        List<Path> found = new ArrayList<>();
        collect(top, 0, found);
        found.removeIf(entry -> disk.entry(entry) == Entry.FILE);
        return found;
    }

    private void collect(Path at, int depth, List<Path> found) throws IOException {
        for (Path entry : disk.list(at)) {
            if (disk.entry(entry) != Entry.FOLDER) {
                found.add(entry);
            } else if (depth < MOST_DEPTH) {
                collect(entry, depth + 1, found);
            }
        }
    }

    /// The files of the library itself, and nothing that lies there by chance.
    List<Path> ours() throws IOException {
        return below(folder.library()).stream()
                .filter(file -> !file.startsWith(folder.state()))
                .filter(file -> isOurs(folder.shown(file)))
                .toList();
    }

    byte[] content(Path file) throws IOException {
        if (disk.size(file) > MOST_BYTES) {
            throw new IOException(folder.shown(file) + " is larger than 64 MiB");
        }
        return disk.read(file, MOST_BYTES);
    }

    /// How much there is, counted by files and lines.
    Contents contents() throws IOException {
        int routines = 0;
        int sessions = 0;
        for (Path file : ours()) {
            String name = folder.shown(file);
            if (name.startsWith("routines/")) {
                routines++;
            } else if (name.startsWith("progress/")) {
                sessions += lines(content(file));
            }
        }
        return new Contents(routines, sessions);
    }

    private static int lines(byte[] content) {
        int lines = 0;
        for (byte one : content) {
            lines += one == '\n' ? 1 : 0;
        }
        return lines;
    }
}
