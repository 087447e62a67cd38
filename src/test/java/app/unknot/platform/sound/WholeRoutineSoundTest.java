package app.unknot.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.session.Tone;
import app.unknot.domain.session.ToneCue;
import app.unknot.domain.sound.Mix;
import app.unknot.domain.sound.Signal;
import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Track;
import app.unknot.platform.sound.OnAir.Studio;
import app.unknot.service.SoundSettings;
import app.unknot.testkit.Ducking;
import app.unknot.testkit.Recording;
import app.unknot.testkit.ScoreCheck;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A whole routine that comes with the program, from the runner of its session to the samples that
/// the loudspeaker gets.
@TestInstance(Lifecycle.PER_CLASS)
class WholeRoutineSoundTest {
    private static final String ROUTINE = System.getProperty("unknot.test.heard", "classic-floor");
    private static final SoundSettings CENTERED = SoundSettings.DEFAULT;
    private static final SoundSettings LEANING = CENTERED.withLean(true);
    private static final double[] LOWER = {290, 365};
    private static final double[] HIGHER = {365, 290};

    /// By then the first notes of a signal are heard, and nothing else has begun.
    private static final Duration NOTES = Duration.ofMillis(400);

    private static final Duration AROUND = Duration.ofMillis(40);
    private static final Duration WINDOW = Duration.ofMillis(200);

    /// What belongs to no tone and no overtone of one.
    private static final double BESIDE = 450;

    private final Studio studio = new Studio();

    @Test
    void everySoundIsHeardInItsTimeAndNothingElse() {
        OnAir air = new OnAir(studio, ROUTINE, CENTERED, Sabotage.NONE);
        Recording heard = air.play(Duration.ofHours(1));
        SoundScore score = air.score();

        assertThat(ScoreCheck.problems(score, heard)).isEmpty();
        assertThat(heard.length()).isGreaterThan(air.plan().length());
        assertThat(heard.isCentered()).isTrue();
        assertThat(air.gaps()).isZero();
        assertThat(score.entries())
                .filteredOn(entry -> entry.track() == Track.VOICE)
                .hasSameSizeAs(air.plan().cues());
        assertPitches(air.plan().tones(), score, heard);
        assertDucking(new Ducking(score, heard));
    }

    /// Where nothing else is heard, each tone has its own pitches, and a breath in their order.
    private static void assertPitches(List<ToneCue> tones, SoundScore score, Recording heard) {
        Set<Tone> found = EnumSet.noneOf(Tone.class);
        for (ToneCue cue : tones) {
            boolean rises = cue.tone() == Tone.BREATH_IN;
            if (cue.tone().isBreath()) {
                Duration early = cue.at().plus(cue.length().dividedBy(4));
                Duration late = cue.at().plus(cue.length().multipliedBy(3).dividedBy(4));
                boolean begins = isPitch(heard, score, early, rises ? LOWER : HIGHER);
                boolean ends = isPitch(heard, score, late, rises ? HIGHER : LOWER);
                if (begins && ends) {
                    found.add(cue.tone());
                }
            } else if (isFree(score, cue.at(), cue.at().plus(NOTES), cue.at())) {
                assertSignal(heard, cue);
                found.add(cue.tone());
            }
        }
        assertThat(found).containsOnly(Tone.values());
    }

    /// @return whether that could be told
    private static boolean isPitch(
            Recording heard, SoundScore score, Duration around, double[] isAndIsNot) {
        Duration from = around.minus(WINDOW.dividedBy(2));
        Duration to = from.plus(WINDOW);
        boolean isFree =
                score.entries().stream()
                        .filter(entry -> entry.track() == Track.VOICE)
                        .noneMatch(line -> meets(line, from, to));
        if (isFree) {
            assertThat(heard.amplitude(isAndIsNot[0], from, to))
                    .as("at %s", around)
                    .isGreaterThan(2 * heard.amplitude(isAndIsNot[1], from, to));
        }
        return isFree;
    }

    private static boolean isFree(SoundScore score, Duration from, Duration to, Duration but) {
        return score.entries().stream()
                .filter(entry -> !entry.at().equals(but))
                .noneMatch(entry -> meets(entry, from, to));
    }

    private static boolean meets(Entry entry, Duration from, Duration to) {
        Duration end = entry.at().plus(entry.sound().get().length()).plus(AROUND);
        return entry.at().minus(AROUND).compareTo(to) < 0 && end.compareTo(from) > 0;
    }

    private static void assertSignal(Recording heard, ToneCue cue) {
        Duration to = cue.at().plus(NOTES);
        assertThat(Signal.valueOf(cue.tone().name()).pitches().subList(0, 1))
                .allSatisfy(pitch ->
                        assertThat(heard.amplitude(pitch, cue.at(), to))
                                .as("%s at %s", cue.tone(), cue.at())
                                .isGreaterThan(5 * heard.amplitude(BESIDE, cue.at(), to)));
    }

    private static void assertDucking(Ducking breaths) {
        double volume = Math.pow(CENTERED.toneVolume() / 100.0, 2);
        assertThat(breaths.alone).hasSizeGreaterThan(100).allMatch(is -> near(is, volume));
        assertThat(breaths.underLines)
                .hasSizeGreaterThan(20)
                .allMatch(is -> near(is, volume * Mix.DUCKED));
    }

    private static boolean near(double is, double wanted) {
        return Math.abs(is / wanted - 1) < 0.1;
    }

    /// The first minute or so, up to a moment at which nobody speaks.
    private static Duration part(OnAir air) {
        return air.plan().cues().get(9).at().minusMillis(600);
    }

    @Test
    void theSideThatIsWorkedOnIsHeardOnThatSide() {
        OnAir air = new OnAir(studio, ROUTINE, LEANING, Sabotage.NONE);
        Recording heard = air.play(part(air));

        assertThat(ScoreCheck.problems(air.score(part(air)), heard)).isEmpty();
        assertThat(heard.isCentered()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "SIDES_SWAPPED, sides",
        "LINES_LATE, shifted",
        "TONES_LATE, missing",
        "LINE_DROPPED, missing",
        "TONE_DROPPED, missing",
        "LINE_TWICE, no silence",
        "TOO_LOUD, cut off"
    })
    void aFaultOnTheWayIsNoticed(Sabotage fault, String problem) {
        OnAir air = new OnAir(studio, ROUTINE, LEANING, fault);
        Duration part = part(air);
        Recording heard = air.play(part);

        assertThat(ScoreCheck.problems(air.score(part), heard))
                .anyMatch(found -> found.startsWith(problem));
    }
}
