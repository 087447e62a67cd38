package app.unknot.app.bench;

import app.unknot.domain.time.Ticker;
import app.unknot.platform.time.SystemTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/// Ticks that can be made to come late, as on a machine that is busy with something else.
final class StallingTicker implements Ticker {
    private final Ticker ticker;
    private final SystemTime time;
    private final AtomicReference<Duration> stall = new AtomicReference<>(Duration.ZERO);

    StallingTicker(Ticker ticker, SystemTime time) {
        this.ticker = ticker;
        this.time = time;
    }

    /// Holds the next tick back for that long.
    void stall(Duration duration) {
        stall.set(duration);
    }

    @Override
    public Ticking start(Runnable onTick) {
        return ticker.start(() -> {
            Duration wait = stall.getAndSet(Duration.ZERO);
            if (wait.isPositive()) {
                time.rest(wait);
            }
            onTick.run();
        });
    }
}
