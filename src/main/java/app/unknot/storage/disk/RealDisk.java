package app.unknot.storage.disk;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The machine's own files. A thread that writes must never be interrupted: that closes the file
/// under it.
public final class RealDisk implements Disk {
    /// How a rename is done; tests put one in that fails as Windows does.
    @FunctionalInterface
    interface Rename {
        void move(Path from, Path to) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(RealDisk.class);
    private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

    /// As many links in a row as Linux follows.
    private static final int MOST_LINKS = 40;

    private static final Set<PosixFilePermission> OWNER_FILE =
            PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNER_FOLDER =
            PosixFilePermissions.fromString("rwx------");
    private static final List<Duration> PATIENCE =
            Stream.of(10, 20, 40, 80, 160).map(Duration::ofMillis).toList();

    private final Consumer<Duration> rest;
    private final Rename rename;

    /// The real disk.
    ///
    /// @param rest waits for the given time; at most 310 ms in all for one rename
    public RealDisk(Consumer<Duration> rest) {
        this(
                rest,
                (from, to) ->
                        Files.move(
                                from,
                                to,
                                StandardCopyOption.ATOMIC_MOVE,
                                StandardCopyOption.REPLACE_EXISTING));
    }

    RealDisk(Consumer<Duration> rest, Rename rename) {
        this.rest = rest;
        this.rename = rename;
    }

    @Override
    public Entry entry(Path path) {
        if (Files.isRegularFile(path)) {
            return Entry.FILE;
        }
        if (Files.isDirectory(path)) {
            return Entry.FOLDER;
        }
        if (Files.isSymbolicLink(path)) {
            return brokenLink(path);
        }
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS) ? Entry.OTHER : Entry.NONE;
    }

    /// @param link to something that is neither file nor folder
    private static Entry brokenLink(Path link) {
        Path at = link;
        try {
            for (int hops = 0; hops < MOST_LINKS; hops++) {
                at = at.resolveSibling(Files.readSymbolicLink(at));
                if (!Files.isSymbolicLink(at)) {
                    return Files.exists(at) ? Entry.OTHER : Entry.LINK_TO_NOWHERE;
                }
            }
            return Entry.LINK_IN_CIRCLES;
        } catch (IOException e) {
            LOG.debug("{} can't be followed", link, e);
            return Entry.LINK_TO_NOWHERE;
        }
    }

    /// Opening a pipe waits until somebody writes into it, and a device may have no end.
    private static void expectFile(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        if (!found.isRegularFile()) {
            throw new FileSystemException(file.toString(), null, "it is not a file");
        }
    }

    @Override
    public Path real(Path path) throws IOException {
        return path.toRealPath();
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList();
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    @Override
    public long size(Path file) throws IOException {
        return Files.size(file);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        expectFile(file);
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(most);
        }
    }

    @Override
    public byte[] read(Path file, long from, int most) throws IOException {
        expectFile(file);
        try (FileChannel channel = FileChannel.open(file, READ)) {
            long left = Math.clamp(channel.size() - from, 0, most);
            ByteBuffer bytes = ByteBuffer.allocate((int) left);
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // Until it is full, or somebody has cut the file off meanwhile.
            }
            return bytes.hasRemaining()
                    ? Arrays.copyOf(bytes.array(), bytes.position())
                    : bytes.array();
        }
    }

    @Override
    public Stamp stamp(Path file) throws IOException {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(found.size(), found.lastModifiedTime().toInstant());
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder, permissions(folder, OWNER_FOLDER));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    @Override
    public OpenFile create(Path file, Path like) throws IOException {
        boolean hasModel = isPosix(file) && Files.exists(like);
        var permissions = hasModel ? Files.getPosixFilePermissions(like) : OWNER_FILE;
        return open(file, Set.of(CREATE_NEW, WRITE), permissions);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        if (entry(file) == Entry.OTHER) {
            throw new FileSystemException(file.toString(), null, "it is not a file");
        }
        return open(file, Set.of(CREATE, APPEND), OWNER_FILE);
    }

    private OpenFile open(
            Path file, Set<? extends OpenOption> options, Set<PosixFilePermission> permissions)
            throws IOException {
        return new ChannelFile(
                file,
                patiently(
                        rest,
                        () -> FileChannel.open(file, options, permissions(file, permissions))));
    }

    /// Something that another program may keep from being done for some milliseconds.
    interface Attempt<T> {
        T make() throws IOException;
    }

    /// Tries again a few times while another program has the file, as virus scanners and sync tools
    /// do on Windows; whatever else is wrong stays wrong.
    static <T> T patiently(Consumer<Duration> rest, Attempt<T> attempt) throws IOException {
        for (Duration wait : PATIENCE) {
            try {
                return attempt.make();
            } catch (FileSystemException e) {
                if (!isInUse(e)) {
                    throw e;
                }
                LOG.debug("{} can't be opened yet", e.getFile(), e);
                rest.accept(wait);
            }
        }
        return attempt.make();
    }

    private static boolean isInUse(FileSystemException e) {
        String reason = String.valueOf(e.getReason());
        return e instanceof AccessDeniedException || reason.contains("used by another process");
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        try (FileChannel channel = patiently(rest, () -> FileChannel.open(file, WRITE))) {
            channel.truncate(length);
            channel.force(true);
        }
    }

    /// Renames, and tries again a few times when the file is in use: on Windows a virus scanner or
    /// a sync tool often holds a fresh file for some milliseconds.
    @Override
    public void rename(Path from, Path to) throws IOException {
        for (Duration wait : PATIENCE) {
            try {
                rename.move(from, to);
                return;
            } catch (NoSuchFileException | AtomicMoveNotSupportedException e) {
                throw e;
            } catch (FileSystemException e) {
                LOG.debug("{} can't be renamed yet", from, e);
                rest.accept(wait);
            }
        }
        rename.move(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        patiently(
                rest,
                () -> {
                    Files.delete(file);
                    return file;
                });
    }

    /// Best effort: Java doesn't promise that a folder can be forced, and Windows and some network
    /// file systems refuse it.
    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.debug("{} can't be forced to the disk", folder, e);
        }
    }

    private static boolean isPosix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static FileAttribute<?>[] permissions(Path path, Set<PosixFilePermission> permissions) {
        return isPosix(path)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : NO_ATTRIBUTES;
    }
}
