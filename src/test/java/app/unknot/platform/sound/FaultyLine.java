package app.unknot.platform.sound;

import app.unknot.app.bench.PacedLine;
import java.util.concurrent.CountDownLatch;

/// A paced loudspeaker with faults that a test turns on.
final class FaultyLine implements SoundLine {
    /// What can be wrong with it.
    enum Fault {
        NONE,
        /// Takes nothing any more, as when the sound server has ended.
        GONE,
        /// Never has room again, as when the server stopped the stream.
        FULL,
        /// Doesn't come back from a write.
        BLOCKED,
        /// Fails in a way nobody expects.
        FAILING
    }

    private final PacedLine line;
    private final CountDownLatch unblocked = new CountDownLatch(1);
    private volatile Fault fault = Fault.NONE;
    private volatile boolean isClosed;
    private int writes;

    FaultyLine(PacedLine line) {
        this.line = line;
    }

    void fault(Fault next) {
        fault = next;
    }

    void unblock() {
        unblocked.countDown();
    }

    boolean isClosed() {
        return isClosed;
    }

    int writes() {
        return writes;
    }

    PacedLine line() {
        return line;
    }

    @Override
    public int write(byte[] bytes) {
        writes++;
        return switch (fault) {
            case NONE, FULL -> line.write(bytes);
            case GONE -> 0;
            case FAILING -> throw new IllegalStateException("odd");
            case BLOCKED -> {
                awaitUnblocked();
                yield 0;
            }
        };
    }

    private void awaitUnblocked() {
        boolean isInterrupted = false;
        while (unblocked.getCount() > 0) {
            try {
                unblocked.await();
            } catch (InterruptedException e) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public int room() {
        return fault == Fault.FULL ? 0 : line.room();
    }

    @Override
    public int capacity() {
        return line.capacity();
    }

    @Override
    public void close() {
        isClosed = true;
    }
}
