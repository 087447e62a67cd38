package app.unknot.storage;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Observations;
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
import java.time.OffsetDateTime;
import java.util.List;

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
    private Observations observations = Observations.NONE;
    private FullSessions full = FullSessions.NONE;

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
        ProgressReading reading = new ProgressReading(folder, disk, clock);
        Loaded<History> loaded = reading.load();
        observations = reading.observations();
        full = reading.full();
        return loaded;
    }

    @Override
    public List<SessionRecord> sessions(List<String> keys) {
        return full.read(keys, disk);
    }

    @Override
    public Observations observations() {
        return observations;
    }

    @Override
    public void append(SessionRecord record) throws StoreException {
        append(record.started(), SessionLine.write(record));
    }

    @Override
    public void append(Observation line) throws StoreException {
        append(line.written(), ObservationLine.write(line));
    }

    private void append(OffsetDateTime dated, byte[] line) throws StoreException {
        Path file = folder.month(device.id(), dated);
        try {
            marker.ensure();
            files.append(file, line);
        } catch (IOException e) {
            throw new StoreException(
                    new Notice(Kind.NOT_SAVED, folder.shown(file), DiskTrouble.words(e)), e);
        }
    }
}
