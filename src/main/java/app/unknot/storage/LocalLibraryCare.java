package app.unknot.storage;

import app.unknot.service.LibraryCare;
import app.unknot.service.LibraryFinding;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.service.OwnRoutines;
import app.unknot.service.StoreException;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.DiskTrouble;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.disk.SetAside;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What is done with a library as a whole, on this machine's disk. The day's backup may be made on
/// a thread of its own; whatever takes hold of the whole library waits for it.
final class LocalLibraryCare implements LibraryCare {
    private static final Logger LOG = LoggerFactory.getLogger(LocalLibraryCare.class);

    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles durable;
    private final LibraryFiles files;
    private final LibraryMarker marker;
    private final Trash trash;
    private final Backups backups;
    private final LibraryExamination examination;

    LocalLibraryCare(
            LibraryFolder folder,
            Disk disk,
            LibraryMarker marker,
            Trash trash,
            OwnRoutines routines,
            InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.durable = new DurableFiles(disk);
        this.files = new LibraryFiles(folder, disk);
        this.marker = marker;
        this.trash = trash;
        this.backups = new Backups(folder, disk, clock);
        this.examination =
                new LibraryExamination(
                        folder,
                        disk,
                        marker,
                        routines,
                        new SetAside(disk, folder.setAside(), clock));
    }

    @Override
    public boolean isGone() {
        return marker.isGone();
    }

    @Override
    public void startAfresh() {
        try {
            marker.forget();
            if (disk.entry(folder.place()) != Entry.NONE) {
                disk.delete(folder.place());
                disk.forceFolder(folder.state());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Backup> backups() {
        try {
            return backups.all();
        } catch (IOException e) {
            LOG.warn("The backups can't be listed", e);
            return List.of();
        }
    }

    @Override
    public Contents contents() {
        try {
            return files.contents();
        } catch (IOException e) {
            LOG.warn("The library can't be counted", e);
            return new Contents(0, 0);
        }
    }

    @Override
    public synchronized Backup backUp(String reason) throws StoreException {
        try {
            return backups.make(reason);
        } catch (IOException e) {
            throw notSaved(folder.backups(), e);
        }
    }

    @Override
    public void sweep() {
        try {
            marker.remember();
            examination.sweep();
            trash.sweep();
        } catch (IOException e) {
            LOG.warn("What is left over stays", e);
        }
    }

    @Override
    public synchronized List<Notice> backUpDaily() {
        try {
            if (!isGone() && !backups.isDoneToday() && !files.contents().isEmpty()) {
                backups.make("daily");
                backups.thin();
            }
            return List.of();
        } catch (IOException e) {
            LOG.warn("No backup today", e);
            return List.of(
                    new Notice(Kind.NO_BACKUP, folder.backups().toString(), DiskTrouble.words(e)));
        }
    }

    @Override
    public synchronized List<String> restore(Backup backup, boolean evenIfSmaller)
            throws StoreException {
        if (!evenIfSmaller && backup.contents().hasLessThan(contents())) {
            throw notSaved(
                    folder.backups().resolve(backup.name()),
                    new IOException("it has less than there is now"));
        }
        try {
            Set<String> old = new HashSet<>();
            backups.read(backup, (name, content) -> old.add(name));
            backups.make("before-restore");
            List<String> written = new ArrayList<>();
            for (Path file : files.ours()) {
                String name = folder.shown(file);
                if (name.startsWith("routines/") && !old.contains(name)) {
                    trash.move(file);
                }
            }
            backups.read(
                    backup,
                    (name, content) -> {
                        if (restore(name, content)) {
                            written.add(name);
                        }
                    });
            written.sort(null);
            return written;
        } catch (StoreException e) {
            throw e;
        } catch (IOException e) {
            throw notSaved(folder.backups().resolve(backup.name()), e);
        }
    }

    private boolean restore(String name, byte[] content) throws IOException {
        Path file = folder.library().resolve(name);
        if (disk.entry(file) == Entry.NONE) {
            durable.replace(file, content);
            return true;
        }
        if (Arrays.equals(files.content(file), content)) {
            return false;
        }
        if (name.startsWith("progress/")) {
            return addMissing(file, content);
        }
        trash.move(file);
        durable.replace(file, content);
        return true;
    }

    /// Lines that were in the backup and are not in the file any more; they count by their ids
    /// wherever they stand.
    private boolean addMissing(Path file, byte[] content) throws IOException {
        Set<String> missing = lines(content);
        missing.removeAll(lines(files.content(file)));
        for (String line : missing) {
            durable.append(file, (line + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return !missing.isEmpty();
    }

    private static Set<String> lines(byte[] content) {
        Set<String> lines = new LinkedHashSet<>();
        new String(content, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        return lines;
    }

    @Override
    public synchronized List<String> moveTo(Path target) throws StoreException {
        Path to = target.toAbsolutePath().normalize();
        try {
            if (to.startsWith(folder.library()) || !disk.list(to).isEmpty()) {
                throw new FileSystemException(to.toString(), null, "it has to be an empty folder");
            }
            marker.ensure();
            backups.make("before-move");
            List<Path> ours = files.ours();
            new LibraryCopy(files, disk).copy(ours, to, () -> noteNewPlace(to));
            ours.forEach(this::isDeleted); // what stays is no longer read
            return ours.stream().map(folder::shown).toList();
        } catch (IOException e) {
            throw notSaved(to, e);
        }
    }

    private void noteNewPlace(Path to) throws IOException {
        byte[] place = (to + "\n").getBytes(StandardCharsets.UTF_8);
        durable.replace(folder.known(), place);
        durable.replace(folder.place(), place); // from here on, the new place counts
    }

    @Override
    public synchronized List<String> deleteEverything() {
        List<String> left = new ArrayList<>();
        try {
            for (Path file : files.below(folder.library())) {
                if (!file.startsWith(folder.state()) && !(isOurs(file) && isDeleted(file))) {
                    left.add(folder.shown(file));
                }
            }
            for (Path file : files.below(folder.state())) {
                if (!isLock(file) && !isDeleted(file)) {
                    left.add(file.toString());
                }
            }
        } catch (IOException e) {
            LOG.warn("Not everything could be listed", e);
            left.add(DiskTrouble.words(e));
        }
        return left;
    }

    private boolean isOurs(Path file) {
        return LibraryFiles.isOurs(folder.shown(file)) || LibraryFiles.isTemporary(file);
    }

    /// The lock holds nothing, and is what keeps a second program away until this one ends.
    private boolean isLock(Path file) {
        return file.equals(folder.state().resolve("lock"));
    }

    @Override
    public List<LibraryFinding> examine() {
        return examination.findings();
    }

    @Override
    public void repair() throws StoreException {
        try {
            examination.repair();
        } catch (IOException e) {
            throw notSaved(folder.library(), e);
        }
    }

    private boolean isDeleted(Path file) {
        try {
            disk.delete(file);
            return true;
        } catch (IOException e) {
            LOG.warn("{} can't be deleted", file, e);
            return false;
        }
    }

    private StoreException notSaved(Path file, IOException e) {
        return new StoreException(
                new Notice(Kind.NOT_SAVED, folder.shown(file), DiskTrouble.words(e)), e);
    }
}
