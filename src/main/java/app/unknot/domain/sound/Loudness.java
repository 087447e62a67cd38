package app.unknot.domain.sound;

import java.time.Duration;
import java.util.Arrays;

/// How loud a sound is to the ear, so that voices of different engines can be made alike.
public final class Loudness {
    /// What lines are brought to: clearly above the tones, with room for peaks.
    public static final double OF_LINES = 0.13;

    private static final int WINDOW = Pcm.samplesIn(Duration.ofMillis(50));
    private static final double HEARD = 0.1;
    private static final double HIGHEST_PEAK = 0.9;
    private static final double MOST_GAIN = 8;

    private Loudness() {}

    /// The mean level of the parts in which something is heard; pauses don't count.
    ///
    /// @return from 0, silence, to 1
    public static double of(Pcm sound) {
        double[] powers = new double[Math.ceilDiv(sound.size(), WINDOW)];
        for (int i = 0; i < sound.size(); i++) {
            powers[i / WINDOW] += sound.at(i) * (double) sound.at(i) / WINDOW;
        }
        double least = HEARD * HEARD * Arrays.stream(powers).max().orElse(0);
        double mean = Arrays.stream(powers).filter(p -> p > 0 && p >= least).average().orElse(0);
        return Math.sqrt(mean);
    }

    /// The same sound as loud as lines are, or as near to that as its peaks allow. Silence stays
    /// silence, and what is nearly silent is not blown up.
    public static Pcm evened(Pcm line) {
        double loudness = of(line);
        if (loudness == 0) {
            return line;
        }
        float[] samples = line.samples();
        double peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        double gain = Math.min(Math.min(OF_LINES / loudness, HIGHEST_PEAK / peak), MOST_GAIN);
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) gain;
        }
        return Pcm.of(samples);
    }
}
