package app.unknot.app.bench;

import app.unknot.platform.measure.ProcessUse;

/// What the program used of the machine.
///
/// @param idlePercent of one core while nothing moved on the screen
/// @param start when the measured part of the session began
record BenchUse(double idlePercent, ProcessUse start, ProcessUse end) {
    double playingPercent() {
        return end.percentOfOneCoreSince(start);
    }

    double allocatedBytesASecond() {
        return end.allocatedBytesASecondSince(start);
    }
}
