package app.unknot.platform.voice;

import java.util.Arrays;

/// Makes lines of any voice begin at once and sound equally loud. Samples are at 48 kHz.
final class SpeechShape {
    private static final int MILLI = 48;

    /// Below this part of the peak there is only noise.
    private static final float QUIET = 0.01f;

    /// Consonants begin softly and words fade out; both stay.
    private static final int LEAD = 12 * MILLI;

    private static final int TAIL = 40 * MILLI;
    private static final int FADE = 5 * MILLI;

    private static final int FRAME = 20 * MILLI;

    /// Mean level while speaking, 20 dB below full scale.
    private static final double LEVEL = 0.1;

    /// No sample goes beyond this, however quiet the rest is.
    private static final double PEAK = 0.89;

    /// Frames this much below the loudest one are pauses.
    private static final double PAUSE = 0.1;

    private SpeechShape() {}

    /// Without the silence before and behind; empty when there is nothing but silence.
    static float[] trimmed(float[] samples) {
        float quiet = peak(samples) * QUIET;
        int start = 0;
        int end = samples.length;
        while (start < end && Math.abs(samples[start]) <= quiet) {
            start++;
        }
        while (end > start && Math.abs(samples[end - 1]) <= quiet) {
            end--;
        }
        if (start == end) {
            return new float[0];
        }
        float[] cut =
                Arrays.copyOfRange(
                        samples, Math.max(0, start - LEAD), Math.min(samples.length, end + TAIL));
        fadeEnds(cut);
        return cut;
    }

    private static void fadeEnds(float[] samples) {
        int fade = Math.min(FADE, samples.length / 2);
        for (int i = 0; i < fade; i++) {
            float part = (float) i / fade;
            samples[i] *= part;
            samples[samples.length - 1 - i] *= part;
        }
    }

    /// The same samples, brought to the common level in place; silence stays silence.
    static float[] levelled(float[] samples) {
        double level = levelWhileSpeaking(samples);
        if (level == 0) {
            return samples;
        }
        float gain = (float) Math.min(LEVEL / level, PEAK / peak(samples));
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= gain;
        }
        return samples;
    }

    static float peak(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        return peak;
    }

    /// Root of the mean square of all frames but the pauses.
    static double levelWhileSpeaking(float[] samples) {
        int frames = (samples.length + FRAME - 1) / FRAME;
        double[] power = new double[frames];
        for (int i = 0; i < samples.length; i++) {
            power[i / FRAME] += samples[i] * samples[i] / (double) FRAME;
        }
        double loudest = Arrays.stream(power).max().orElse(0);
        double pause = loudest * PAUSE * PAUSE;
        return Math.sqrt(Arrays.stream(power).filter(p -> p > pause).average().orElse(0));
    }
}
