package app.unknot.app.bench;

import app.unknot.domain.sound.Pcm;

/// Finds where lines begin in the right ear of what was heard, where nothing else is.
final class Onsets {
    private static final int FRAME = 4;
    private static final int RIGHT = 2;

    private final byte[] heard;

    /// @param heard 16 bits, low byte first, left and right in turn
    Onsets(byte[] heard) {
        this.heard = heard;
    }

    /// How long after a time the next line begins, in nanoseconds; as much as ever when none does.
    ///
    /// @param at nanoseconds from the beginning, in the silence before the line
    long after(long at) {
        for (int sample = (int) (at / 1e9 * Pcm.RATE); ; sample++) {
            int i = sample * FRAME + RIGHT;
            if (i + 1 >= heard.length) {
                return Long.MAX_VALUE;
            }
            if (heard[i] != 0 || heard[i + 1] != 0) {
                return (long) (sample * 1e9 / Pcm.RATE) - at;
            }
        }
    }
}
