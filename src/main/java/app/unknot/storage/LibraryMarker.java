package app.unknot.storage;

import app.unknot.service.Ids;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.json.JsonLayout;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/// The file that tells a library from a folder that only happens to be there, such as the empty
/// mount point of a drive. Not for several threads.
final class LibraryMarker {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryMarker.class);

    private final Disk disk;
    private final DurableFiles files;
    private final Path file;
    private final Ids ids;

    LibraryMarker(Disk disk, Path file, Ids ids) {
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.file = file;
        this.ids = ids;
    }

    /// Makes the marker, if there is none, before something is first saved in the library. Saving
    /// goes on without it.
    void ensure() {
        if (disk.entry(file) != Entry.NONE) {
            return;
        }
        ObjectNode marker = JsonLayout.object();
        marker.put("format", "unknot-library");
        marker.put("schema", JsonFile.SCHEMA);
        marker.put("id", ids.next());
        try {
            files.replace(file, JsonLayout.page(marker));
        } catch (IOException e) {
            LOG.warn("The library has no marker yet: {}", file, e);
        }
    }
}
