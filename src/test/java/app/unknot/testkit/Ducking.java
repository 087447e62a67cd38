package app.unknot.testkit;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Track;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Measures in what was heard how loud the tones were, alone and under the lines.
///
/// A line is taken out of what was heard first, as it has the pitches of the tones in it, too.
public final class Ducking {
    private static final Duration WINDOW = Duration.ofMillis(200);
    private static final Duration SEARCHED = Duration.ofMillis(300);

    /// By then the tones are down, or back.
    private static final Duration SETTLED = Duration.ofMillis(500);

    /// How closely a recording finds a line by itself, and a little more.
    private static final int COARSE = 20;

    private static final Duration LEAST = Duration.ofSeconds(2);

    /// How loud the breaths were, each against its own sound, where nobody spoke.
    public final List<Double> alone = new ArrayList<>();

    /// The same in the middle of a line.
    public final List<Double> underLines = new ArrayList<>();

    private final List<Entry> lines;
    private final Recording heard;

    /// @param score with nothing leaning to a side
    public Ducking(SoundScore score, Recording heard) {
        this.heard = heard;
        this.lines = score.entries().stream().filter(e -> e.track() == Track.VOICE).toList();
        score.entries().stream()
                .filter(e -> e.track() == Track.TONES)
                .filter(e -> e.sound().get().length().compareTo(LEAST) > 0)
                .forEach(this::measure);
    }

    private void measure(Entry tone) {
        Duration end = tone.at().plus(tone.sound().get().length()).minus(SETTLED);
        for (Duration at = tone.at().plus(SETTLED); at.compareTo(end) < 0; at = at.plus(WINDOW)) {
            Duration from = at;
            Duration to = at.plus(WINDOW);
            if (lines.stream().noneMatch(line -> meets(line, from, to, SETTLED))) {
                alone.add(level(heard.part(from, WINDOW), tone, from));
            }
            lines.stream()
                    .filter(line -> meets(line, from, to, WINDOW.multipliedBy(2).negated()))
                    .findFirst()
                    .ifPresent(line -> underLines.add(level(without(line, from), tone, from)));
        }
    }

    private static boolean meets(Entry line, Duration from, Duration to, Duration around) {
        Duration end = line.at().plus(line.sound().get().length());
        return to.compareTo(line.at().minus(around)) > 0 && from.compareTo(end.plus(around)) < 0;
    }

    /// Against the same part of the tone's own sound; a breath changes its pitch slowly enough for
    /// what a session is late.
    private static double level(Recording part, Entry tone, Duration at) {
        Recording own = Recording.of(tone.sound().get()).part(at.minus(tone.at()), WINDOW);
        double hertz = own.pitch();
        return part.amplitude(hertz, Duration.ZERO, WINDOW)
                / own.amplitude(hertz, Duration.ZERO, WINDOW);
    }

    private Recording without(Entry line, Duration from) {
        Pcm sound = line.sound().get();
        Recording part = heard.part(from, WINDOW);
        int first = Pcm.samplesIn(from);
        int near = first - Pcm.samplesIn(heard.find(sound, line.at(), SEARCHED).at());
        int best = near;
        double most = -1;
        for (int into = near - COARSE; into <= near + COARSE; into++) {
            double likeness = product(sound, into, part) / Math.sqrt(power(sound, into, part));
            if (likeness > most) {
                most = likeness;
                best = into;
            }
        }
        double gain = product(sound, best, part) / power(sound, best, part);
        float[] rest = new float[part.size()];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = (float) (part.left(i) - gain * sound.at(best + i));
        }
        return Recording.of(Pcm.of(rest));
    }

    private static double product(Pcm sound, int into, Recording part) {
        double product = 0;
        for (int i = 0; i < part.size(); i++) {
            product += sound.at(into + i) * part.left(i);
        }
        return product;
    }

    private static double power(Pcm sound, int into, Recording part) {
        double power = 1e-12;
        for (int i = 0; i < part.size(); i++) {
            power += sound.at(into + i) * sound.at(into + i);
        }
        return power;
    }
}
