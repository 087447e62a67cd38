package app.unknot.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.time.Ticker.Ticking;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class ThreadTickerTest {
    private final ThreadTicker ticker = new ThreadTicker();

    @Test
    void ticksOnADaemonThreadOfItsOwn() throws InterruptedException {
        var thread = new AtomicReference<Thread>();
        var ticks = new CountDownLatch(5);
        try (Ticking _ =
                ticker.start(() -> {
                    thread.set(Thread.currentThread());
                    ticks.countDown();
                })) {
            ticks.await();
        }

        assertThat(thread.get().getName()).isEqualTo("session-ticks");
        assertThat(thread.get().isDaemon()).isTrue();
    }

    @Test
    void keepsAnEvenPace() throws InterruptedException {
        List<Long> times = new CopyOnWriteArrayList<>();
        var ticks = new CountDownLatch(26);
        try (Ticking _ =
                ticker.start(() -> {
                    times.add(System.nanoTime());
                    ticks.countDown();
                })) {
            ticks.await();
        }

        // Half a second's worth; a busy machine may take longer, but hardly less.
        Duration taken = Duration.ofNanos(times.get(25) - times.get(0));
        assertThat(taken).isGreaterThan(Duration.ofMillis(400));
    }

    @Test
    void makesUpForNothingAfterAStall() throws InterruptedException {
        List<Long> times = new CopyOnWriteArrayList<>();
        var ticks = new CountDownLatch(6);
        var system = new SystemTime();
        try (Ticking _ =
                ticker.start(() -> {
                    times.add(System.nanoTime());
                    ticks.countDown();
                    if (times.size() == 1) {
                        system.rest(Duration.ofMillis(200));
                    }
                })) {
            ticks.await();
        }

        Duration afterTheStall = Duration.ofNanos(times.get(5) - times.get(1));
        assertThat(afterTheStall).isGreaterThan(Duration.ofMillis(20));
    }

    @Test
    void goesOnAfterATickThatFails() throws InterruptedException {
        var ticks = new CountDownLatch(4);
        try (Ticking _ =
                ticker.start(() -> {
                    ticks.countDown();
                    if (ticks.getCount() == 3) {
                        throw new IllegalStateException("a tick of a test fails");
                    }
                    if (ticks.getCount() == 2) {
                        throw new AssertionError("a tick of a test fails");
                    }
                })) {
            assertThat(ticks.await(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void endsWhenClosedFromAnywhere() throws InterruptedException {
        var thread = new AtomicReference<Thread>();
        var ownHandle = new AtomicReference<Ticking>();
        var count = new AtomicInteger();
        var handedOver = new CountDownLatch(1);
        Ticking ticking =
                ticker.start(() -> {
                    thread.set(Thread.currentThread());
                    awaitQuietly(handedOver);
                    count.incrementAndGet();
                    ownHandle.get().close();
                });
        ownHandle.set(ticking);
        handedOver.countDown();

        while (thread.get() == null) {
            Thread.onSpinWait();
        }
        thread.get().join();
        ticking.close();

        assertThat(count.get()).isEqualTo(1);
    }

    @Test
    void closingNeverWaitsForATick() throws InterruptedException {
        var thread = new AtomicReference<Thread>();
        var inTick = new CountDownLatch(1);
        var closed = new CountDownLatch(1);
        Ticking ticking =
                ticker.start(() -> {
                    thread.set(Thread.currentThread());
                    inTick.countDown();
                    awaitQuietly(closed);
                });
        inTick.await();

        ticking.close();
        closed.countDown();
        thread.get().join();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
