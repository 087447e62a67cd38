package app.unknot.platform.sound;

import app.unknot.app.bench.PacedLine;
import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;
import app.unknot.platform.time.SystemTime;
import app.unknot.testkit.Recording;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// The mixer on its own thread by the clock of the machine, with a loudspeaker that isn't there but
/// keeps a real one's pace.
final class PacedStand implements SoundStand, AutoCloseable {
    private final SystemTime time = new SystemTime();
    private final PacedLine line = new PacedLine(time, time::rest);
    private final LiveMixer mixer = LiveMixer.start(time, () -> line);
    private final List<Runnable> ticked = new ArrayList<>();

    @Override
    public LiveMixer mixer() {
        return mixer;
    }

    @Override
    public TimeSource time() {
        return time;
    }

    @Override
    public Ticker ticker() {
        return onTick -> {
            ticked.add(onTick);
            return () -> ticked.remove(onTick);
        };
    }

    @Override
    public void tick() {
        List.copyOf(ticked).forEach(Runnable::run);
    }

    @Override
    public void run(Duration length) {
        time.rest(length);
    }

    @Override
    public Recording heard() {
        return Recording.of(line.heard());
    }

    @Override
    public int gaps() {
        return line.gaps();
    }

    @Override
    public Duration inRecording() {
        return Duration.ofNanos(time.nanos() - line.openedAt());
    }

    @Override
    public void close() {
        mixer.close();
    }
}
