package app.unknot.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/// Waits for what another process does in its own time; for harnesses alone.
public final class Eventually {
    private static final long LIMIT = Duration.ofSeconds(20).toNanos();
    private static final long LOOK = Duration.ofMillis(10).toNanos();

    private Eventually() {}

    /// Returns once it holds, and fails when it doesn't within twenty seconds.
    public static void holds(String what, Callable<Boolean> condition) throws Exception {
        long end = System.nanoTime() + LIMIT;
        while (!condition.call()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(LOOK);
        }
    }
}
