package app.unknot.platform.sound;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/// Watches for how long the machine lets a thread wait that only wants to run every few
/// milliseconds: what no program can make up for.
final class Stalls implements AutoCloseable {
    private static final long STEP = Duration.ofMillis(5).toNanos();

    private final AtomicLong longest = new AtomicLong();
    private final Thread thread = Thread.ofPlatform().daemon().name("stalls").start(this::watch);
    private volatile boolean isOver;

    private void watch() {
        while (!isOver) {
            long from = System.nanoTime();
            LockSupport.parkNanos(this, STEP);
            longest.accumulateAndGet(System.nanoTime() - from - STEP, Math::max);
        }
    }

    Duration longest() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        isOver = true;
        LockSupport.unpark(thread);
    }
}
