package app.unknot.app.bench;

import javafx.animation.AnimationTimer;

/// Measures the time from one frame of the toolkit to the next.
final class FrameWatch extends AnimationTimer {
    private final Samples intervals = new Samples();
    private long last = Long.MIN_VALUE;
    private long heldUntil = Long.MIN_VALUE;

    @Override
    public void handle(long now) {
        if (last > heldUntil) {
            intervals.add(now - last);
        }
        last = now;
    }

    /// Leaves out the frame that is late because the window was held up until then.
    void heldUntil(long nanos) {
        heldUntil = nanos;
    }

    Samples intervals() {
        return intervals;
    }
}
