package app.unknot.testkit;

import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Time that a test lets pass as fast as the machine can tick, beside a window that looks at it
/// from its own thread.
public final class FastTime implements TimeSource, Ticker {
    private static final Duration TICK = Duration.ofMillis(20);

    private final List<Runnable> ticks = new CopyOnWriteArrayList<>();
    private final Instant start;
    private volatile long nanos;

    public FastTime(Instant start) {
        this.start = start;
    }

    @Override
    public Instant instant() {
        return start.plusNanos(nanos);
    }

    @Override
    public long nanos() {
        return nanos;
    }

    @Override
    public Ticking start(Runnable onTick) {
        ticks.add(onTick);
        return () -> ticks.remove(onTick);
    }

    /// Lets time pass with fifty ticks a second, each on the calling thread. Only one thread may.
    public void pass(Duration time) {
        for (Duration left = time; left.isPositive(); left = left.minus(TICK)) {
            tick(left.compareTo(TICK) < 0 ? left : TICK);
        }
    }

    private void tick(Duration step) {
        long now = nanos + step.toNanos();
        nanos = now;
        ticks.forEach(Runnable::run);
    }
}
