package app.unknot.storage;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Observations;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.service.Loaded;
import app.unknot.service.Notice;
import app.unknot.service.Notice.Kind;
import app.unknot.storage.MergedHistory.Place;
import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.Disk.Stamp;
import app.unknot.storage.disk.DiskTrouble;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads all progress files once, as far as the cache doesn't know already what is in them.
final class ProgressReading {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressReading.class);

    private final LibraryFolder folder;
    private final Disk disk;
    private final Instant now;
    private final HistoryCache cache;
    private final Map<String, LogFile> known = new HashMap<>();
    private final List<Path> files = new ArrayList<>();
    private final List<LogRows> rows = new ArrayList<>();
    private final List<LogFile> sure = new ArrayList<>();
    private final List<Observation> noticed = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private boolean isNews;
    private FullSessions full = FullSessions.NONE;

    ProgressReading(LibraryFolder folder, Disk disk, InstantSource clock) {
        this.folder = folder;
        this.disk = disk;
        this.now = clock.instant();
        this.cache = new HistoryCache(disk, folder.history());
    }

    Loaded<History> load() {
        known.putAll(cache.read());
        for (Path file : logs()) {
            try {
                read(file);
            } catch (IOException e) {
                report(file, e);
            }
        }
        if (isNews || known.size() != sure.size()) {
            cache.write(sure);
        }
        MergedHistory history = MergedHistory.of(rows);
        full = new FullSessions(history, List.copyOf(files), List.copyOf(rows));
        return new Loaded<>(history.with(newest(history)), notices);
    }

    /// What was noticed outside sessions, once all is loaded.
    Observations observations() {
        return Observations.of(noticed);
    }

    /// The way to each session in full, once all is loaded.
    FullSessions full() {
        return full;
    }

    private void read(Path file) throws IOException {
        Entry entry = disk.entry(file);
        if (entry != Entry.FILE) {
            throw new IOException(DiskTrouble.words(entry));
        }
        String name = folder.shown(file);
        @Nullable LogFile before = known.get(name);
        Stamp stamp = disk.stamp(file);
        if (before != null && before.is(stamp, tail(file, stamp))) {
            keep(file, before.rows(), before.others());
            sure.add(before);
            return;
        }
        if (stamp.size() > LibraryFiles.MOST_BYTES) {
            throw new IOException("larger than 64 MiB");
        }
        byte[] content = disk.read(file, LibraryFiles.MOST_BYTES);
        LogReader reader =
                before != null && before.isStartOf(content)
                        ? LogReader.from(
                                content,
                                (int) before.stamp().size(),
                                before.rows(),
                                before.others())
                        : LogReader.of(content);
        notices.addAll(reader.notices(name));
        keep(file, reader.rows(), reader.others());
        if (reader.isPlain() && content.length == stamp.size()) {
            sure.add(LogFile.of(name, stamp, now, content, reader));
            isNews = true;
        }
    }

    private byte[] tail(Path file, Stamp stamp) throws IOException {
        long from = Math.max(0, stamp.size() - LogFile.TAIL);
        return disk.read(file, from, LogFile.TAIL);
    }

    private void keep(Path file, LogRows found, OtherLines others) {
        files.add(file);
        rows.add(found);
        noticed.addAll(others.understood());
    }

    private List<SessionRecord> newest(MergedHistory history) {
        List<SessionRecord> newest = new ArrayList<>();
        for (Place place : history.newest()) {
            full.read(place, disk).ifPresent(newest::add);
        }
        newest.sort(
                Comparator.comparing((SessionRecord session) -> session.started().toInstant())
                        .thenComparing(SessionRecord::id));
        return newest;
    }

    private List<Path> logs() {
        List<Path> logs = new ArrayList<>();
        for (Path entry : list(folder.progress())) {
            if (isLog(entry)) {
                logs.add(entry);
            } else if (disk.entry(entry) == Entry.FOLDER) {
                list(entry).stream().filter(this::isLog).forEach(logs::add);
            }
        }
        return logs;
    }

    private List<Path> list(Path listed) {
        try {
            return disk.list(listed);
        } catch (IOException e) {
            report(listed, e);
            return List.of();
        }
    }

    /// Names with a dot before them are other programs' own, such as what macOS leaves on foreign
    /// drives.
    private boolean isLog(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        Entry entry = disk.entry(file);
        return name.endsWith(LibraryFolder.LOG_ENDING)
                && !name.startsWith(".")
                && entry != Entry.FOLDER
                && entry != Entry.NONE;
    }

    private void report(Path file, IOException refusal) {
        LOG.warn("{} can't be read", file, refusal);
        notices.add(new Notice(Kind.UNREADABLE, folder.shown(file), DiskTrouble.words(refusal)));
    }
}
