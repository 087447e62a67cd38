package app.unknot.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// A real file being written.
record ChannelFile(Path file, FileChannel channel) implements Disk.OpenFile {
    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public int lastByte() throws IOException {
        long size = channel.size();
        if (size == 0) {
            return -1;
        }
        // What is open for appending can't be read.
        try (FileChannel reading = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return reading.read(last, size - 1) == 1 ? Byte.toUnsignedInt(last.get(0)) : -1;
        }
    }

    @Override
    public void write(byte[] bytes) throws IOException {
        ByteBuffer left = ByteBuffer.wrap(bytes);
        while (left.hasRemaining()) {
            channel.write(left);
        }
    }

    @Override
    public void force() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
