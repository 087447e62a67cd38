package app.unknot.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// A real disk that writes everything in two parts, so that a program that is killed leaves a torn
/// file now and then; and that may forget to force anything.
public record SlowDisk(Disk disk, boolean forgets) implements Disk {
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
        disk.createFolder(folder);
    }

    @Override
    public OpenFile create(Path file, Path like) throws IOException {
        return new Halves(disk.create(file, like), forgets);
    }

    @Override
    public OpenFile append(Path file) throws IOException {
        return new Halves(disk.append(file), forgets);
    }

    @Override
    public void truncate(Path file, long length) throws IOException {
        disk.truncate(file, length);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        disk.rename(from, to);
    }

    @Override
    public void delete(Path file) throws IOException {
        disk.delete(file);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!forgets) {
            disk.forceFolder(folder);
        }
    }

    private record Halves(OpenFile file, boolean forgets) implements OpenFile {
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
            int half = bytes.length / 2;
            file.write(Arrays.copyOf(bytes, half));
            file.write(Arrays.copyOfRange(bytes, half, bytes.length));
        }

        @Override
        public void force() throws IOException {
            if (!forgets) {
                file.force();
            }
        }

        @Override
        public void close() throws IOException {
            file.close();
        }
    }
}
