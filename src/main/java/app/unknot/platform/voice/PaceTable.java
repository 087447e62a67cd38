package app.unknot.platform.voice;

/// What a voice must be told so that it speaks a number of words a minute, from measurements of the
/// lines of sessions, with the pauses between and within their sentences.
final class PaceTable {
    private final double[][] measured;
    private final int slowest;
    private final int fastest;

    /// @param measured what the voice was told, and the words a minute that came of it; both rise
    /// @param slowest what it is told at least, however slow it should be
    /// @param fastest what it is told at most
    PaceTable(double[][] measured, int slowest, int fastest) {
        this.measured = measured.clone();
        this.slowest = slowest;
        this.fastest = fastest;
    }

    /// Between what was measured; beyond it the last stretch goes straight on, within the bounds.
    int setting(double wordsAMinute) {
        int right = 1;
        while (right < measured.length - 1 && measured[right][1] < wordsAMinute) {
            right++;
        }
        double[] a = measured[right - 1];
        double[] b = measured[right];
        double setting = a[0] + (b[0] - a[0]) * (wordsAMinute - a[1]) / (b[1] - a[1]);
        return (int) Math.round(Math.clamp(setting, slowest, fastest));
    }
}
