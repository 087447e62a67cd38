package app.unknot.testkit;

import app.unknot.domain.sound.Pcm;
import java.time.Duration;
import java.util.Random;

/// Sounds in the place of spoken lines: as loud and as uneven as speech, and no two alike.
public final class SpokenSound {
    private static final double LOUDEST = 0.7;
    private static final double SYLLABLES_A_SECOND = 4;
    private static final double SMOOTH = 0.12;

    private SpokenSound() {}

    /// The sound of that number.
    public static Pcm line(long number, Duration length) {
        Random random = new Random(number);
        float[] samples = new float[Pcm.samplesIn(length)];
        double low = 0;
        double peak = 1e-9;
        for (int i = 0; i < samples.length; i++) {
            low += SMOOTH * (random.nextGaussian() - low);
            double syllable = Math.sin(Math.PI * SYLLABLES_A_SECOND * i / Pcm.RATE);
            samples[i] = (float) (low * syllable * syllable);
            peak = Math.max(peak, Math.abs(samples[i]));
        }
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) (LOUDEST / peak);
        }
        return Pcm.of(samples);
    }

    /// An even tone, by which a change of loudness is seen best.
    public static Pcm tone(double hertz, double level, Duration length) {
        float[] samples = new float[Pcm.samplesIn(length)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (level * Math.sin(2 * Math.PI * hertz * i / Pcm.RATE));
        }
        return Pcm.of(samples);
    }
}
