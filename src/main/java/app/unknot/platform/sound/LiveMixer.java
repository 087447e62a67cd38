package app.unknot.platform.sound;

import app.unknot.domain.sound.Mix;
import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Sounding;
import app.unknot.domain.sound.Track;
import app.unknot.domain.time.TimeSource;
import app.unknot.service.SoundOutput;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Mixes what is to be heard now and keeps the device topped up with it, on a thread of its own
/// that sleeps while there is nothing to play.
///
/// A sound begins within 30 ms on a machine that keeps up. Every method may be called by any
/// thread.
public final class LiveMixer implements SoundOutput {
    private static final Logger LOG = LoggerFactory.getLogger(LiveMixer.class);
    private static final Duration TURN = Duration.ofMillis(5);
    private static final Duration SILENT_TURN = Duration.ofMillis(200);
    private static final long LAST_TAIL = Duration.ofMillis(150).toNanos();
    private static final Duration CLOSING = Duration.ofMillis(800);

    /// Silence is played on for that long: an output that sleeps takes the first words with it.
    static final Duration KEPT_OPEN = Duration.ofSeconds(20);

    /// A device that is missing is looked for until nothing was to be played for that long.
    static final Duration LOOKED_FOR = Duration.ofMinutes(2);

    private final Object lock = new Object();
    private final Mix mix = new Mix();
    private final TimeSource time;
    private final Outlet outlet;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final float[] block = new float[2 * Outlet.BLOCK];
    private volatile State state = State.UNTRIED;
    private volatile @Nullable Thread thread;
    private boolean isClosing;
    private boolean isAsleep = true;
    private long quietSince;

    LiveMixer(TimeSource time, Outlet outlet) {
        this.time = time;
        this.outlet = outlet;
    }

    /// The system's own output. No device is touched before the first sound.
    public static LiveMixer start(TimeSource time) {
        return start(time, JavaSoundLine::open);
    }

    /// An output of another kind.
    public static LiveMixer start(TimeSource time, SoundLine.Factory lines) {
        LiveMixer mixer = new LiveMixer(time, new Outlet(time, lines, Workers::next));
        Thread mixing = Thread.ofPlatform().name("sound-mix").daemon().unstarted(mixer::run);
        mixer.thread = mixing;
        mixing.start();
        return mixer;
    }

    private void run() {
        while (true) {
            Duration rest = turn();
            if (rest.isNegative()) {
                return;
            }
            if (rest.isZero()) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, rest.toNanos());
            }
        }
    }

    /// Mixes what is due.
    ///
    /// @return how long to wait for the next turn; zero until something is played, negative for
    ///   ever
    Duration turn() {
        Duration rest;
        State before = state;
        synchronized (lock) {
            rest = isAsleep ? Duration.ZERO : mixDue();
            if (isClosing && rest.isZero()) {
                rest = Duration.ofNanos(-1);
            }
            state = outlet.state();
        }
        if (state != before) {
            listeners.forEach(LiveMixer::tell);
        }
        return rest;
    }

    private Duration mixDue() {
        int due = outlet.due();
        int size = Outlet.BLOCK * Samples16.FRAME;
        byte[] bytes = new byte[due * size];
        for (int i = 0; i < due; i++) {
            mix.next(block);
            Samples16.write(block, Outlet.BLOCK, bytes, i * size);
        }
        outlet.give(bytes);
        long now = time.nanos();
        if (!mix.isSilent()) {
            quietSince = now;
            return TURN;
        }
        return whenSilent(now - quietSince);
    }

    private Duration whenSilent(long quiet) {
        boolean isHeard = outlet.state() != State.NO_DEVICE;
        long enough = isClosing ? LAST_TAIL : (isHeard ? KEPT_OPEN : LOOKED_FOR).toNanos();
        if (quiet >= enough) {
            outlet.release();
            isAsleep = true;
            return Duration.ZERO;
        }
        return isHeard || isClosing ? TURN : SILENT_TURN;
    }

    private static void tell(Runnable listener) {
        try {
            listener.run();
        } catch (RuntimeException e) {
            LOG.error("A listener to the sound failed", e);
        }
    }

    @Override
    public Playing play(Pcm sound, Track track, double lean) {
        Sounding sounding;
        synchronized (lock) {
            sounding = mix.play(sound, track, lean);
            if (isClosing) {
                sounding.stop();
            }
            isAsleep = isClosing && isAsleep;
            quietSince = time.nanos();
        }
        wake();
        return new Playing() {
            @Override
            public void stop() {
                synchronized (lock) {
                    sounding.stop();
                }
            }

            @Override
            public boolean isOver() {
                return sounding.isOver();
            }
        };
    }

    private void wake() {
        LockSupport.unpark(thread);
    }

    @Override
    public void volume(Track track, double volume) {
        synchronized (lock) {
            mix.volume(track, volume);
        }
    }

    @Override
    public State state() {
        return state;
    }

    @Override
    public void onState(Runnable changed) {
        listeners.add(changed);
    }

    /// Waits until everything has faded out, for less than a second.
    @Override
    public void close() {
        synchronized (lock) {
            isClosing = true;
            mix.stopAll();
        }
        wake();
        Thread mixing = thread;
        if (mixing == null || mixing.equals(Thread.currentThread())) {
            return;
        }
        try {
            mixing.join(CLOSING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
