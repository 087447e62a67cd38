package app.unknot.storage;

import app.unknot.service.Ids;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.json.JsonLayout;
import app.unknot.storage.json.Schema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// The file that tells a library from a folder that only happens to be there, such as the empty
/// mount point of a drive. Not for several threads.
final class LibraryMarker {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryMarker.class);

    private final Disk disk;
    private final DurableFiles files;
    private final LibraryFolder folder;
    private final Ids ids;
    private boolean isRemembered;

    LibraryMarker(LibraryFolder folder, Disk disk, Ids ids) {
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.folder = folder;
        this.ids = ids;
    }

    /// Whether this machine knows a library here that isn't there now.
    boolean isGone() {
        return disk.entry(folder.marker()) == Entry.NONE
                && disk.entry(folder.known()) != Entry.NONE;
    }

    /// Forgets a library that went away, so that a new one can begin.
    void forget() throws IOException {
        isRemembered = false;
        if (disk.entry(folder.known()) != Entry.NONE) {
            disk.delete(folder.known());
            disk.forceFolder(folder.state());
        }
    }

    /// Makes the marker of a new library before something is first saved in it. Saving goes on if
    /// only that fails.
    ///
    /// @throws IOException when the library went away: nothing must be saved in its place
    void ensure() throws IOException {
        if (isGone()) {
            throw new FileSystemException(
                    folder.library().toString(), null, "the library folder is not there any more");
        }
        try {
            if (disk.entry(folder.marker()) == Entry.NONE) {
                files.replace(folder.marker(), JsonLayout.page(marker()));
                remember();
            }
        } catch (IOException e) {
            LOG.warn("The library has no marker yet: {}", folder.marker(), e);
        }
    }

    /// Notes on this machine that there is a library here.
    void remember() throws IOException {
        if (!isRemembered && disk.entry(folder.marker()) != Entry.NONE) {
            if (disk.entry(folder.known()) == Entry.NONE) {
                String path = folder.library() + "\n";
                files.replace(folder.known(), path.getBytes(StandardCharsets.UTF_8));
            }
            isRemembered = true;
        }
    }

    private ObjectNode marker() {
        ObjectNode marker = JsonLayout.object();
        marker.put("format", "unknot-library");
        marker.put(Schema.FIELD, FileForms.LIBRARY.current());
        marker.put("id", ids.next());
        return marker;
    }
}
