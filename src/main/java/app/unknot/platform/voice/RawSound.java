package app.unknot.platform.voice;

/// Samples as a voice gives them: one channel, from -1 to 1, at whatever loudness and rate.
///
/// @param rate samples a second
@SuppressWarnings("ArrayRecordComponent") // on its way to be shaped, never compared
record RawSound(int rate, float[] samples) {
    private static final float FULL = 32_768;

    /// One channel of 16 bits, the low byte first.
    static RawSound of16Bits(int rate, byte[] bytes, int from, int to) {
        float[] samples = new float[(to - from) / 2];
        for (int i = 0; i < samples.length; i++) {
            int low = bytes[from + 2 * i] & 0xff;
            samples[i] = ((bytes[from + 2 * i + 1] << Byte.SIZE) | low) / FULL;
        }
        return new RawSound(rate, samples);
    }
}
