package app.unknot.platform.sound;

import app.unknot.domain.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One attempt at a sound device. Everything that may wait for the device does so on a thread that
/// can be given up, so that nothing here ever waits.
final class Device {
    /// How far the attempt has come.
    enum Stage {
        OPENING,
        OPEN,
        GONE
    }

    /// How many bytes the device held, and when.
    private record Level(int bytes, long nanos) {}

    private static final Logger LOG = LoggerFactory.getLogger(Device.class);
    private static final long LONGEST_HELPED = Duration.ofMillis(50).toNanos();
    private static final double NANOS_A_SECOND = 1e9;

    private final TimeSource time;
    private final Supplier<Executor> workers;
    private final Executor worker;
    private volatile Stage stage = Stage.OPENING;
    private volatile @Nullable SoundLine line;
    private volatile boolean isBusy;
    private volatile boolean isFlowing;
    private volatile boolean ranDry;
    private volatile Level level = new Level(0, 0);

    /// Begins to open a device.
    ///
    /// @param workers each runs one task after the other
    Device(TimeSource time, SoundLine.Factory lines, Supplier<Executor> workers) {
        this.time = time;
        this.workers = workers;
        this.worker = workers.get();
        submit(() -> open(lines));
    }

    private void open(SoundLine.Factory lines) throws NoDeviceException {
        SoundLine opened = lines.open();
        line = opened;
        if (stage == Stage.GONE) {
            opened.close();
            return;
        }
        measure(opened);
        stage = Stage.OPEN;
    }

    Stage stage() {
        return stage;
    }

    /// Whether it is still at what it was given last.
    boolean isBusy() {
        return isBusy;
    }

    /// About how many samples it holds that are not heard yet.
    int queued() {
        Level known = level;
        double heard = (time.nanos() - known.nanos) / NANOS_A_SECOND * Samples16.BYTES_A_SECOND;
        return (int) Math.max(0, known.bytes - heard) / Samples16.FRAME;
    }

    /// Hands samples over, or just looks how many are left; not while it is busy.
    ///
    /// @param bytes may be none
    void give(byte[] bytes) {
        submit(() -> write(bytes));
    }

    private void write(byte[] bytes) {
        SoundLine open = line;
        if (open == null || stage != Stage.OPEN) {
            return;
        }
        if (bytes.length > 0) {
            boolean isShort = time.nanos() - level.nanos < LONGEST_HELPED;
            ranDry |= isFlowing && isShort && open.room() >= open.capacity();
            isFlowing = true;
            if (open.write(bytes) < bytes.length) {
                LOG.info("The sound device went away");
                closeLine();
                return;
            }
        }
        measure(open);
    }

    /// Whether it had nothing left to play since this was asked last, although it was not left
    /// alone for so long that more could not have helped.
    boolean ranDry() {
        boolean was = ranDry;
        ranDry = false;
        return was;
    }

    private void measure(SoundLine open) {
        level = new Level(open.capacity() - open.room(), time.nanos());
    }

    /// Gives the device back once what it was given is handed over.
    void release() {
        if (stage == Stage.OPEN) {
            submit(this::closeLine);
        } else {
            abandon();
        }
    }

    private void closeLine() {
        stage = Stage.GONE;
        SoundLine open = line;
        if (open != null) {
            open.close();
        }
    }

    /// Gives up on a device that doesn't answer, without waiting for it.
    void abandon() {
        stage = Stage.GONE;
        SoundLine stuck = line;
        if (stuck != null) {
            workers.get().execute(stuck::close);
        }
    }

    /// A step that may find that there is no device.
    private interface Step {
        void run() throws NoDeviceException;
    }

    private void submit(Step step) {
        isBusy = true;
        worker.execute(() -> {
            try {
                step.run();
            } catch (NoDeviceException e) {
                LOG.debug("There is no sound", e);
                stage = Stage.GONE;
            } catch (RuntimeException e) {
                LOG.warn("The sound device failed", e);
                abandon();
            } finally {
                isBusy = false;
            }
        });
    }
}
