package app.unknot.platform.sound;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.time.TimeSource;
import app.unknot.platform.sound.Device.Stage;
import app.unknot.service.SoundOutput.State;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a sound device at hand while something is to be heard: opens it, tops it up, sees when it
/// went away or hangs, and looks for it again.
///
/// Says how much is to be mixed next, which is by the device's own pace while there is one, but
/// never faster than time, and by time alone while there is none. Not for several threads.
final class Outlet {
    /// Samples of each side that are mixed at once: 5 ms.
    static final int BLOCK = Pcm.RATE / 200;

    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);
    private static final long HOLD_FOR_OPENING = Duration.ofMillis(500).toNanos();

    /// The first time, Java Sound itself has to be loaded as well.
    private static final long HOLD_FOR_FIRST_OPENING = Duration.ofSeconds(2).toNanos();

    private static final long LONGEST_OPENING = Duration.ofSeconds(4).toNanos();
    private static final long STUCK = Duration.ofMillis(600).toNanos();
    private static final long STARVED = Duration.ofMillis(250).toNanos();
    private static final long FIRST_LOOK = Duration.ofSeconds(2).toNanos();
    private static final long SLOWEST_LOOK = Duration.ofSeconds(10).toNanos();
    private static final long CALM = Duration.ofSeconds(3).toNanos();
    private static final int MOST_STUCK = 3;
    private static final int LEAST_LEAD = 5 * BLOCK;
    private static final int MOST_LEAD = 12 * BLOCK;

    private final TimeSource time;
    private final SoundLine.Factory lines;
    private final Supplier<Executor> workers;
    private final Pace pace = new Pace(BLOCK, MOST_LEAD);
    private final List<Device> abandoned = new ArrayList<>();
    private @Nullable Device device;
    private State state = State.UNTRIED;
    private int lead = LEAST_LEAD;
    private long calmSince;
    private long begun;
    private long progress;
    private long lastTurn;
    private long nextLook = Long.MIN_VALUE;
    private long wait = FIRST_LOOK;

    Outlet(TimeSource time, SoundLine.Factory lines, Supplier<Executor> workers) {
        this.time = time;
        this.lines = lines;
        this.workers = workers;
    }

    State state() {
        return state;
    }

    /// How many blocks are to be mixed and given now.
    int due() {
        long now = time.nanos();
        if (now - lastTurn > STARVED) {
            progress = now;
        }
        lastTurn = now;
        Device current = device == null ? look(now) : device;
        if (current == null) {
            return pace.blocks(now);
        }
        return switch (current.stage()) {
            case OPENING -> whileOpening(current, now);
            case OPEN -> whileOpen(current, now);
            case GONE -> {
                lose(now);
                yield pace.blocks(now);
            }
        };
    }

    private @Nullable Device look(long now) {
        abandoned.removeIf(gone -> !gone.isBusy());
        if (now < nextLook || abandoned.size() >= MOST_STUCK) {
            return null;
        }
        begun = now;
        progress = now;
        Device begin = new Device(time, lines, workers);
        device = begin;
        return begin;
    }

    private int whileOpening(Device opening, long now) {
        progress = now;
        if (now - begun > LONGEST_OPENING) {
            LOG.warn("The sound device doesn't open");
            giveUp(opening, now);
        } else if (now - begun <= hold()) {
            // The first words would be lost.
            pace.skipTo(now);
            return 0;
        }
        return pace.blocks(now);
    }

    private long hold() {
        return switch (state) {
            case UNTRIED -> HOLD_FOR_FIRST_OPENING;
            case AUDIBLE -> HOLD_FOR_OPENING;
            case NO_DEVICE -> 0;
        };
    }

    private int whileOpen(Device open, long now) {
        if (state != State.AUDIBLE) {
            LOG.info("Sound can be heard");
        }
        state = State.AUDIBLE;
        wait = FIRST_LOOK;
        if (now - progress > STUCK) {
            LOG.warn("The sound device takes no more sound");
            giveUp(open, now);
            return pace.blocks(now);
        }
        if (open.isBusy()) {
            return 0;
        }
        lead = lead(open.ranDry(), now);
        int room = Math.ceilDiv(lead - open.queued(), BLOCK);
        return Math.clamp(room, 0, pace.blocksAhead(now, lead));
    }

    /// How much has to be ready on this machine now: a little late is better than torn, but no
    /// later than needed.
    private int lead(boolean ranDry, long now) {
        if (ranDry) {
            calmSince = now;
            return Math.min(lead + BLOCK, MOST_LEAD);
        }
        if (now - calmSince > CALM) {
            calmSince = now;
            return Math.max(lead - BLOCK, LEAST_LEAD);
        }
        return lead;
    }

    /// Hands over what was mixed.
    ///
    /// @param bytes as many blocks as were due; may be none
    void give(byte[] bytes) {
        Device current = device;
        if (bytes.length > 0) {
            pace.spend(bytes.length / Samples16.FRAME);
        }
        if (current == null || current.stage() != Stage.OPEN || current.isBusy()) {
            return;
        }
        if (bytes.length > 0) {
            progress = time.nanos();
        }
        current.give(bytes);
    }

    private void giveUp(Device stuck, long now) {
        stuck.abandon();
        abandoned.add(stuck);
        lose(now);
    }

    private void lose(long now) {
        if (state != State.NO_DEVICE) {
            LOG.info("Nothing can be heard; a sound device is looked for");
        }
        state = State.NO_DEVICE;
        device = null;
        nextLook = now + wait;
        wait = Math.min(2 * wait, SLOWEST_LOOK);
    }

    /// How long until a device is looked for again.
    Duration untilNextLook() {
        return Duration.ofNanos(Math.max(0, nextLook - time.nanos()));
    }

    /// Gives the device back; it is opened again when something is due.
    void release() {
        if (device != null) {
            device.release();
        }
        device = null;
    }
}
