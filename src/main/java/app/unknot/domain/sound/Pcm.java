package app.unknot.domain.sound;

import java.time.Duration;

/// A stretch of sound in one channel, as the mixer plays it, so that voices and tones are the same
/// to everything behind them.
///
/// Holds samples from -1 to 1, 48,000 a second. Nobody changes the samples once they are here.
public final class Pcm {
    /// Samples a second of everything that Unknot plays.
    public static final int RATE = 48_000;

    private static final long NANOS_A_SECOND = 1_000_000_000L;

    private final float[] samples;

    private Pcm(float[] samples) {
        this.samples = samples;
    }

    /// Takes over the samples without a copy; the caller lets go of them.
    public static Pcm of(float[] samples) {
        return new Pcm(samples);
    }

    /// How many samples fit a length of time, rounded to the nearest.
    public static int samplesIn(Duration length) {
        return Math.toIntExact(Math.round(length.toNanos() * (double) RATE / NANOS_A_SECOND));
    }

    public static Pcm silence(Duration length) {
        return new Pcm(new float[samplesIn(length)]);
    }

    /// Number of samples.
    public int size() {
        return samples.length;
    }

    /// One sample, from -1 to 1.
    ///
    /// @throws IndexOutOfBoundsException outside of 0 to size - 1
    public float at(int index) {
        return samples[index];
    }

    /// A copy of all samples.
    public float[] samples() {
        return samples.clone();
    }

    public Duration length() {
        return Duration.ofNanos(samples.length * NANOS_A_SECOND / RATE);
    }
}
