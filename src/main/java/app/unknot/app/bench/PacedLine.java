package app.unknot.app.bench;

import app.unknot.domain.time.TimeSource;
import app.unknot.platform.sound.SoundLine;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.function.Consumer;

/// A loudspeaker that isn't there: takes sound at the pace of a real one and remembers what would
/// have been heard, and when.
public final class PacedLine implements SoundLine {
    private static final int CAPACITY = 19_200;
    private static final int FRAME = 4;
    private static final double BYTES_A_NANO = 192_000 / 1e9;

    private final TimeSource time;
    private final Consumer<Duration> rest;
    private final ByteArrayOutputStream heard = new ByteArrayOutputStream();
    private final long start;
    private int gaps;

    /// @param rest waits for the given time
    public PacedLine(TimeSource time, Consumer<Duration> rest) {
        this.time = time;
        this.rest = rest;
        this.start = time.nanos();
    }

    @Override
    public synchronized int write(byte[] bytes) {
        while (room() < bytes.length) {
            rest.accept(Duration.ofMillis(1));
        }
        int missed = playedBytes() - heard.size();
        if (missed > 0) {
            gaps += heard.size() > 0 ? 1 : 0;
            heard.writeBytes(new byte[missed]);
        }
        heard.writeBytes(bytes);
        return bytes.length;
    }

    @Override
    public synchronized int room() {
        return CAPACITY - Math.max(0, heard.size() - playedBytes());
    }

    private int playedBytes() {
        return (int) ((time.nanos() - start) * BYTES_A_NANO) / FRAME * FRAME;
    }

    @Override
    public int capacity() {
        return CAPACITY;
    }

    @Override
    public void close() {
        // holds nothing
    }

    /// When it was opened, in monotonic nanoseconds: the time of the first sample heard.
    public long openedAt() {
        return start;
    }

    /// How often it had nothing to play after it had begun.
    public synchronized int gaps() {
        return gaps;
    }

    /// All that was heard since it was opened, silence included: 16 bits, low byte first, left and
    /// right in turn.
    public synchronized byte[] heard() {
        return heard.toByteArray();
    }
}
