package app.unknot.platform.sound;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Track;
import app.unknot.service.SoundOutput;
import java.time.Duration;
import java.util.Arrays;

/// A fault between a session and its mixer, to see that it is noticed in what is heard.
enum Sabotage {
    NONE,
    SIDES_SWAPPED,
    TONES_LATE,
    LINES_LATE,
    LINE_DROPPED,
    TONE_DROPPED,
    LINE_TWICE,
    TOO_LOUD;

    private static final Duration LATE = Duration.ofMillis(200);
    private static final Duration AGAIN = Duration.ofMillis(900);
    private static final int LINE = 6;
    private static final int TONE = 1;
    private static final float LOUD = 40;

    /// The output with this fault.
    SoundOutput on(SoundOutput output) {
        return new Faulty(output);
    }

    private final class Faulty implements SoundOutput {
        private final SoundOutput output;
        private int lines;
        private int tones;

        Faulty(SoundOutput output) {
            this.output = output;
        }

        @Override
        public Playing play(Pcm sound, Track track, double lean) {
            boolean isLine = track == Track.VOICE;
            int number = isLine ? ++lines : ++tones;
            boolean isThis = number == (isLine ? LINE : TONE);
            if (Sabotage.this == LINE_TWICE && isLine && isThis) {
                output.play(later(sound, AGAIN), track, lean);
            }
            double side = Sabotage.this == SIDES_SWAPPED ? -lean : lean;
            return output.play(changed(sound, isLine, isThis), track, side);
        }

        private Pcm changed(Pcm sound, boolean isLine, boolean isThis) {
            return switch (Sabotage.this) {
                case LINES_LATE -> isLine ? later(sound, LATE) : sound;
                case TONES_LATE -> isLine ? sound : later(sound, LATE);
                case LINE_DROPPED -> isLine && isThis ? Pcm.silence(sound.length()) : sound;
                case TONE_DROPPED -> !isLine && isThis ? Pcm.silence(sound.length()) : sound;
                case TOO_LOUD -> isLine ? loud(sound) : sound;
                default -> sound;
            };
        }

        @Override
        public void volume(Track track, double volume) {
            output.volume(track, volume);
        }

        @Override
        public State state() {
            return output.state();
        }

        @Override
        public void onState(Runnable changed) {
            output.onState(changed);
        }

        @Override
        public void close() {
            output.close();
        }
    }

    private static Pcm later(Pcm sound, Duration by) {
        int before = Pcm.samplesIn(by);
        float[] later = new float[before + sound.size()];
        System.arraycopy(sound.samples(), 0, later, before, sound.size());
        return Pcm.of(later);
    }

    private static Pcm loud(Pcm sound) {
        float[] loud = Arrays.copyOf(sound.samples(), sound.size());
        for (int i = 0; i < loud.length; i++) {
            loud[i] *= LOUD;
        }
        return Pcm.of(loud);
    }
}
