package app.unknot.storage.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/// A file that is read bit by bit, however large it is.
public final class DiskStream extends InputStream {
    private static final int PIECE = 1 << 18;

    private final Disk disk;
    private final Path file;
    private byte[] piece = {};
    private long next;
    private int at;

    public DiskStream(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    @Override
    public int read() throws IOException {
        return hasMore() ? Byte.toUnsignedInt(piece[at++]) : -1;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, to, from, count);
        at += count;
        return count;
    }

    private boolean hasMore() throws IOException {
        if (at == piece.length) {
            piece = disk.read(file, next, PIECE);
            next += piece.length;
            at = 0;
        }
        return piece.length > 0;
    }
}
