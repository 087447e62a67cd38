package app.unknot.storage.disk;

import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.Disk.OpenFile;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The two ways to save that a crash or a full disk can't tear: replacing a file as a whole, and
/// adding a line. Not for several threads.
public final class DurableFiles {
    private static final Logger LOG = LoggerFactory.getLogger(DurableFiles.class);
    private static final byte NEW_LINE = '\n';

    private final Disk disk;

    /// Names that are known to be on the disk itself. A name that is only seen may be one whose
    /// forcing failed, or that a program which was killed never came to force.
    private final Set<Path> sure = new HashSet<>();

    public DurableFiles(Disk disk) {
        this.disk = disk;
    }

    /// Puts new content in place of a file, or of none. A reader sees the old content or the new,
    /// never a mixture; after an error the old one stands.
    public void replace(Path target, byte[] content) throws IOException {
        replaceIf(target, content, () -> true);
    }

    /// What has to hold for a file to be replaced.
    @FunctionalInterface
    public interface Condition {
        boolean holds() throws IOException;
    }

    /// The same, unless somebody else has changed something at the very last moment.
    ///
    /// @param condition is asked when everything is ready but for the renaming
    /// @return whether it was replaced; if not, nothing is left over
    public boolean replaceIf(Path target, byte[] content, Condition condition) throws IOException {
        Path real = disk.entry(target) == Entry.NONE ? target : disk.real(target);
        Path folder = folderOf(real);
        createFolders(folder);
        Path fresh = freeName(real);
        write(fresh, real, content);
        try {
            if (!condition.holds()) {
                discard(fresh);
                return false;
            }
            disk.rename(fresh, real);
        } catch (IOException e) {
            discard(fresh);
            throw e;
        }
        disk.forceFolder(folder);
        return true;
    }

    /// Adds a line on its own at the end of a file. After an error the file is as it was, unless
    /// even cutting the failed part off has failed; then the part is ended before the next line.
    /// Where another program replaced the file at the same moment, the line may be in both; nothing
    /// else of it is changed.
    ///
    /// @param line with its only line feed at its end
    public void append(Path file, byte[] line) throws IOException {
        Path folder = folderOf(file);
        createFolders(folder);
        long before;
        byte[] written;
        try (OpenFile open = disk.append(file)) {
            before = open.size();
            written = onItsOwn(line, open.lastByte());
            try {
                open.write(written);
                open.force();
            } catch (IOException e) {
                cutOff(file, before);
                throw e;
            }
        }
        if (!Arrays.equals(disk.read(file, before, written.length), written)) {
            throw new FileSystemException(
                    file.toString(), null, "another program has replaced it just now");
        }
        if (!sure.contains(file)) {
            disk.forceFolder(folder);
            sure.add(file);
        }
    }

    /// Makes a folder with those above it, so that they are still there after a power cut.
    public void createFolders(Path folder) throws IOException {
        Path above = folder.getParent();
        boolean isThere = disk.entry(folder) == Entry.FOLDER;
        if (above == null || (isThere && sure.contains(folder))) {
            return;
        }
        createFolders(above);
        if (!isThere) {
            disk.createFolder(folder);
        }
        disk.forceFolder(above);
        sure.add(folder);
    }

    /// Writes a file that is not there yet, down to the disk itself; after an error there is none.
    ///
    /// @param like a file whose permissions it takes
    void write(Path file, Path like, byte[] content) throws IOException {
        OpenFile open = disk.create(file, like);
        try (open) {
            open.write(content);
            open.force();
        } catch (IOException e) {
            discard(file);
            throw e;
        }
    }

    private void discard(Path file) {
        try {
            if (disk.entry(file) != Entry.NONE) {
                disk.delete(file);
            }
        } catch (IOException e) {
            LOG.warn("The unfinished {} stays", file, e);
        }
    }

    private void cutOff(Path file, long length) {
        try {
            disk.truncate(file, length);
        } catch (IOException e) {
            LOG.warn("The part of a line that was written stays in {}", file, e);
        }
    }

    private Path freeName(Path target) {
        for (int number = 1; ; number++) {
            Path fresh = target.resolveSibling("." + target.getFileName() + "." + number + ".tmp");
            if (disk.entry(fresh) == Entry.NONE) {
                return fresh;
            }
        }
    }

    private static byte[] onItsOwn(byte[] line, int lastByte) {
        if (lastByte == -1 || lastByte == NEW_LINE) {
            return line;
        }
        byte[] whole = new byte[line.length + 1];
        whole[0] = NEW_LINE;
        System.arraycopy(line, 0, whole, 1, line.length);
        return whole;
    }

    /// The folder in which a file is.
    public static Path folderOf(Path file) {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IllegalArgumentException("Not in a folder: " + file);
        }
        return folder;
    }
}
