package app.unknot.domain.sound;

import java.time.Duration;

/// One soft struck note, as the signals are made of: a rounded beginning, two gentle overtones and
/// a fading end, so that it starts and stops without a click.
///
/// @param at when it begins within the signal
/// @param hertz its pitch
/// @param level its loudest sample, from 0 to 1
record Note(Duration at, double hertz, Duration length, double level) {
    private static final double ATTACK_SECONDS = 0.008;
    private static final double RELEASE_PART = 0.35;
    private static final double DECAYS = 2.2;
    private static final double[] OVERTONES = {1, 0.25, 0.08};
    private static final double SUM_OF_OVERTONES = 1.33;

    int end() {
        return Pcm.samplesIn(at.plus(length));
    }

    /// Adds the note to what is there.
    void addTo(float[] samples) {
        int start = Pcm.samplesIn(at);
        int size = Pcm.samplesIn(length);
        double omega = 2 * Math.PI * hertz / Pcm.RATE;
        for (int i = 0; i < size; i++) {
            double wave = 0;
            for (int part = 0; part < OVERTONES.length; part++) {
                wave += OVERTONES[part] * Math.sin(omega * (part + 1) * i);
            }
            samples[start + i] += (float) (level / SUM_OF_OVERTONES * shape(i, size) * wave);
        }
    }

    private static double shape(int index, int size) {
        double attack = Math.min(1, index / (ATTACK_SECONDS * Pcm.RATE));
        double release = Math.min(1, (size - 1 - index) / (RELEASE_PART * size));
        return swell(attack) * swell(release) * Math.exp(-DECAYS * index / size);
    }

    /// From 0 to 1 without a corner at either end.
    static double swell(double part) {
        return (1 - Math.cos(Math.PI * part)) / 2;
    }
}
