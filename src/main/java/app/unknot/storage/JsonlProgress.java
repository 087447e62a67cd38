package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.ProgressFiles;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Progress as JSON Lines, a file for each machine and month that only grows. For one thread at a
/// time.
///
/// Every file below `progress` is read whatever its name, because each sync tool names its copies
/// of a conflict in its own way; only the month file of this machine is ever written.
final class JsonlProgress implements ProgressFiles {
    private static final Logger LOG = LoggerFactory.getLogger(JsonlProgress.class);
    private static final int MOST_BYTES = 64 << 20;

    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles files;
    private final DeviceFile device;
    private final LibraryMarker marker;

    JsonlProgress(LibraryFolder folder, Disk disk, DeviceFile device, LibraryMarker marker) {
        this.folder = folder;
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.device = device;
        this.marker = marker;
    }

    @Override
    public Loaded<List<SessionRecord>> load() {
        ProgressScan scan = new ProgressScan();
        for (Path file : logs(scan)) {
            try {
                byte[] content = disk.read(file, MOST_BYTES + 1);
                if (content.length > MOST_BYTES) {
                    throw new IOException("larger than 64 MiB");
                }
                scan.read(folder.shown(file), content);
            } catch (IOException e) {
                report(scan, file, e);
            }
        }
        return new Loaded<>(scan.sessions(), scan.notices());
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

    private List<Path> logs(ProgressScan scan) {
        List<Path> logs = new ArrayList<>();
        for (Path entry : list(folder.progress(), scan)) {
            if (isLog(entry)) {
                logs.add(entry);
            } else if (disk.entry(entry) == Entry.FOLDER) {
                list(entry, scan).stream().filter(this::isLog).forEach(logs::add);
            }
        }
        return logs;
    }

    private List<Path> list(Path listed, ProgressScan scan) {
        try {
            return disk.list(listed);
        } catch (IOException e) {
            report(scan, listed, e);
            return List.of();
        }
    }

    /// Names with a dot before them are other programs' own, such as what macOS leaves on foreign
    /// drives.
    private boolean isLog(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(LibraryFolder.LOG_ENDING)
                && !name.startsWith(".")
                && disk.entry(file) == Entry.FILE;
    }

    private void report(ProgressScan scan, Path file, IOException refusal) {
        LOG.warn("{} can't be read", file, refusal);
        String words = DiskTrouble.words(refusal);
        scan.report(new Notice(Kind.UNREADABLE, folder.shown(file), words));
    }
}
