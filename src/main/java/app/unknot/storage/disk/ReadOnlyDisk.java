package app.unknot.storage.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;

/// A disk on which nothing can be changed, for whoever only wants to look while somebody else may
/// be writing.
public record ReadOnlyDisk(Disk disk) implements Disk {
    @Override
    public Entry entry(Path path) {
        return disk.entry(path);
    }

    @Override
    public Path real(Path path) throws IOException {
        return disk.real(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        return disk.list(folder);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        return disk.read(file, most);
    }

    @Override
    public byte[] read(Path file, long from, int most) throws IOException {
        return disk.read(file, from, most);
    }

    @Override
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public Stamp stamp(Path file) throws IOException {
        return disk.stamp(file);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        throw refused(folder);
    }

    @Override
    public OpenFile create(Path file, Path like) throws IOException {
        throw refused(file);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        throw refused(file);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        throw refused(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        throw refused(from);
    }

    @Override
    public void delete(Path file) throws IOException {
        throw refused(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        throw refused(folder);
    }

    private static IOException refused(Path path) {
        return new FileSystemException(path.toString(), null, "it is only looked at");
    }
}
