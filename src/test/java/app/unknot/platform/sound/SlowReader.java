package app.unknot.platform.sound;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;
import app.unknot.platform.sound.OnAir.Reader;
import app.unknot.service.speech.VoiceThread;
import app.unknot.testkit.Recording;
import app.unknot.testkit.ScriptedVoice.Script;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A voice that takes longer over a line than the line lasts, by time that is moved by hand; and
/// the stand whose time it goes by.
final class SlowReader implements SoundStand, Reader, AutoCloseable {
    private static final Duration STEP = Duration.ofMillis(10);

    private final MixerRig rig = new MixerRig();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private final Object lock = new Object();
    private final double times;
    private int tasks;
    private long due = Long.MAX_VALUE;
    private boolean isReading;

    /// @param times how much longer it takes than the line
    SlowReader(double times) {
        this.times = times;
    }

    @Override
    public VoiceThread thread() {
        return task -> {
            synchronized (lock) {
                tasks++;
            }
            thread.execute(() -> {
                task.run();
                synchronized (lock) {
                    tasks--;
                    lock.notifyAll();
                }
            });
        };
    }

    @Override
    public Script script(Script quick) {
        return line -> {
            Pcm sound = quick.render(line);
            synchronized (lock) {
                due = rig.time().nanos() + (long) (times * sound.length().toNanos());
                isReading = true;
                lock.notifyAll();
                while (due > rig.time().nanos()) {
                    lock.wait();
                }
                isReading = false;
            }
            return sound;
        };
    }

    /// Waits until the reader can't get further at this time.
    private void settle() {
        synchronized (lock) {
            lock.notifyAll();
            while (tasks > 0 && !(isReading && due > rig.time().nanos())) {
                try {
                    lock.wait();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Override
    public void run(Duration length) {
        settle();
        for (Duration run = Duration.ZERO; run.compareTo(length) < 0; run = run.plus(STEP)) {
            rig.run(STEP);
            settle();
        }
    }

    @Override
    public LiveMixer mixer() {
        return rig.mixer();
    }

    @Override
    public TimeSource time() {
        return rig.time();
    }

    @Override
    public Ticker ticker() {
        return rig.ticker();
    }

    @Override
    public void tick() {
        settle();
        rig.tick();
        settle();
    }

    @Override
    public Recording heard() {
        return rig.heard();
    }

    @Override
    public int gaps() {
        return rig.gaps();
    }

    @Override
    public Duration inRecording() {
        return rig.inRecording();
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
