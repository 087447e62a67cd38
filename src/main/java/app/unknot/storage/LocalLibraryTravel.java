package app.unknot.storage;

import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryTravel;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskStream;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

/// Brings a library from one place or computer to another, on this machine's disk.
final class LocalLibraryTravel implements LibraryTravel {
    private static final String FOLDER = "Unknot";
    private static final String ENDING = ".zip";
    private static final int MOST_BYTES = 256 << 20;

    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles files;
    private final Backups backups;
    private final InstantSource clock;

    LocalLibraryTravel(LibraryFolder folder, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.backups = new Backups(folder, disk, clock);
        this.clock = clock;
    }

    private static LibraryFolder at(Path folder, LibraryFolder here) {
        return new LibraryFolder(folder.toAbsolutePath().normalize(), here.state());
    }

    @Override
    public boolean isLibrary(Path chosen) {
        return disk.entry(at(chosen, folder).marker()) == Entry.FILE;
    }

    @Override
    public Path roomIn(Path chosen) throws StoreException {
        Path to = chosen.toAbsolutePath().normalize();
        try {
            if (disk.list(to).isEmpty()) {
                return to;
            }
            Path free = to.resolve(FOLDER);
            for (int number = 2; !disk.list(free).isEmpty(); number++) {
                free = to.resolve(FOLDER + "-" + number);
            }
            return free;
        } catch (IOException e) {
            throw notDone(to, e);
        }
    }

    @Override
    public void openAt(Path chosen) throws StoreException {
        LibraryFolder there = at(chosen, folder);
        try {
            if (!isLibrary(chosen)) {
                throw new FileSystemException(
                        there.library().toString(), null, "there is no library of Unknot in it");
            }
            byte[] place = (there.library() + "\n").getBytes(StandardCharsets.UTF_8);
            files.replace(folder.place(), place);
            files.replace(folder.known(), place);
        } catch (IOException e) {
            throw notDone(there.library(), e);
        }
    }

    @Override
    public Path copyTo(Path chosen) throws StoreException {
        Path to = chosen.toAbsolutePath().normalize();
        try {
            byte[] whole = backups.whole(backups.make("to-take-along"));
            Path copy = freeName(to);
            files.replace(copy, whole);
            BackupFile.read(new DiskStream(disk, copy), (name, content) -> {});
            return copy;
        } catch (IOException e) {
            throw notDone(to, e);
        }
    }

    private Path freeName(Path to) {
        String stem = "unknot-" + clock.instant().atOffset(ZoneOffset.UTC).toLocalDate();
        Path free = to.resolve(stem + ENDING);
        for (int number = 2; disk.entry(free) != Entry.NONE; number++) {
            free = to.resolve(stem + "-" + number + ENDING);
        }
        return free;
    }

    @Override
    public Backup takeIn(Path file) throws StoreException {
        Path from = file.toAbsolutePath();
        try {
            if (disk.entry(from) != Entry.FILE) {
                throw new FileSystemException(from.toString(), null, "it is not a file");
            }
            if (disk.size(from) > MOST_BYTES) {
                throw new FileSystemException(from.toString(), null, "it is too large");
            }
            return backups.add(disk.read(from, MOST_BYTES));
        } catch (IOException e) {
            throw notDone(from, e);
        }
    }

    private static StoreException notDone(Path file, IOException e) {
        return new StoreException(
                new Notice(Kind.NOT_DONE, file.toString(), DiskTrouble.words(e)), e);
    }
}
