package app.unknot.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.testkit.Recording;
import app.unknot.testkit.ScoreCheck;
import app.unknot.testkit.SpokenSound;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoundScoreTest {
    private static final Duration LENGTH = Duration.ofSeconds(34);
    private static final Duration LINE = Duration.ofMillis(1_300);

    private Recording heard = new Recording();
    private SoundScore score = score(LENGTH);

    /// Breaths on the left, then on the right, with lines over and between them.
    private static SoundScore score(Duration length) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Duration start = Duration.ofSeconds(10L * i);
            double lean = i - 1;
            entries.add(tone(start, Signal.MOVE.sound(), lean));
            entries.add(tone(start.plusMillis(2_000), Tones.breathIn(Duration.ofSeconds(3)), lean));
            entries.add(
                    tone(start.plusMillis(5_000), Tones.breathOut(Duration.ofSeconds(4)), lean));
            entries.add(line(start.plusMillis(5_500), 10 + i));
        }
        entries.add(line(Duration.ofMillis(30_250), 20));
        entries.add(tone(Duration.ofSeconds(32), Signal.PRESSED.sound(), 0));
        return new SoundScore(entries, length);
    }

    private static Entry tone(Duration at, Pcm sound, double lean) {
        return new Entry(at, sound, Track.TONES, lean);
    }

    private static Entry line(Duration at, long number) {
        return new Entry(at, () -> SpokenSound.line(number, LINE), Track.VOICE, 0);
    }

    @BeforeEach
    void mix() throws IOException {
        score.mixTo(heard, 1, 1);
    }

    @Test
    void mixesEverySoundAtItsVeryTime() {
        assertThat(ScoreCheck.problems(score, heard)).isEmpty();
        assertThat(heard.length()).isEqualTo(LENGTH);
        assertThat(heard.find(SpokenSound.line(20, LINE), Duration.ofSeconds(30), LINE).at())
                .isBetween(Duration.ofMillis(30_249), Duration.ofMillis(30_251));
    }

    @Test
    void lastsUntilTheLastSoundIsOver() throws IOException {
        Recording longer = new Recording();
        score(Duration.ofSeconds(10)).mixTo(longer, 1, 1);

        assertThat(longer.length()).isBetween(Duration.ofMillis(32_070), Duration.ofMillis(32_200));
    }

    @Test
    void keepsTheVolumesFromTheFirstSampleOn() throws IOException {
        Recording softer = new Recording();
        score.mixTo(softer, 1, 0.5);

        Duration end = Duration.ofMillis(500);
        assertThat(softer.peak(Duration.ZERO, end))
                .isEqualTo(heard.peak(Duration.ZERO, end) / 4, within(0.001));
    }

    @Test
    void changedSidesAreNoticed() {
        assertThat(ScoreCheck.problems(score, heard.swapped()))
                .isNotEmpty()
                .allMatch(problem -> problem.startsWith("sides"));
    }

    @Test
    void aShiftOf200MillisecondsIsNoticed() {
        assertThat(ScoreCheck.problems(score, heard.delayed(Duration.ofMillis(200))))
                .anyMatch(problem -> problem.startsWith("shifted at PT5.5S by PT0.2"));
        assertThat(ScoreCheck.problems(score, heard.delayed(Duration.ofMillis(80)))).isEmpty();
    }

    @Test
    void aLineThatWasDroppedIsNoticed() {
        Duration from = Duration.ofMillis(30_200);
        assertThat(ScoreCheck.problems(score, heard.without(from, from.plus(LINE).plusMillis(99))))
                .anyMatch(problem -> problem.startsWith("missing at PT30.25S"));
    }

    @Test
    void cuttingOffIsNoticed() {
        assertThat(ScoreCheck.problems(score, heard.clipped(3)))
                .anyMatch(problem -> problem.startsWith("cut off"));
    }

    @Test
    void aSoundTooManyIsNoticed() throws IOException {
        List<Entry> entries = new ArrayList<>(score.entries());
        entries.add(line(Duration.ofMillis(32_500), 21));
        Recording more = new Recording();
        new SoundScore(entries, LENGTH).mixTo(more, 1, 1);

        assertThat(ScoreCheck.problems(score, more))
                .containsExactly("no silence from PT32.19S to PT34S");
    }

    @Test
    void anOverlapIsNoticed() throws IOException {
        List<Entry> entries = new ArrayList<>(score.entries());
        entries.add(line(Duration.ofMillis(31_200), 22));
        SoundScore crowded = new SoundScore(entries, LENGTH);
        Recording more = new Recording();
        crowded.mixTo(more, 1, 1);

        assertThat(ScoreCheck.problems(crowded, more)).contains("overlap at PT31.2S");
    }

    @Test
    void asksForASoundOnlyWhenItsTimeComes() throws IOException {
        List<Long> asked = new ArrayList<>();
        Recording until = new Recording();
        Entry late =
                new Entry(
                        Duration.ofSeconds(3),
                        () -> {
                            asked.add(until.length().toMillis());
                            return SpokenSound.line(1, LINE);
                        },
                        Track.VOICE,
                        0);
        new SoundScore(List.of(late), LENGTH).mixTo(until, 1, 1);

        assertThat(asked).hasSize(1).allMatch(millis -> millis > 2_900);
    }

    @Test
    void refusesASoundBeforeTheBeginning() {
        assertThatThrownBy(() -> line(Duration.ofMillis(-1), 1)).hasMessageContaining("-0.001");
    }
}
