package app.unknot.platform.sound;

import app.unknot.domain.sound.Pcm;

/// How much may be mixed by now, so that a session keeps its time whatever the device does.
///
/// Time that was missed is not made up for. Not for several threads.
final class Pace {
    /// A device whose clock is a little fast may take a little more than time gives.
    private static final double TOLERANCE = 1.01;

    private static final double NANOS_A_SECOND = 1e9;

    private final int block;
    private final int most;
    private double credit;
    private long last = Long.MIN_VALUE;

    /// @param block samples that are mixed at once
    /// @param most samples that may be missed and still be made up for
    Pace(int block, int most) {
        this.block = block;
        this.most = most;
    }

    /// Blocks that time alone makes due.
    int blocks(long now) {
        earn(now, 1);
        return (int) Math.max(0, credit) / block;
    }

    /// Blocks that a device may take, which plays them later.
    ///
    /// @param lead how many samples may be ahead of time
    int blocksAhead(long now, int lead) {
        earn(now, TOLERANCE);
        return (int) Math.max(0, credit + lead) / block;
    }

    private void earn(long now, double rate) {
        double elapsed = last == Long.MIN_VALUE ? 0 : (now - last) / NANOS_A_SECOND * Pcm.RATE;
        credit = Math.min(most, credit + rate * elapsed);
        last = now;
    }

    void spend(int samples) {
        credit -= samples;
    }

    /// Lets the time since the last question pass without anything due.
    void skipTo(long now) {
        last = now;
    }
}
