package app.unknot.storage.speech;

import app.unknot.service.speech.LineCache;
import app.unknot.service.speech.LineKey;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Rendered lines as files in a folder of this computer, each with a checksum; the least recently
/// used ones make room. Nothing here is worth forcing to the disk, and no fault of it is an error:
/// a line that is gone is rendered again.
public final class DiskLineCache implements LineCache {
    private static final Logger LOG = LoggerFactory.getLogger(DiskLineCache.class);
    private static final String ENDING = ".line";
    private static final String UNFINISHED = ".part";
    private static final int CHECKSUM = Long.BYTES;

    private final Path folder;
    private final long mostBytes;
    private final InstantSource clock;
    private long bytes = -1;
    private boolean hasComplained;

    /// @param folder made when it is first needed
    /// @param mostBytes of all files together
    public DiskLineCache(Path folder, long mostBytes, InstantSource clock) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
    }

    @Override
    public synchronized Optional<byte[]> find(LineKey key) {
        Path file = file(key);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        // Not by a channel: the thread may be interrupted, and that would close it.
        try (InputStream in = new FileInputStream(file.toFile())) {
            byte[] all = in.readAllBytes();
            if (all.length < CHECKSUM || ByteBuffer.wrap(all).getLong() != checksum(all)) {
                LOG.warn("{} is damaged and is rendered again", file);
                delete(file);
                return Optional.empty();
            }
            touch(file);
            return Optional.of(Arrays.copyOfRange(all, CHECKSUM, all.length));
        } catch (IOException e) {
            complain(e);
            return Optional.empty();
        }
    }

    @Override
    public synchronized void keep(LineKey key, byte[] content) {
        byte[] all = ByteBuffer.allocate(CHECKSUM + content.length).putLong(0).put(content).array();
        ByteBuffer.wrap(all).putLong(checksum(all));
        if (all.length > mostBytes) {
            return;
        }
        Path part = folder.resolve(key.digest() + UNFINISHED);
        try {
            Files.createDirectories(folder);
            makeRoom(all.length);
            write(part, all);
            Files.move(part, file(key), StandardCopyOption.REPLACE_EXISTING);
            bytes += all.length;
            touch(file(key));
        } catch (IOException e) {
            complain(e);
            delete(part);
            bytes = -1;
        }
    }

    private static void write(Path part, byte[] all) throws IOException {
        try (OutputStream out = new FileOutputStream(part.toFile())) {
            out.write(all);
        }
    }

    private void makeRoom(long needed) throws IOException {
        if (bytes < 0) {
            bytes = files().stream().mapToLong(DiskLineCache::size).sum();
        }
        if (bytes + needed <= mostBytes) {
            return;
        }
        // Some more than needed, so that not every line has to look at all files.
        long goal = Math.min(mostBytes - needed, mostBytes * 9 / 10);
        for (Path oldest : files()) {
            if (bytes <= goal) {
                return;
            }
            bytes -= size(oldest);
            delete(oldest);
        }
    }

    /// All of them, also unfinished ones; the least recently used first.
    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(DiskLineCache::isOwn)
                    .sorted(Comparator.comparing(DiskLineCache::used))
                    .toList();
        }
    }

    private static boolean isOwn(Path file) {
        String name = file.toString();
        return (name.endsWith(ENDING) || name.endsWith(UNFINISHED)) && Files.isRegularFile(file);
    }

    private static FileTime used(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            return 0;
        }
    }

    private void touch(Path file) throws IOException {
        try {
            Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        } catch (FileSystemException e) {
            // Read-only: then nothing is thrown out either.
            LOG.debug("The time of {} can't be set", file, e);
        }
    }

    private void delete(Path file) {
        try {
            if (Files.deleteIfExists(file)) {
                LOG.debug("{} is thrown out", file);
            }
        } catch (IOException e) {
            complain(e);
        }
    }

    private void complain(IOException refusal) {
        if (!hasComplained) {
            hasComplained = true;
            LOG.warn("Spoken lines can't be kept in {}", folder, refusal);
        }
    }

    private Path file(LineKey key) {
        return folder.resolve(key.digest() + ENDING);
    }

    private static long checksum(byte[] all) {
        CRC32 checksum = new CRC32();
        checksum.update(all, CHECKSUM, all.length - CHECKSUM);
        return checksum.getValue();
    }
}
