package app.unknot.service;

import app.unknot.domain.body.Side;

/// Where the work on a side is heard, for whoever wants to hear left and right.
public final class SideLean {
    private static final double LEAN = 0.6;

    private SideLean() {}

    /// From -1, the left ear alone, over 0 to 1, the right ear alone.
    ///
    /// @param leans whether the person wants it
    public static double of(boolean leans, Side side) {
        if (!leans || !side.isOneSide()) {
            return 0;
        }
        return side == Side.LEFT ? -LEAN : LEAN;
    }
}
