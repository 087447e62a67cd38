package app.unknot.storage;

import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Copies a library to another folder, wholly or not at all.
record LibraryCopy(LibraryFiles files, Disk disk) {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryCopy.class);

    /// Makes the copies count.
    interface Ending {
        void done() throws IOException;
    }

    /// Copies and compares.
    ///
    /// @param ours files of the library
    /// @param ending is the last thing that may fail
    /// @throws IOException when nothing of it stays behind, or names what does
    void copy(List<Path> ours, Path to, Ending ending) throws IOException {
        DurableFiles durable = new DurableFiles(disk);
        List<Path> copies = new ArrayList<>();
        try {
            for (Path file : ours) {
                Path copy = to.resolve(files.folder().library().relativize(file).toString());
                byte[] content = files.content(file);
                copies.add(copy);
                durable.replace(copy, content);
                if (!Arrays.equals(disk.read(copy, LibraryFiles.MOST_BYTES), content)) {
                    throw new IOException("the copy differs from " + files.folder().shown(file));
                }
            }
            ending.done();
        } catch (IOException e) {
            List<String> left =
                    copies.stream().filter(copy -> !isDeleted(copy)).map(Path::toString).toList();
            if (left.isEmpty()) {
                throw e;
            }
            String words = DiskTrouble.words(e) + "; left behind: " + String.join(", ", left);
            throw new IOException(words, e);
        }
    }

    private boolean isDeleted(Path copy) {
        try {
            if (disk.entry(copy) != Entry.NONE) {
                disk.delete(copy);
            }
            return true;
        } catch (IOException e) {
            LOG.warn("{} can't be deleted", copy, e);
            return false;
        }
    }
}
