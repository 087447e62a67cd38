package app.unknot.domain.sound;

import java.time.Duration;

/// The sounds that last as long as something does, made in code: the breath and the wait.
public final class Tones {
    /// The pitch between two breaths, in hertz: high enough for the small loudspeaker of a laptop.
    public static final double LOW = 261.63;

    /// The pitch at the top of a breath, in hertz.
    public static final double HIGH = 392;

    /// The pitch of the wait, in hertz.
    public static final double WAITING = 329.63;

    private static final double LEVEL = 0.24;
    private static final double WAITING_LEVEL = 0.12;
    private static final double OVERTONE = 0.2;
    private static final double EDGE_SECONDS = 0.18;
    private static final double LEAST_LOUDNESS = 0.45;
    private static final Duration WAIT = Duration.ofSeconds(2);

    private Tones() {}

    /// A tone that rises and swells as long as the breath in.
    ///
    /// @param length more than zero
    public static Pcm breathIn(Duration length) {
        return glide(LOW, HIGH, length);
    }

    /// A tone that falls and fades as long as the breath out.
    ///
    /// @param length more than zero
    public static Pcm breathOut(Duration length) {
        return glide(HIGH, LOW, length);
    }

    /// Two seconds of a soft swell, to be played over and over while something isn't ready yet.
    public static Pcm waiting() {
        float[] samples = new float[Pcm.samplesIn(WAIT)];
        for (int i = 0; i < samples.length; i++) {
            double swell = Note.swell(2.0 * i / samples.length);
            double wave = Math.sin(2 * Math.PI * WAITING * i / Pcm.RATE);
            samples[i] = (float) (WAITING_LEVEL * swell * wave);
        }
        return Pcm.of(samples);
    }

    /// Pitch in even musical steps, louder the higher it is.
    private static Pcm glide(double from, double to, Duration length) {
        if (!length.isPositive()) {
            throw new IllegalArgumentException("A breath lasts longer than " + length);
        }
        float[] samples = new float[Pcm.samplesIn(length)];
        double phase = 0;
        for (int i = 0; i < samples.length; i++) {
            double hertz = from * Math.pow(to / from, Note.swell((double) i / samples.length));
            phase += 2 * Math.PI * hertz / Pcm.RATE;
            double height = (hertz - LOW) / (HIGH - LOW);
            double loudness = LEAST_LOUDNESS + (1 - LEAST_LOUDNESS) * height;
            double wave = (Math.sin(phase) + OVERTONE * Math.sin(2 * phase)) / (1 + OVERTONE);
            samples[i] = (float) (LEVEL * loudness * edge(i, samples.length) * wave);
        }
        return Pcm.of(samples);
    }

    private static double edge(int index, int size) {
        double edge = Math.min(EDGE_SECONDS * Pcm.RATE, size / 3.0);
        return Note.swell(Math.min(1, Math.min(index, size - 1 - index) / edge));
    }
}
