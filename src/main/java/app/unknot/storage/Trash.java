package app.unknot.storage;

import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import app.unknot.service.Trashed;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.disk.SetAside;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Deleted files, kept for 30 days so that they can come back.
final class Trash {
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MOST_BYTES = 64 << 20;

    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles files;
    private final SetAside aside;
    private final InstantSource clock;

    Trash(LibraryFolder folder, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.aside = new SetAside(disk, folder.trash(), clock);
        this.clock = clock;
    }

    Trashed move(Path file) throws StoreException {
        try {
            Path kept = aside.move(file);
            return new Trashed(folder.shown(file), String.valueOf(kept.getFileName()));
        } catch (IOException e) {
            throw notSaved(file, e);
        }
    }

    /// The moment as it stands in names of files.
    String stamp() {
        return SetAside.stamp(clock.instant());
    }

    /// Puts a file back where it was.
    void restore(Trashed trashed) throws StoreException {
        Path kept = folder.trash().resolve(trashed.kept());
        Path file = folder.library().resolve(trashed.file());
        try {
            if (disk.entry(file) != Entry.NONE) {
                throw new FileAlreadyExistsException(file.toString());
            }
            moveBack(kept, file);
        } catch (IOException e) {
            throw notSaved(file, e);
        }
    }

    private void moveBack(Path kept, Path file) throws IOException {
        files.createFolders(DurableFiles.folderOf(file));
        try {
            disk.rename(kept, file);
        } catch (AtomicMoveNotSupportedException e) {
            if (disk.size(kept) > MOST_BYTES) {
                throw new IOException("too large to bring back; it stays in " + kept, e);
            }
            files.replace(file, disk.read(kept, MOST_BYTES));
            disk.delete(kept);
        }
        disk.forceFolder(DurableFiles.folderOf(file));
        disk.forceFolder(folder.trash());
    }

    /// Deletes for good what has been here for 30 days, by the date in its name.
    void sweep() throws IOException {
        Instant oldest = clock.instant().minus(KEPT);
        for (Path kept : disk.list(folder.trash())) {
            boolean isOld = SetAside.date(kept).filter(date -> date.isBefore(oldest)).isPresent();
            if (isOld && disk.entry(kept) == Entry.FILE) {
                disk.delete(kept);
            }
        }
    }

    private StoreException notSaved(Path file, IOException e) {
        return new StoreException(
                new Notice(Kind.NOT_SAVED, folder.shown(file), DiskTrouble.words(e)), e);
    }
}
