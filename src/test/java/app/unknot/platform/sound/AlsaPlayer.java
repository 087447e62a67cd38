package app.unknot.platform.sound;

import app.unknot.domain.sound.Track;
import app.unknot.platform.time.SystemTime;
import app.unknot.service.SoundOutput.Playing;
import app.unknot.service.SoundOutput.State;
import app.unknot.testkit.SpokenSound;
import java.time.Duration;

/// A program of its own that plays two lines over a tone on the system's sound device, as the
/// device is chosen by the environment of its process.
final class AlsaPlayer {
    static final Duration LENGTH = Duration.ofMillis(900);
    static final Duration FIRST = Duration.ofMillis(200);
    static final Duration TONE = Duration.ofMillis(1_700);
    static final Duration SECOND = Duration.ofMillis(2_500);
    static final Duration TONE_LENGTH = Duration.ofMillis(3_000);
    static final Duration LONG = Duration.ofSeconds(40);
    static final double HERTZ = 220;
    static final double LEVEL = 0.3;

    private AlsaPlayer() {}

    /// Plays the lines, or a long tone alone when there is an argument.
    public static void main(String[] arguments) {
        if (arguments.length == 0) {
            playLines();
        } else {
            playTone();
        }
    }

    /// Prints each state of the sound, and ends a second after it can be heard.
    private static void playTone() {
        SystemTime time = new SystemTime();
        try (LiveMixer mixer = LiveMixer.start(time)) {
            mixer.onState(() -> System.out.println(mixer.state()));
            Playing tone = mixer.play(SpokenSound.tone(HERTZ, LEVEL, LONG), Track.TONES, 0);
            while (!tone.isOver() && mixer.state() != State.AUDIBLE) {
                time.rest(Duration.ofMillis(5));
            }
            time.rest(Duration.ofSeconds(1));
        }
    }

    /// Prints how long it took until everything was over, and the state of the sound.
    private static void playLines() {
        SystemTime time = new SystemTime();
        try (LiveMixer mixer = LiveMixer.start(time)) {
            mixer.play(SpokenSound.line(9, Duration.ofMillis(60)), Track.VOICE, 0);
            time.rest(Duration.ofMillis(700));
            long start = time.nanos();
            time.rest(FIRST);
            mixer.play(SpokenSound.line(1, LENGTH), Track.VOICE, 0);
            time.rest(TONE.minus(FIRST));
            Playing tone = mixer.play(SpokenSound.tone(HERTZ, LEVEL, TONE_LENGTH), Track.TONES, 0);
            time.rest(SECOND.minus(TONE));
            mixer.play(SpokenSound.line(2, LENGTH), Track.VOICE, 0);
            while (!tone.isOver()) {
                time.rest(Duration.ofMillis(5));
            }
            System.out.println((time.nanos() - start) / 1_000_000 + " " + mixer.state());
        }
    }
}
