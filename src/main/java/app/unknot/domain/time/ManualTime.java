package app.unknot.domain.time;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Time that is moved by hand: a rehearsal plays ten minutes in a blink, a test stops where it
/// likes.
public final class ManualTime implements TimeSource, Ticker {
    private final List<Runnable> ticks = new CopyOnWriteArrayList<>();
    private Instant wall;
    private long nanos;

    public ManualTime(Instant start) {
        this.wall = start;
    }

    @Override
    public Instant instant() {
        return wall;
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

    /// Moves both clocks on and ticks once.
    public void advance(Duration step) {
        pass(step);
        ticks.forEach(Runnable::run);
    }

    /// Moves both clocks on in steps of at most `step`, ticking after each.
    public void advance(Duration total, Duration step) {
        Duration left = total;
        while (left.isPositive()) {
            Duration now = left.compareTo(step) < 0 ? left : step;
            advance(now);
            left = left.minus(now);
        }
    }

    /// Moves both clocks on without a tick, as when the program gets no time.
    public void pass(Duration time) {
        nanos += time.toNanos();
        wall = wall.plus(time);
    }

    /// Moves the wall clock alone, forward or back: a suspended machine, or a clock that was set.
    public void shiftWall(Duration shift) {
        wall = wall.plus(shift);
    }
}
