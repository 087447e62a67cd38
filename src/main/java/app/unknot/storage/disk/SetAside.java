package app.unknot.storage.disk;

import app.unknot.storage.disk.Disk.Entry;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The folder where files go that can't be read, so that nothing of theirs is lost. Not for several
/// threads.
public final class SetAside {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final Pattern DATED = Pattern.compile("-(\\d{8}T\\d{6}Z)(-\\d+)?(\\.[^.]*)?$");
    private static final int MOST_COPIED = 64 << 20;

    private final Disk disk;
    private final DurableFiles files;
    private final Path folder;
    private final InstantSource clock;

    /// The folder for one library.
    ///
    /// @param folder is made when it is first needed
    /// @param clock dates the names, in UTC
    public SetAside(Disk disk, Path folder, InstantSource clock) {
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.folder = folder;
        this.clock = clock;
    }

    /// Moves a file or folder here under a name of its own, and says which.
    ///
    /// @throws IOException when it stays where it is, whole
    public Path move(Path file) throws IOException {
        files.createFolders(folder);
        Path to = freeName(file);
        try {
            disk.rename(file, to);
        } catch (AtomicMoveNotSupportedException e) {
            copy(file, to);
            disk.forceFolder(folder);
            disk.delete(file);
        }
        disk.forceFolder(folder);
        disk.forceFolder(DurableFiles.folderOf(file));
        return to;
    }

    /// A moment as it stands in names of files, in UTC.
    public static String stamp(Instant moment) {
        return STAMP.format(moment);
    }

    /// When something was moved here, by the date in its name.
    public static Optional<Instant> date(Path kept) {
        var found = DATED.matcher(String.valueOf(kept.getFileName()));
        try {
            return found.find()
                    ? Optional.of(STAMP.parse(found.group(1), Instant::from))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void copy(Path file, Path to) throws IOException {
        if (disk.entry(file) != Entry.FILE) {
            throw new FileSystemException(file.toString(), null, "it is not a file");
        }
        byte[] content = disk.read(file, MOST_COPIED + 1);
        if (content.length > MOST_COPIED) {
            throw new FileSystemException(file.toString(), null, "it is too large to copy");
        }
        files.write(to, file, content);
    }

    private Path freeName(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 ? name.substring(0, dot) : name;
        String ending = dot > 0 ? name.substring(dot) : "";
        String dated = stem + "-" + stamp(clock.instant());
        Path free = folder.resolve(dated + ending);
        for (int number = 2; disk.entry(free) != Entry.NONE; number++) {
            free = folder.resolve(dated + "-" + number + ending);
        }
        return free;
    }
}
