package app.unknot.storage;

import app.unknot.service.LibraryCare.Backup;
import app.unknot.service.LibraryCare.Contents;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.OpenFile;
import app.unknot.storage.disk.DiskStream;
import app.unknot.storage.disk.DurableFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The backups of a library, in the state folder of this machine.
final class Backups {
    /// Of a backup that goes elsewhere or comes from there, as it is held in memory.
    static final int MOST_BYTES = 256 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(Backups.class);
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);
    private static final String ENDING = ".zip";
    private static final int START = 4_096;
    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private final LibraryFolder folder;
    private final Disk disk;
    private final DurableFiles files;
    private final LibraryFiles library;
    private final InstantSource clock;

    Backups(LibraryFolder folder, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.files = new DurableFiles(disk);
        this.library = new LibraryFiles(folder, disk);
        this.clock = clock;
    }

    /// Those that can be read, newest first.
    List<Backup> all() throws IOException {
        List<Backup> all = new ArrayList<>();
        for (Path file : disk.list(folder.backups())) {
            String name = String.valueOf(file.getFileName());
            if (name.endsWith(ENDING) && !name.startsWith(".")) {
                try {
                    all.add(BackupFile.read(name, disk.read(file, START), disk.size(file)));
                } catch (IOException e) {
                    LOG.warn("{} is no backup", file, e);
                }
            }
        }
        all.sort(Comparator.comparing(Backup::made).thenComparing(Backup::name).reversed());
        return all;
    }

    /// Makes one and reads it again before it counts.
    Backup make(String reason) throws IOException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Path file = freeName(STAMP.format(now) + "-" + reason);
        Path fresh = file.resolveSibling("." + file.getFileName() + ".1.tmp");
        String name = String.valueOf(file.getFileName());
        Backup backup = new Backup(name, now, reason, library.contents(), 0);
        files.createFolders(folder.backups());
        if (disk.entry(fresh) != Disk.Entry.NONE) {
            disk.delete(fresh);
        }
        try {
            write(backup, fresh);
            BackupFile.read(new DiskStream(disk, fresh), (entry, content) -> {});
            disk.rename(fresh, file);
        } catch (IOException e) {
            discard(fresh);
            throw e;
        }
        disk.forceFolder(folder.backups());
        return new Backup(name, now, reason, backup.contents(), disk.size(file));
    }

    /// Puts a backup that was made elsewhere among the others, when all of it can be read.
    Backup add(byte[] whole) throws IOException {
        Backup foreign = BackupFile.read("", whole, whole.length);
        BackupFile.read(new ByteArrayInputStream(whole), (entry, content) -> {});
        Path file = freeName(STAMP.format(foreign.made()) + "-taken-in");
        files.createFolders(folder.backups());
        files.replace(file, whole);
        String name = String.valueOf(file.getFileName());
        return BackupFile.read(name, whole, whole.length);
    }

    byte[] whole(Backup backup) throws IOException {
        if (backup.bytes() > MOST_BYTES) {
            throw new IOException("the backup is larger than 256 MiB");
        }
        return disk.read(folder.backups().resolve(backup.name()), MOST_BYTES);
    }

    private void write(Backup backup, Path fresh) throws IOException {
        OpenFile open = disk.create(fresh, fresh);
        try (open) {
            BackupFile.write(backup, this::putAll, new Unclosed(open));
            open.force();
        }
    }

    private void putAll(BackupFile.Sink sink) throws IOException {
        for (Path file : library.ours()) {
            sink.put(folder.shown(file), library.content(file));
        }
    }

    private void discard(Path fresh) {
        try {
            if (disk.entry(fresh) != Disk.Entry.NONE) {
                disk.delete(fresh);
            }
        } catch (IOException e) {
            LOG.warn("The unfinished {} stays", fresh, e);
        }
    }

    private Path freeName(String stem) {
        Path free = folder.backups().resolve(stem + ENDING);
        for (int number = 2; disk.entry(free) != Disk.Entry.NONE; number++) {
            free = folder.backups().resolve(stem + "-" + number + ENDING);
        }
        return free;
    }

    /// Passes on the files in a backup one after the other, by name.
    void read(Backup backup, BackupFile.Sink sink) throws IOException {
        Path file = folder.backups().resolve(backup.name());
        BackupFile.read(new DiskStream(disk, file), sink);
    }

    /// Whether the day, in UTC, has its backup.
    boolean isDoneToday() throws IOException {
        return all().stream()
                .anyMatch(backup ->
                        day(backup).equals(STAMP.format(clock.instant()).substring(0, 8)));
    }

    /// Keeps the newest of each of the last 7 days, 5 weeks and 12 months that have any, and all of
    /// those before a migration. Nothing is deleted while the newest has less than half of the one
    /// before: somebody may need that one.
    void thin() throws IOException {
        List<Backup> all = all();
        if (all.size() > 1 && hasShrunk(all.get(0).contents(), all.get(1).contents())) {
            return;
        }
        Set<String> kept = new HashSet<>();
        keep(all, Backups::day, DAYS, kept);
        keep(all, Backups::week, WEEKS, kept);
        keep(all, backup -> day(backup).substring(0, 6), MONTHS, kept);
        for (Backup backup : all) {
            if (!kept.contains(backup.name()) && !MigrationBackup.isReason(backup.reason())) {
                disk.delete(folder.backups().resolve(backup.name()));
            }
        }
    }

    private static boolean hasShrunk(Contents now, Contents before) {
        return now.routines() * 2 < before.routines() || now.sessions() * 2 < before.sessions();
    }

    private static void keep(
            List<Backup> newestFirst, Function<Backup, String> period, int most, Set<String> kept) {
        Set<String> periods = new HashSet<>();
        for (Backup backup : newestFirst) {
            if (periods.size() < most && periods.add(period.apply(backup))) {
                kept.add(backup.name());
            }
        }
    }

    private static String day(Backup backup) {
        return STAMP.format(backup.made()).substring(0, 8);
    }

    private static String week(Backup backup) {
        var date = backup.made().atOffset(ZoneOffset.UTC).toLocalDate();
        return date.get(IsoFields.WEEK_BASED_YEAR)
                + "-"
                + date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /// A file that somebody else closes, after it has been forced.
    private record Unclosed(OpenFile file) implements OpenFile {
        @Override
        public long size() throws IOException {
            return file.size();
        }

        @Override
        public int lastByte() throws IOException {
            return file.lastByte();
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            file.write(bytes);
        }

        @Override
        public void force() throws IOException {
            file.force();
        }

        @Override
        public void close() {
            // The one who opened it closes it.
        }
    }
}
