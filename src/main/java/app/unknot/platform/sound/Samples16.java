package app.unknot.platform.sound;

import app.unknot.domain.sound.Pcm;

/// Samples as devices and files take them: 16 bits, the low byte first, left before right.
final class Samples16 {
    /// Bytes of one sample of both sides.
    static final int FRAME = 4;

    static final double BYTES_A_SECOND = (double) Pcm.RATE * FRAME;

    private static final float LARGEST = Short.MAX_VALUE;

    private Samples16() {}

    /// Writes the first samples into the bytes.
    ///
    /// @param stereo each from -1 to 1
    /// @param samples of each side
    /// @param at where in the bytes the first one goes
    static void write(float[] stereo, int samples, byte[] bytes, int at) {
        for (int i = 0; i < 2 * samples; i++) {
            int value = Math.round(stereo[i] * LARGEST);
            bytes[at + 2 * i] = (byte) value;
            bytes[at + 2 * i + 1] = (byte) (value >> Byte.SIZE);
        }
    }
}
