package app.unknot.storage;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.ProgressFiles;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;

/// Progress as JSON Lines, a file for each machine and month that only grows. For one thread at a
/// time.
///
/// Every file below `progress` is read whatever its name, because each sync tool names its copies
/// of a conflict in its own way; only the month file of this machine is ever written.
final class JsonlProgress implements ProgressFiles {

    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles files;
    private final DeviceFile device;
    private final LibraryMarker marker;
    private final InstantSource clock;

    JsonlProgress(
            LibraryFolder folder,
            Disk disk,
            DeviceFile device,
            LibraryMarker marker,
            InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.device = device;
        this.marker = marker;
        this.clock = clock;
    }

    @Override
    public Loaded<History> load() {
        return new ProgressReading(folder, disk, clock).load();
    }

    @Override
    public void append(SessionRecord record) throws StoreException {
        Path file = folder.month(device.id(), record.started());
        try {
            marker.ensure();
            files.append(file, SessionLine.write(record));
        } catch (IOException e) {
            throw new StoreException(
                    new Notice(Kind.NOT_SAVED, folder.shown(file), DiskTrouble.words(e)), e);
        }
    }
}
