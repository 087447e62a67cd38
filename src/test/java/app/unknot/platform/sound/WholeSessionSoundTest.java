package app.unknot.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.sound.Signal;
import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Tones;
import app.unknot.domain.sound.Track;
import app.unknot.testkit.Recording;
import app.unknot.testkit.ScoreCheck;
import app.unknot.testkit.SpokenSound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The sounds of five minutes, each played by hand at its time, as a session does it.
class WholeSessionSoundTest {
    private static final int STEPS = 10;
    private static final Duration STEP = Duration.ofSeconds(30);

    private final MixerRig rig = new MixerRig();

    private static SoundScore score() {
        List<Entry> entries = new ArrayList<>();
        for (int step = 0; step < STEPS; step++) {
            Duration start = STEP.multipliedBy(step).plusMillis(13L * step);
            double lean = step % 2 == 0 ? -0.6 : 0.6;
            entries.add(new Entry(start, Signal.SWITCH_SIDES.sound(), Track.TONES, lean));
            entries.add(line(start.plusMillis(1_700), step));
            for (int breath = 0; breath < 2; breath++) {
                Duration in = start.plusSeconds(5 + 10L * breath);
                entries.add(
                        new Entry(in, Tones.breathIn(Duration.ofSeconds(4)), Track.TONES, lean));
                Duration out = in.plusSeconds(4);
                entries.add(
                        new Entry(out, Tones.breathOut(Duration.ofSeconds(6)), Track.TONES, lean));
                entries.add(line(in.plusMillis(4_600), 100 + 2 * step + breath));
            }
        }
        return new SoundScore(entries, STEP.multipliedBy(STEPS));
    }

    private static Entry line(Duration at, int number) {
        return new Entry(at, SpokenSound.line(number, Duration.ofMillis(1_900)), Track.VOICE, 0);
    }

    @Test
    void everySoundIsHeardInItsTimeAndPlace() {
        SoundScore score = score();
        for (Entry entry : score.entries()) {
            rig.run(entry.at().minus(rig.now()));
            rig.mixer().play(entry.sound().get(), entry.track(), entry.lean());
        }
        rig.run(STEP);

        Recording heard = rig.heard();
        assertThat(ScoreCheck.problems(score, heard)).isEmpty();
        assertThat(rig.attempts()).isEqualTo(1);
        assertThat(rig.line().line().gaps()).isZero();
    }
}
