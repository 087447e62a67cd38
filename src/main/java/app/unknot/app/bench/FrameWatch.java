package app.unknot.app.bench;

import javafx.animation.AnimationTimer;

/// Measures the time from one frame of the toolkit to the next.
final class FrameWatch extends AnimationTimer {
    private final Samples intervals = new Samples();
    private long last;
    private boolean skips;

    @Override
    public void handle(long now) {
        if (last != 0 && !skips) {
            intervals.add(now - last);
        }
        skips = false;
        last = now;
    }

    /// Leaves out the frame that is late because it was made so.
    void skipOne() {
        skips = true;
    }

    Samples intervals() {
        return intervals;
    }
}
