package app.unknot.domain.session;

import app.unknot.domain.time.TimeSource;
import java.time.Duration;

/// Session time so far, banked from monotonic instants and never counted, so late or lost ticks
/// can't make it drift.
///
/// Not safe for several threads; the session guards it.
final class Stopwatch {
    private final TimeSource time;
    private Duration banked;
    private long startedAt;
    private boolean running;

    Stopwatch(TimeSource time, Duration banked) {
        this.time = time;
        this.banked = banked;
    }

    void run() {
        if (!running) {
            startedAt = time.nanos();
            running = true;
        }
    }

    /// Stops as of an earlier moment, such as the last tick before the machine slept.
    ///
    /// @param nanos monotonic time, not before the last start
    void pauseAt(long nanos) {
        if (running) {
            banked = banked.plusNanos(Math.max(0, nanos - startedAt));
            running = false;
        }
    }

    Duration elapsed() {
        return running ? banked.plusNanos(time.nanos() - startedAt) : banked;
    }
}
