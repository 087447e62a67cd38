package app.unknot.app.bench;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Tones;
import app.unknot.domain.sound.Track;
import app.unknot.service.SoundOutput;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Plays breaths one after the other and a line every three seconds, whenever it is asked at the
/// right time: breaths in the left ear alone and lines in the right one, so that the beginning of a
/// line is found to the sample.
final class BreathsAndLines {
    private static final long EVERY = Duration.ofMillis(3_217).toNanos();
    private static final long FIRST = Duration.ofMillis(400).toNanos();
    private static final Duration LINE = Duration.ofMillis(1_400);
    private static final double HERTZ = 700;
    private static final float LEVEL = 0.5f;

    private final SoundOutput output;
    private final long end;
    private final List<Long> due = new CopyOnWriteArrayList<>();
    private final List<Pcm> breaths =
            List.of(Tones.breathIn(Duration.ofSeconds(4)), Tones.breathOut(Duration.ofSeconds(6)));
    private final Pcm line = line();
    private long nextLine;
    private long nextBreath;
    private int breath;

    BreathsAndLines(SoundOutput output, long start, Duration length) {
        this.output = output;
        this.end = start + length.toNanos();
        this.nextLine = start + FIRST;
        this.nextBreath = start;
    }

    private static Pcm line() {
        float[] samples = new float[Pcm.samplesIn(LINE)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = LEVEL * (float) Math.cos(2 * Math.PI * HERTZ * i / Pcm.RATE);
        }
        return Pcm.of(samples);
    }

    /// Plays what is due; nothing that would last beyond the end.
    void tick(long now) {
        if (now >= nextBreath && now < end) {
            Pcm next = breaths.get(breath++ % breaths.size());
            output.play(next, Track.TONES, -1);
            nextBreath += next.length().toNanos();
        }
        if (now >= nextLine && nextLine + LINE.toNanos() < end) {
            output.play(line, Track.VOICE, 1);
            due.add(nextLine);
            nextLine += EVERY;
        }
    }

    /// When lines were to begin, in monotonic nanoseconds.
    List<Long> due() {
        return due;
    }
}
