package app.unknot.service.speech;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.session.Tone;
import app.unknot.service.SoundOutput;
import app.unknot.service.SoundSettings;
import app.unknot.testkit.WaitingExecutor;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What is played when, with a voice that renders when the test lets it.
class SpokenSoundTest {
    private final WaitingExecutor background = new WaitingExecutor();
    private final Loudspeaker output = new Loudspeaker();
    private final LetterReader voice = new LetterReader();
    private final SpokenSound sound =
            new SpokenSound(
                    new Voices(List.of(voice)), LineCache.NONE, output, background, Locale.ENGLISH);

    private void prepare(String... lines) {
        sound.use(SoundSettings.DEFAULT, 130);
        sound.prepare(List.of(lines), List.of(), 130);
    }

    @Test
    void aLineThatIsReadyBeginsAtOnce() {
        prepare("Breathe in.");
        background.runAll();
        assertThat(sound.isReady("Breathe in.")).isTrue();
        sound.say("Breathe in.", -0.6);
        assertThat(output.spoken()).hasSize(1);
        assertThat(output.spoken().getFirst().lean).isEqualTo(-0.6);
        assertThat(output.spoken().getFirst().sound.length()).isEqualTo(Duration.ofMillis(1_100));
    }

    @Test
    void aLineThatIsNotReadyIsSpokenAsSoonAsItIs() {
        prepare("One.", "Two.");
        assertThat(sound.isReady("Two.")).isFalse();
        sound.say("Two.", 0);
        assertThat(output.spoken()).isEmpty();
        background.runAll();
        assertThat(output.spoken()).hasSize(1);
    }

    @Test
    void anUnplannedLineIsRenderedAndSpokenToo() {
        prepare("One.");
        background.runAll();
        sound.say("Where am I?", 0);
        background.runAll();
        assertThat(output.spoken()).hasSize(1);
    }

    @Test
    void theVoiceIsWarmForWhatNobodyPlanned() {
        prepare();
        background.runAll();
        assertThat(voice.isWarm).isTrue();
    }

    @Test
    void aVoiceThatNobodyNeedsIsLetGoAndComesBack() {
        prepare("One.");
        background.runAll();
        background.passTime();
        assertThat(voice.closed).isZero();
        background.passTime();
        assertThat(voice.closed).isEqualTo(1);
        background.passTime();
        assertThat(voice.closed).isEqualTo(1);

        sound.say("One.", 0);
        background.runAll();
        assertThat(output.spoken()).hasSize(1);
        assertThat(voice.isWarm).as("for what may be asked next").isTrue();
        background.passTime();
        background.passTime();
        assertThat(voice.closed).isEqualTo(2);
        assertThat(background.waits()).containsOnly(Duration.ofMinutes(5));
    }

    @Test
    void aVoiceStaysAsLongAsASessionSounds() {
        prepare("One.");
        background.runAll();
        for (int i = 0; i < 5; i++) {
            sound.play(Tone.BREATH_IN, Duration.ofSeconds(4), 0);
            background.passTime();
        }
        assertThat(voice.closed).isZero();
        assertThat(voice.isWarm).isTrue();
    }

    @Test
    void aNewLineEndsTheOneBefore() {
        prepare("One.", "Two.");
        background.runAll();
        sound.say("One.", 0);
        sound.say("Two.", 0);
        assertThat(output.spoken().getFirst().stopped).isTrue();
        assertThat(output.spoken().getLast().stopped).isFalse();
    }

    @Test
    void onlyTheLastOfTwoLatecomersIsSpoken() {
        prepare("One.", "Three.");
        sound.say("One.", 0);
        sound.say("Three.", 0);
        background.runAll();
        assertThat(output.spoken()).hasSize(1);
        assertThat(output.spoken().getFirst().sound.length()).isEqualTo(Duration.ofMillis(600));
    }

    @Test
    void aLineThatCantBeSpokenIsNeverWaitedForAndAnsweredByAKnock() {
        prepare("???");
        background.runAll();
        assertThat(sound.isReady("???")).isTrue();
        sound.say("???", 0);
        assertThat(output.spoken()).isEmpty();
        assertThat(output.tones()).hasSize(1);
    }

    @Test
    void nothingIsWaitedForWhereNothingCanBeHeard() {
        prepare("One.");
        output.state = SoundOutput.State.NO_DEVICE;
        assertThat(sound.isReady("One.")).isTrue();
    }

    @Test
    void silenceEndsEverythingAndWhatWasStillToCome() {
        prepare("One.", "Two.");
        background.runAll();
        sound.say("One.", 0);
        sound.play(Tone.BREATH_IN, Duration.ofSeconds(4), 0);
        sound.say("Later", 0);
        sound.silence();
        background.runAll();
        assertThat(output.played).allMatch(each -> each.stopped);
    }

    @Test
    void aBreathEndsWhenSomethingElseBegins() {
        sound.play(Tone.BREATH_OUT, Duration.ofSeconds(6), 0);
        sound.play(Tone.MOVE, Duration.ZERO, 0);
        assertThat(output.tones().getFirst().stopped).isTrue();
        assertThat(output.tones().getFirst().sound.length()).isEqualTo(Duration.ofSeconds(6));
        assertThat(output.tones().getLast().stopped).isFalse();
    }

    @Test
    void itHumsWhileItWaits() {
        sound.hum(true);
        assertThat(output.tones()).hasSize(1);
        assertThat(output.tones().getFirst().sound.length()).isEqualTo(Duration.ofSeconds(8));
        sound.hum(false);
        assertThat(output.tones().getFirst().stopped).isTrue();
    }

    @Test
    void aTryHasALittleSilenceBeforeIt() {
        prepare("One.");
        background.runAll();
        sound.hear("One.");
        assertThat(output.spoken().getFirst().sound.length()).isEqualTo(Duration.ofMillis(800));
    }

    @Test
    void itSaysWhichVoiceSpeaks() {
        List<String> told = new ArrayList<>();
        Runnable stop = sound.onChange(() -> told.add("changed"));
        assertThat(sound.status().isKnown()).isFalse();
        sound.look();
        background.runAll();
        assertThat(sound.status().voice().id()).contains("reader");
        assertThat(sound.status().voices()).containsExactly("reader");
        assertThat(told).isNotEmpty();
        stop.run();
        int before = told.size();
        sound.look();
        background.runAll();
        assertThat(told).hasSize(before);
    }

    @Test
    void linesAreSettledWhenEachIsReadyOrCantBeSpoken() {
        prepare("One.", "???");
        assertThat(sound.isSettled(List.of("One.", "???"))).isFalse();
        background.runAll();
        assertThat(sound.isSettled(List.of("One.", "???"))).isTrue();
    }
}
