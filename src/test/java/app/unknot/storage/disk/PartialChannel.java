package app.unknot.storage.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayList;
import java.util.List;

/// A channel of a system that takes three bytes at a time, and notes what it is asked for.
final class PartialChannel extends FileChannel {
    private static final int MOST = 3;

    private final List<String> calls = new ArrayList<>();
    private final StringBuilder written = new StringBuilder();

    List<String> calls() {
        return List.copyOf(calls);
    }

    String written() {
        return written.toString();
    }

    @Override
    public int write(ByteBuffer from) {
        int count = Math.min(MOST, from.remaining());
        for (int i = 0; i < count; i++) {
            written.append((char) from.get());
        }
        calls.add("write " + count);
        return count;
    }

    @Override
    public void force(boolean withDates) {
        calls.add(withDates ? "force all" : "force content");
    }

    @Override
    protected void implCloseChannel() {
        calls.add("close");
    }

    @Override
    public long size() {
        return written.length();
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        throw refused();
    }

    @Override
    public long read(ByteBuffer[] to, int from, int length) throws IOException {
        throw refused();
    }

    @Override
    public int read(ByteBuffer to, long at) throws IOException {
        throw refused();
    }

    @Override
    public long write(ByteBuffer[] from, int first, int length) throws IOException {
        throw refused();
    }

    @Override
    public int write(ByteBuffer from, long at) throws IOException {
        throw refused();
    }

    @Override
    public long position() throws IOException {
        throw refused();
    }

    @Override
    public FileChannel position(long at) throws IOException {
        throw refused();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        throw refused();
    }

    @Override
    public long transferTo(long from, long count, WritableByteChannel to) throws IOException {
        throw refused();
    }

    @Override
    public long transferFrom(ReadableByteChannel from, long at, long count) throws IOException {
        throw refused();
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long from, long size) throws IOException {
        throw refused();
    }

    @Override
    public FileLock lock(long from, long size, boolean shared) throws IOException {
        throw refused();
    }

    @Override
    public FileLock tryLock(long from, long size, boolean shared) throws IOException {
        throw refused();
    }

    private static IOException refused() {
        return new IOException("no part of saving");
    }
}
