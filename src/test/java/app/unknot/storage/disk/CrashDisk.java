package app.unknot.storage.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// A disk that forgets, at a crash, what was not forced: any part of new bytes and any of the new
/// names, as little as POSIX promises.
public final class CrashDisk implements Disk {
    /// The power is gone; nothing more is done.
    public static final class Crash extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Crash() {
            super("crash");
        }
    }

    private static final class Content {
        private byte[] bytes = {};
        private int forced;
    }

    private static final Object FOLDER = new Object();

    private final SplittableRandom random;
    private final Set<Sabotage> sabotage = EnumSet.noneOf(Sabotage.class);
    private Map<Path, Object> names = new TreeMap<>();
    private final Map<Path, Object> forcedNames = new TreeMap<>();
    private final UnforcedNames unforced = new UnforcedNames();
    private int left = Integer.MAX_VALUE;
    private int errorIn = Integer.MAX_VALUE;

    public CrashDisk(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public void sabotage(Sabotage mistake) {
        sabotage.add(mistake);
    }

    /// Lets the power go after so many operations that change something.
    public void crashAfter(int operations) {
        left = operations;
    }

    /// Lets one operation fail, as on a full disk.
    public void failAfter(int operations) {
        errorIn = operations;
    }

    /// The disk as it is found after the crash.
    public void restart() {
        unforced.crash(random, forcedNames);
        for (Object entry : forcedNames.values()) {
            if (entry instanceof Content content) {
                int kept = random.nextInt(content.forced, content.bytes.length + 1);
                byte[] found = Arrays.copyOf(content.bytes, kept);
                if (random.nextInt(4) == 0) {
                    Arrays.fill(found, content.forced, kept, (byte) 0);
                }
                content.bytes = found;
                content.forced = kept;
            }
        }
        forcedNames.keySet().removeIf(path -> !isReachable(path));
        names = new TreeMap<>(forcedNames);
        left = Integer.MAX_VALUE;
        errorIn = Integer.MAX_VALUE;
    }

    private boolean isReachable(Path path) {
        Path above = path.getParent();
        return above == null || above.getParent() == null || forcedNames.get(above) == FOLDER;
    }

    private void step(Path path) throws IOException {
        if (left-- <= 0) {
            throw new Crash();
        }
        if (errorIn-- == 0) {
            throw new FileSystemException(path.toString(), null, MemoryDisk.FULL);
        }
    }

    private void change(Path folder, UnforcedNames.Change change) {
        change.applyTo(names);
        unforced.add(folder, change, false);
    }

    private static Path above(Path path) {
        return DurableFiles.folderOf(path);
    }

    @Override
    public Entry entry(Path path) {
        Object entry = names.get(path);
        if (entry == null) {
            return path.getParent() == null ? Entry.FOLDER : Entry.NONE;
        }
        return entry == FOLDER ? Entry.FOLDER : Entry.FILE;
    }

    @Override
    public Path real(Path path) {
        return path;
    }

    @Override
    public List<Path> list(Path folder) {
        return names.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
    }

    @Override
    public long size(Path file) throws IOException {
        return found(file).bytes.length;
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        byte[] bytes = found(file).bytes;
        return Arrays.copyOf(bytes, Math.min(most, bytes.length));
    }

    @Override
    public byte[] read(Path file, long from, int most) throws IOException {
        byte[] bytes = found(file).bytes;
        int start = (int) Math.min(from, bytes.length);
        return Arrays.copyOfRange(bytes, start, Math.min(start + most, bytes.length));
    }

    /// The time tells nothing.
    @Override
    public Stamp stamp(Path file) throws IOException {
        return new Stamp(found(file).bytes.length, Instant.EPOCH);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(folder);
        change(above(folder), map -> map.putIfAbsent(folder, FOLDER));
    }

    @Override
    public OpenFile create(Path file, Path like) throws IOException {
        step(file);
        Content content = new Content();
        change(above(file), map -> map.put(file, content));
        return new Writing(content, file, Sabotage.NEW_FILES_NOT_FORCED);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        step(file);
        if (entry(file) == Entry.NONE) {
            Content content = new Content();
            change(above(file), map -> map.put(file, content));
        }
        return new Writing(found(file), file, Sabotage.APPENDS_NOT_FORCED);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        step(file);
        if (sabotage.contains(Sabotage.ERROR_NOT_CUT_OFF)) {
            return;
        }
        Content content = found(file);
        content.bytes = Arrays.copyOf(content.bytes, (int) length);
        content.forced = content.bytes.length;
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step(from);
        Content content = found(from);
        if (sabotage.contains(Sabotage.RENAME_IN_TWO_STEPS)) {
            change(above(to), map -> map.remove(to));
            change(above(to), map -> map.put(to, content));
            change(above(from), map -> map.remove(from));
            return;
        }
        if (sabotage.contains(Sabotage.OVERWRITTEN_IN_PLACE)
                && names.get(to) instanceof Content old) {
            overwrite(old, content.bytes, to);
            change(above(from), map -> map.remove(from));
            return;
        }
        UnforcedNames.Change change =
                map -> {
                    map.remove(from);
                    map.put(to, content);
                };
        change.applyTo(names);
        unforced.add(above(to), change, true);
    }

    /// As a plain write to a file does it that is there already.
    private void overwrite(Content old, byte[] bytes, Path file) throws IOException {
        old.bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        old.forced = 0;
        step(file);
        old.bytes = bytes.clone();
        old.forced = bytes.length;
    }

    @Override
    public void delete(Path file) throws IOException {
        step(file);
        found(file);
        change(above(file), map -> map.remove(file));
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        step(folder);
        unforced.force(folder, sabotage, forcedNames);
    }

    private Content found(Path file) throws IOException {
        if (names.get(file) instanceof Content content) {
            return content;
        }
        throw new NoSuchFileException(file.toString());
    }

    private final class Writing implements OpenFile {
        private final Content content;
        private final Path file;
        private final Sabotage notForced;

        Writing(Content content, Path file, Sabotage notForced) {
            this.content = content;
            this.file = file;
            this.notForced = notForced;
        }

        @Override
        public long size() {
            return content.bytes.length;
        }

        @Override
        public int lastByte() {
            int length = content.bytes.length;
            if (length == 0) {
                return -1;
            }
            boolean isBlind = sabotage.contains(Sabotage.TORN_END_NOT_SEEN);
            return isBlind ? '\n' : Byte.toUnsignedInt(content.bytes[length - 1]);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            int half = random.nextInt(bytes.length + 1);
            add(Arrays.copyOf(bytes, half));
            step(file);
            add(Arrays.copyOfRange(bytes, half, bytes.length));
        }

        private void add(byte[] bytes) {
            int old = content.bytes.length;
            content.bytes = Arrays.copyOf(content.bytes, old + bytes.length);
            System.arraycopy(bytes, 0, content.bytes, old, bytes.length);
        }

        @Override
        public void force() throws IOException {
            step(file);
            if (!sabotage.contains(notForced)) {
                content.forced = content.bytes.length;
            }
        }

        @Override
        public void close() {
            // Closing forces nothing.
        }
    }
}
