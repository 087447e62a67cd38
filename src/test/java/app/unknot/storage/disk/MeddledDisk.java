package app.unknot.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// A disk on which another program does something at a chosen moment.
public final class MeddledDisk implements Disk {
    /// What the other program does.
    @FunctionalInterface
    public interface Meddling {
        void happen() throws IOException;
    }

    private final Disk disk;
    private String operation = "";
    private String name = "";
    private Meddling meddling = () -> {};

    public MeddledDisk(Disk disk) {
        this.disk = disk;
    }

    /// Lets it happen once, just before an operation on a file whose name contains that.
    public void before(String nextOperation, String nextName, Meddling nextMeddling) {
        operation = nextOperation;
        name = nextName;
        meddling = nextMeddling;
    }

    /// Whether it has happened, or nothing was to happen.
    public boolean isOver() {
        return operation.isEmpty();
    }

    private Path meddled(String now, Path path) throws IOException {
        if (now.equals(operation) && String.valueOf(path.getFileName()).contains(name)) {
            operation = "";
            meddling.happen();
        }
        return path;
    }

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
    public long size(Path file) throws IOException {
        return disk.size(file);
    }

    @Override
    public byte[] read(Path file, int most) throws IOException {
        return disk.read(meddled("read", file), most);
    }

    @Override
    public byte[] read(Path file, long from, int most) throws IOException {
        return disk.read(meddled("read", file), from, most);
    }

    @Override
    public Stamp stamp(Path file) throws IOException {
        return disk.stamp(meddled("stamp", file));
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        disk.createFolder(folder);
    }

    @Override
    public OpenFile create(Path file, Path like) throws IOException {
        return disk.create(meddled("create", file), like);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        OpenFile open = disk.append(meddled("append", file));
        meddled("write", file);
        return open;
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        disk.truncate(file, length);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, meddled("rename", to));
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        disk.forceFolder(meddled("forceFolder", folder));
    }
}
