package app.unknot.platform.time;

import app.unknot.domain.time.Ticker;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Fifty ticks a second on a thread of their own, so that cues come on time while the window is
/// busy. Ticks that were missed are left out, not made up for.
public final class ThreadTicker implements Ticker {
    private static final Logger LOG = LoggerFactory.getLogger(ThreadTicker.class);
    private static final long PERIOD = Duration.ofMillis(20).toNanos();

    /// Starts a daemon thread that calls `onTick` until the series is closed. A tick that fails is
    /// logged, and the next one comes all the same.
    ///
    /// Closing waits for nothing, whichever thread it comes from: a tick that has already begun may
    /// end after it.
    @Override
    public Ticking start(Runnable onTick) {
        Series series = new Series(onTick);
        series.thread.start();
        return series;
    }

    private static final class Series implements Ticking, Runnable {
        private final Runnable onTick;
        private final Thread thread;
        private volatile boolean isClosed;
        private @Nullable Class<?> lastFailure;

        Series(Runnable onTick) {
            this.onTick = onTick;
            this.thread = Thread.ofPlatform().name("session-ticks").daemon().unstarted(this);
        }

        @Override
        public void run() {
            long next = System.nanoTime();
            while (!isClosed) {
                long late = System.nanoTime() - next;
                if (late < 0) {
                    LockSupport.parkNanos(this, -late);
                } else {
                    tick();
                    next = late < PERIOD ? next + PERIOD : System.nanoTime() + PERIOD;
                }
            }
        }

        private void tick() {
            try {
                onTick.run();
                lastFailure = null;
            } catch (RuntimeException | Error e) {
                logOnce(e);
            }
        }

        /// The same failure comes back fifty times a second.
        private void logOnce(Throwable failure) {
            if (lastFailure != failure.getClass()) {
                LOG.error("A tick failed; the ticks go on", failure);
                lastFailure = failure.getClass();
            }
        }

        @Override
        public void close() {
            isClosed = true;
            LockSupport.unpark(thread);
        }
    }
}
