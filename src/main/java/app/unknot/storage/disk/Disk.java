package app.unknot.storage.disk;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/// Port to files and folders, as small as a crash can be simulated behind it; [DurableFiles] makes
/// safe saving of it. Every path is absolute.
public interface Disk {
    /// What stands at a path.
    enum Entry {
        NONE,
        FILE,
        FOLDER,
        /// A link to what is not there.
        LINK_TO_NOWHERE,
        /// A link that leads back to itself.
        LINK_IN_CIRCLES,
        /// A device or a pipe: whoever opens it may wait for ever.
        OTHER
    }

    /// What the path, or the link there, leads to.
    Entry entry(Path path);

    /// The path with links followed, so that replacing a linked file doesn't replace the link.
    Path real(Path path) throws IOException;

    /// What is directly in the folder, in the order of names; nothing when there is no such folder.
    List<Path> list(Path folder) throws IOException;

    /// Bytes in a file.
    long size(Path file) throws IOException;

    /// The first bytes of a file.
    ///
    /// @throws IOException at once when it is anything else than a file
    /// @param most where to stop; ask for one more than allowed to see whether a file is too long
    byte[] read(Path file, int most) throws IOException;

    /// Some bytes of a file; fewer where it ends before.
    ///
    /// @param from how many bytes to leave out
    byte[] read(Path file, long from, int most) throws IOException;

    /// How large a file is and when it was changed, without reading it.
    Stamp stamp(Path file) throws IOException;

    /// What tells, most of the time, whether a file was changed.
    ///
    /// @param size in bytes
    record Stamp(long size, Instant changed) {}

    /// Makes one folder in one that is there; nothing happens if it is there already.
    void createFolder(Path folder) throws IOException;

    /// Opens a file that must not be there yet.
    ///
    /// @param like a file whose permissions the new one takes; if there is none, only the owner may
    ///   use the new one
    OpenFile create(Path file, Path like) throws IOException;

    /// Opens a file for writing at its end; makes it, for the owner alone, if there is none.
    ///
    /// @throws IOException at once when something else than a file is there
    OpenFile append(Path file) throws IOException;

    /// Cuts a file off at a length and forces that to the disk.
    void truncate(Path file, long length) throws IOException;

    /// Renames in one step, in place of whatever has the new name.
    ///
    /// @throws java.nio.file.AtomicMoveNotSupportedException between two file systems
    void rename(Path from, Path to) throws IOException;

    void delete(Path file) throws IOException;

    /// Forces the names in a folder to the disk, where the platform can.
    void forceFolder(Path folder) throws IOException;

    /// A file that is being written; not for several threads.
    interface OpenFile extends Closeable {
        /// Bytes in the file.
        long size() throws IOException;

        /// The last byte from 0 to 255, or -1 when the file is empty.
        int lastByte() throws IOException;

        /// Writes all the bytes; after an error, some of them may stand in the file.
        void write(byte[] bytes) throws IOException;

        /// Returns when everything written is on the disk itself.
        void force() throws IOException;
    }
}
