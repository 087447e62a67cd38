package app.unknot.platform.voice;

import app.unknot.domain.sound.Pcm;
import java.util.HashMap;
import java.util.Map;

/// Brings the sound of a voice to 48 kHz with a windowed sinc, so that nothing of it is lost and
/// nothing mirrored that was not in it.
final class SincResampler {
    /// Zero crossings of the sinc on each side.
    private static final int REACH = 24;

    private static final double KAISER_BETA = 9;

    /// Of the lower of the two limits of frequency; the rest is where the filter falls.
    private static final double PASS = 0.94;

    private final int up;
    private final int down;
    private final int half;
    private final Map<Integer, float[]> weights = new HashMap<>();
    private final double cutoff;

    private SincResampler(int from) {
        int common = gcd(from, Pcm.RATE);
        up = Pcm.RATE / common;
        down = from / common;
        cutoff = PASS * Math.min(1.0, (double) Pcm.RATE / from);
        half = (int) Math.ceil(REACH / cutoff);
    }

    static float[] to48kHz(RawSound sound) {
        return sound.rate() == Pcm.RATE
                ? sound.samples()
                : new SincResampler(sound.rate()).apply(sound.samples());
    }

    private float[] apply(float[] in) {
        float[] out = new float[Math.toIntExact((long) in.length * up / down)];
        for (int i = 0; i < out.length; i++) {
            long place = (long) i * down;
            int centre = (int) (place / up);
            float[] weight = weights.computeIfAbsent((int) (place % up), this::weights);
            int first = centre - half + 1;
            double sum = 0;
            for (int k = Math.max(0, -first); k < weight.length && first + k < in.length; k++) {
                sum += weight[k] * in[first + k];
            }
            out[i] = (float) sum;
        }
        return out;
    }

    /// The weights of the samples around a place that lies `phase / up` behind a sample.
    private float[] weights(int phase) {
        float[] weights = new float[2 * half];
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            double distance = k - half + 1 - (double) phase / up;
            weights[k] = (float) (sinc(cutoff * distance) * kaiser(distance / half));
            sum += weights[k];
        }
        for (int k = 0; k < weights.length; k++) {
            weights[k] /= (float) sum;
        }
        return weights;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return Math.abs(x) >= 1
                ? 0
                : bessel(KAISER_BETA * Math.sqrt(1 - x * x)) / bessel(KAISER_BETA);
    }

    /// The modified Bessel function of order zero.
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > sum * 1e-12; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }

    private static int gcd(int a, int b) {
        return b == 0 ? a : gcd(b, a % b);
    }
}
