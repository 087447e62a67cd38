package app.unknot.storage;

import app.unknot.storage.disk.Disk;
import app.unknot.storage.disk.Disk.Entry;
import app.unknot.storage.disk.Disk.OpenFile;
import app.unknot.storage.disk.Disk.Stamp;
import app.unknot.storage.disk.DurableFiles;
import app.unknot.storage.json.DamageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What the progress files held when they were last read, so that years of them need not be read at
/// each start. Whatever is doubtful about it counts as not there; nothing is lost with it.
///
/// The file has a head with the length and sum of the list that follows, the list of all progress
/// files with their sums, and then of each file its rows and its other lines.
final class HistoryCache {
    private static final Logger LOG = LoggerFactory.getLogger(HistoryCache.class);

    /// Counts up with every change in what is kept, and in how lines are understood.
    private static final long FORM = 0x556E6B6E6F740003L;

    private static final int HEAD = Long.BYTES + 2 * Integer.BYTES;
    private static final int PIECE = LogRows.PIECE * LogRows.WIDTH;
    private static final int MOST_LIST = 64 << 20;
    private static final int MOST_TEXTS = 1_000_000;

    private final Disk disk;
    private final Path file;
    private final DurableFiles files;

    HistoryCache(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
        this.files = new DurableFiles(disk);
    }

    /// The files in the list.
    ///
    /// @param log has no rows and lines yet
    /// @param at where their rows begin
    /// @param rows how long they are in bytes
    /// @param others how long the other lines after them are in bytes
    /// @param sum of both
    private record Kept(LogFile log, long at, int rows, int others, int sum) {
        long end() {
            return at + rows + others;
        }
    }

    /// Reads a value that may not be there.
    private interface Part<T> {
        T of(DataInputStream in) throws IOException;
    }

    /// What is known of each progress file, by its name.
    Map<String, LogFile> read() {
        Map<String, LogFile> known = new HashMap<>();
        try {
            if (disk.entry(file) == Entry.FILE) {
                for (Kept kept : list()) {
                    whole(kept).ifPresent(log -> known.put(log.name(), log));
                }
            }
        } catch (IOException
                | DateTimeException
                | IllegalArgumentException
                | IndexOutOfBoundsException e) {
            LOG.debug("{} is not used", file, e);
            known.clear();
        }
        return known;
    }

