package app.unknot.storage.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// A disk in memory that notes every call and fails where a test says so.
public final class MemoryDisk implements Disk {
    public static final String FULL = "No space left on device";
    private static final byte[] FOLDER = {};

    private final Map<Path, byte[]> entries = new TreeMap<>();
    private final Map<String, Integer> failures = new HashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final Map<String, Integer> spared = new HashMap<>();
    private final Set<Path> forbidden = new HashSet<>();
    private Optional<Path> otherFileSystem = Optional.empty();
    private Instant changed = Instant.EPOCH;

    /// An absolute path on any platform.
    public static Path path(String path) {
        return Path.of("/").toAbsolutePath().resolve(path);
    }

    /// Lets the next calls of an operation fail; `write` writes half of its bytes before.
    public void fail(String operation, int times) {
        failures.put(operation, times);
    }

    /// Lets some calls of an operation pass and the one after them fail.
    public void failAfter(String operation, int passing) {
        spared.put(operation, passing);
        fail(operation, 1);
    }

    public void failAlways(String operation) {
        fail(operation, Integer.MAX_VALUE);
    }

    /// From here on, nobody may read the file.
    public void forbid(Path file) {
        forbidden.add(file);
    }

    public void heal() {
        failures.clear();
    }

    /// From here on, the folder is on a file system of its own.
    public void mount(Path folder) {
        otherFileSystem = Optional.of(folder);
    }

    /// When every file was changed last, as far as its date tells.
    public void setChanged(Instant changed) {
        this.changed = changed;
    }

    public void put(Path file, byte[] content) {
        for (Path above = file.getParent(); above != null; above = above.getParent()) {
            entries.put(above, FOLDER);
        }
        entries.put(file, content.clone());
    }

    public byte[] content(Path file) {
        return entries.get(file).clone();
    }

    /// The files below a folder.
    public List<Path> files(Path folder) {
        return entries.keySet().stream()
                .filter(path -> path.startsWith(folder) && entry(path) == Entry.FILE)
                .toList();
    }

    /// Operations with the name of what they worked on, without those that only look.
    public List<String> calls() {
        return List.copyOf(calls);
    }

    @Override
    public Entry entry(Path path) {
        byte[] content = entries.get(path);
        if (content == null) {
            return path.getParent() == null ? Entry.FOLDER : Entry.NONE;
        }
        return content == FOLDER ? Entry.FOLDER : Entry.FILE;
    }

    @Override
    public Path real(Path path) {
        return path;
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        failIfAsked("list", folder);
        return entries.keySet().stream().filter(path -> folder.equals(path.getParent())).toList();
    }

    @Override
    public long size(Path file) throws IOException {
        return found(file).length;
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        failIfAsked("read", file);
        if (forbidden.contains(file)) {
            throw new AccessDeniedException(file.toString());
        }
        byte[] content = found(file);
        return Arrays.copyOf(content, Math.min(most, content.length));
    }

    @Override
    public byte[] read(Path file, long from, int most) throws IOException {
        failIfAsked("read", file);
        byte[] content = found(file);
        int start = (int) Math.min(from, content.length);
        return Arrays.copyOfRange(content, start, Math.min(start + most, content.length));
    }

    /// The time stands still here, so nobody can rely on it.
    @Override
    public Stamp stamp(Path file) throws IOException {
        failIfAsked("stamp", file);
        return new Stamp(found(file).length, changed);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        call("createFolder", folder);
        if (entry(folder) == Entry.FILE) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        entries.put(folder, FOLDER);
    }

    @Override
    public OpenFile create(Path file, Path like) throws IOException {
        call("create", file);
        if (entry(file) != Entry.NONE) {
            throw new FileAlreadyExistsException(file.toString());
        }
        entries.put(file, new byte[0]);
        return new Writing(file);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        call("append", file);
        if (entry(file) == Entry.FOLDER) {
            throw new FileSystemException(file.toString(), null, "Is a directory");
        }
        entries.putIfAbsent(file, new byte[0]);
        return new Writing(file);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        call("truncate", file);
        entries.put(file, Arrays.copyOf(found(file), (int) length));
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        call("rename", from);
        if (isOther(from) != isOther(to)) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "EXDEV");
        }
        if (entry(to) == Entry.FOLDER) {
            throw new FileSystemException(to.toString(), null, "Is a directory");
        }
        if (entry(from) == Entry.NONE) {
            throw new NoSuchFileException(from.toString());
        }
        List<Path> moved = entries.keySet().stream().filter(path -> path.startsWith(from)).toList();
        for (Path path : moved) {
            entries.put(to.resolve(from.relativize(path)), entries.remove(path));
        }
    }

    @Override
    public void delete(Path file) throws IOException {
        call("delete", file);
        found(file);
        entries.remove(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        call("forceFolder", folder);
    }

    private boolean isOther(Path path) {
        return otherFileSystem.filter(path::startsWith).isPresent();
    }

    private byte[] found(Path file) throws NoSuchFileException {
        if (entry(file) != Entry.FILE) {
            throw new NoSuchFileException(file.toString());
        }
        return entries.get(file);
    }

    private void call(String operation, Path path) throws IOException {
        calls.add(operation + " " + path.getFileName());
        failIfAsked(operation, path);
    }

    private void failIfAsked(String operation, Path path) throws IOException {
        if (mustFail(operation)) {
            throw new FileSystemException(path.toString(), null, FULL);
        }
    }

    private boolean mustFail(String operation) {
        if (spared.getOrDefault(operation, 0) > 0) {
            spared.merge(operation, -1, Integer::sum);
            return false;
        }
        int left = failures.getOrDefault(operation, 0);
        failures.put(operation, Math.max(0, left == Integer.MAX_VALUE ? left : left - 1));
        return left > 0;
    }

    private final class Writing implements OpenFile {
        private final Path file;

        Writing(Path file) {
            this.file = file;
        }

        @Override
        public long size() throws IOException {
            return found(file).length;
        }

        @Override
        public int lastByte() throws IOException {
            byte[] content = found(file);
            return content.length == 0 ? -1 : Byte.toUnsignedInt(content[content.length - 1]);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            calls.add("write " + file.getFileName());
            boolean fails = mustFail("write");
            byte[] old = found(file);
            int length = fails ? bytes.length / 2 : bytes.length;
            byte[] whole = Arrays.copyOf(old, old.length + length);
            System.arraycopy(bytes, 0, whole, old.length, length);
            entries.put(file, whole);
            if (fails) {
                throw new IOException(FULL);
            }
        }

        @Override
        public void force() throws IOException {
            call("force", file);
        }

        @Override
        public void close() throws IOException {
            call("close", file);
        }
    }
}
