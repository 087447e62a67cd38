package app.unknot.platform.sound;

import app.unknot.app.bench.PacedLine;
import app.unknot.domain.time.ManualTime;
import app.unknot.testkit.Recording;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// A mixer with time that is moved by hand and loudspeakers that can be taken away.
final class MixerRig implements SoundStand {
    private static final Duration STEP = Duration.ofMillis(1);

    private final ManualTime time = new ManualTime(Instant.EPOCH);
    private final List<FaultyLine> lines = new ArrayList<>();
    private final LiveMixer mixer;
    private boolean hasDevice = true;
    private int attempts;
    private int turns;
    private int openings;
    private Duration rest = Duration.ZERO;

    MixerRig() {
        this(() -> Runnable::run);
    }

    MixerRig(Supplier<Executor> workers) {
        mixer = new LiveMixer(time, new Outlet(time, this::open, () -> counted(workers)));
    }

    private Executor counted(Supplier<Executor> workers) {
        openings++;
        return workers.get();
    }

    private SoundLine open() throws NoDeviceException {
        attempts++;
        if (!hasDevice) {
            throw new NoDeviceException(new IllegalArgumentException("no line"));
        }
        FaultyLine line = new FaultyLine(new PacedLine(time, time::pass));
        lines.add(line);
        return line;
    }

    @Override
    public ManualTime time() {
        return time;
    }

    @Override
    public ManualTime ticker() {
        return time;
    }

    @Override
    public void tick() {
        time.advance(Duration.ZERO);
    }

    @Override
    public LiveMixer mixer() {
        return mixer;
    }

    void hasDevice(boolean there) {
        hasDevice = there;
    }

    /// How often a device was asked for.
    int attempts() {
        return attempts;
    }

    /// How many threads were asked for.
    int openings() {
        return openings;
    }

    /// How often the mixer did something.
    int turns() {
        return turns;
    }

    Duration now() {
        return Duration.ofNanos(time.nanos());
    }

    List<FaultyLine> lines() {
        return lines;
    }

    FaultyLine line() {
        return lines.getLast();
    }

    @Override
    public Recording heard() {
        return Recording.of(line().line().heard());
    }

    /// When in that recording something was that happened at a time of the rig.
    Duration inRecording(Duration at) {
        return at.minusNanos(line().line().openedAt());
    }

    @Override
    public int gaps() {
        return line().line().gaps();
    }

    @Override
    public Duration inRecording() {
        return inRecording(now());
    }

    /// Lets time pass, with a turn of the mixer whenever it wants one. A mixer that sleeps is woken
    /// once by each call, as by a sound.
    @Override
    public void run(Duration length) {
        Duration end = now().plus(length);
        Duration next = now();
        while (now().compareTo(end) < 0) {
            if (next.compareTo(now()) <= 0) {
                rest = mixer.turn();
                turns++;
                next = rest.isPositive() ? now().plus(rest) : end;
            }
            time.pass(STEP);
        }
    }

    /// Lets time pass without the mixer, as on a machine that is busy.
    void starve(Duration length) {
        time.pass(length);
    }

    boolean sleeps() {
        return !rest.isPositive();
    }
}