    private List<Kept> list() throws IOException {
        ByteBuffer head = ByteBuffer.wrap(disk.read(file, 0, HEAD));
        if (head.capacity() < HEAD || head.getLong() != FORM) {
            throw new IOException("of another form");
        }
        int length = head.getInt();
        if (length < 0 || length > MOST_LIST) {
            throw new IOException("damaged");
        }
        byte[] bytes = disk.read(file, HEAD, length);
        if (bytes.length < length || LogFile.sum(bytes, 0, length) != head.getInt()) {
            throw new IOException("damaged");
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        List<Kept> list = new ArrayList<>();
        long at = (long) HEAD + length;
        for (int left = in.readInt(); left > 0; left--) {
            Kept kept = kept(in, at);
            list.add(kept);
            at = kept.end();
        }
        return list;
    }

    private static Kept kept(DataInputStream in, long at) throws IOException {
        String name = in.readUTF();
        Stamp stamp = new Stamp(in.readLong(), moment(in));
        Instant read = moment(in);
        int check = in.readInt();
        int tail = in.readInt();
        List<String> routines = many(in, HistoryCache::text);
        List<List<String>> areas = many(in, sub -> many(sub, HistoryCache::text));
        List<List<String>> knots = many(in, sub -> many(sub, HistoryCache::text));
        LogRows none = new LogRows(routines, areas, knots, List.of());
        LogFile log = new LogFile(name, stamp, read, check, tail, none, new OtherLines());
        return new Kept(log, at, in.readInt(), in.readInt(), in.readInt());
    }

    private static Instant moment(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static String text(DataInputStream in) throws IOException {
        return in.readUTF();
    }

    private static <T> List<T> many(DataInputStream in, Part<T> part) throws IOException {
        int left = in.readInt();
        if (left < 0 || left > MOST_TEXTS) {
            throw new IOException("damaged");
        }
        List<T> all = new ArrayList<>();
        for (; left > 0; left--) {
            all.add(part.of(in));
        }
        return all;
    }

    private Optional<LogFile> whole(Kept kept) throws IOException {
        LogFile log = kept.log;
        List<byte[]> pieces = new ArrayList<>();
        CRC32C sum = new CRC32C();
        for (int from = 0; from < kept.rows; from += PIECE) {
            pieces.add(disk.read(file, kept.at + from, Math.min(PIECE, kept.rows - from)));
            sum.update(pieces.getLast());
        }
        byte[] others = disk.read(file, kept.at + kept.rows, kept.others);
        sum.update(others);
        if ((int) sum.getValue() != kept.sum) {
            LOG.debug("{} is damaged where {} is", file, log.name());
            return Optional.empty();
        }
        LogRows none = log.rows();
        LogRows rows = new LogRows(none.routines(), none.areas(), none.knots(), pieces);
        try {
            return Optional.of(
                    new LogFile(
                            log.name(),
                            log.stamp(),
                            log.read(),
                            log.check(),
                            log.tail(),
                            rows,
                            OtherLines.of(others)));
        } catch (DamageException e) {
            // Another version of the program passed over a line that this one finds wrong: it is
            // for the file itself to say where.
            LOG.debug("{} has lines of {} that can't be read", file, log.name(), e);
            return Optional.empty();
        }
    }

    /// Keeps this instead of what was kept. It need not be on the disk itself before a power cut:
    /// what arrives there torn is not used.
    void write(Collection<LogFile> logs) {
        Path folder = DurableFiles.folderOf(file);
        Path fresh = file.resolveSibling("." + file.getFileName() + ".1.tmp");
        try {
            files.createFolders(folder);
            if (disk.entry(fresh) != Entry.NONE) {
                disk.delete(fresh);
            }
            try (OpenFile open = disk.create(fresh, fresh)) {
                write(logs, open);
            }
            disk.rename(fresh, file);
        } catch (IOException e) {
            LOG.debug("{} is not kept", file, e);
        }
    }

    private static void write(Collection<LogFile> logs, OpenFile open) throws IOException {
        ByteArrayOutputStream list = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(list);
        out.writeInt(logs.size());
        for (LogFile log : logs) {
            write(log, out);
        }
        byte[] bytes = list.toByteArray();
        ByteBuffer head = ByteBuffer.allocate(HEAD).putLong(FORM).putInt(bytes.length);
        open.write(head.putInt(LogFile.sum(bytes, 0, bytes.length)).array());
        open.write(bytes);
        for (LogFile log : logs) {
            for (byte[] piece : log.rows().pieces()) {
                open.write(piece);
            }
            open.write(log.others().kept());
        }
    }

    private static void write(LogFile log, DataOutputStream out) throws IOException {
        out.writeUTF(log.name());
        out.writeLong(log.stamp().size());
        write(log.stamp().changed(), out);
        write(log.read(), out);
        out.writeInt(log.check());
        out.writeInt(log.tail());
        write(log.rows().routines(), out);
        out.writeInt(log.rows().areas().size());
        for (List<String> areas : log.rows().areas()) {
            write(areas, out);
        }
        out.writeInt(log.rows().knots().size());
        for (List<String> knots : log.rows().knots()) {
            write(knots, out);
        }
        CRC32C sum = new CRC32C();
        log.rows().pieces().forEach(sum::update);
        byte[] others = log.others().kept();
        sum.update(others);
        out.writeInt(log.rows().size() * LogRows.WIDTH);
        out.writeInt(others.length);
        out.writeInt((int) sum.getValue());
    }

    private static void write(Instant moment, DataOutputStream out) throws IOException {
        out.writeLong(moment.getEpochSecond());
        out.writeInt(moment.getNano());
    }

    private static void write(List<String> texts, DataOutputStream out) throws IOException {
        out.writeInt(texts.size());
        for (String text : texts) {
            out.writeUTF(text);
        }
    }
}
