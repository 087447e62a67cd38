package app.unknot.platform.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import app.unknot.testkit.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Programs that are no good as a voice, in place of the built-in one; and lines that one would
/// take too long over.
@Timeout(60)
class VoiceFaultsTest {
    private static final String READY = "printf '\\0\\0\\0\\5\\1\\0\\0\\0\\0'; ";

    @Test
    void aProgramThatDiesInTheMiddleOfALineIsToBlame() throws Exception {
        for (String script :
                List.of(
                        "exit 3",
                        READY + "exit 0",
                        READY + "head -c 20 > /dev/null; printf '\\0\\1\\0\\5\\2\\0\\0'",
                        READY + "printf 'something that is no frame at all'; sleep 1")) {
            try (BuiltInVoice voice = new BuiltInVoice(List.of("/bin/sh", "-c", script))) {
                VoiceException refusal =
                        catchThrowableOfType(
                                VoiceException.class,
                                () -> voice.speak("Breathe in and out.", Locale.US, 130));
                assertThat(refusal.blame()).isEqualTo(Blame.VOICE);
                Eventually.holds("it is gone", () -> voice.process().isEmpty());
            }
        }
    }

    @Test
    void aProgramThatHangsIsEndedWithWhatItStarted() throws Exception {
        Conversation<VoiceAnswer> hanging =
                Conversation.begin(List.of("/bin/sh", "-c", "sleep 600 & wait"), VoiceAnswer::next);
        while (hanging.process().children().findAny().isEmpty()) {
            Thread.onSpinWait();
        }
        List<ProcessHandle> all = new ArrayList<>(hanging.process().children().toList());
        all.add(hanging.process());

        VoiceException refusal =
                catchThrowableOfType(
                        VoiceException.class,
                        () -> hanging.answer(Conversation.deadline(Duration.ofMillis(100))));

        assertThat(refusal).hasMessage("The voice does not answer");
        for (ProcessHandle process : all) {
            process.onExit().join();
        }
    }

    @Test
    void aProgramThatIsNotThereIsToBlame() {
        BuiltInVoice voice = new BuiltInVoice(List.of("/nowhere/java"));

        voice.warmUp();
        VoiceException refusal =
                catchThrowableOfType(
                        VoiceException.class, () -> voice.speak("In.", Locale.US, 130));

        assertThat(refusal.blame()).isEqualTo(Blame.VOICE);
        assertThat(refusal).hasMessage("The voice can't be started");
    }

    @Test
    void aLineThatTakesTooLongIsSpokenFaster() throws Exception {
        Slow speaker = new Slow(2.0);
        Utterance line = new Utterance("Breathe in slowly, and out.", Locale.US, 110);

        Pcm sound = new SpokenVoice(speaker).render(line);

        assertThat(sound.length()).isLessThan(line.room().plusMillis(200));
        assertThat(speaker.paces).hasSize(2);
        assertThat(speaker.paces.getFirst()).isEqualTo(110);
    }

    @Test
    void aVoiceThatCannotSpeakFasterIsNotAskedForEver() throws Exception {
        Slow speaker = new Slow(20.0);
        Utterance line = new Utterance("Breathe in slowly, and out.", Locale.US, 170);

        assertThat(new SpokenVoice(speaker).render(line).size()).isPositive();

        assertThat(speaker.paces).hasSize(3);
        assertThat(speaker.paces.getLast()).isEqualTo(260);
    }

    @Test
    void threeThousandLettersAreSpokenInParts() throws Exception {
        Slow speaker = new Slow(0.5);
        String text = "Breathe in slowly, and breathe out again. ".repeat(72);

        Pcm sound = new SpokenVoice(speaker).render(new Utterance(text, Locale.US, 130));

        assertThat(speaker.paces).hasSizeGreaterThanOrEqualTo(10);
        assertThat(sound.length()).isGreaterThan(Duration.ofSeconds(60));
    }

    @Test
    void aSilentVoiceIsHeardOutAndNeverDividedBy() throws Exception {
        Slow speaker = new Slow(0);

        assertThat(new SpokenVoice(speaker).render(new Utterance("In.", Locale.US, 130)).size())
                .isZero();
    }

    @Test
    void aPaceBetweenAndBeyondTheMeasuredOnes() {
        PaceTable table = new PaceTable(new double[][] {{-50, 100}, {0, 150}, {10, 200}}, -60, 20);

        assertThat(table.setting(100)).isEqualTo(-50);
        assertThat(table.setting(125)).isEqualTo(-25);
        assertThat(table.setting(160)).isEqualTo(2);
        assertThat(table.setting(60)).isEqualTo(-60);
        assertThat(table.setting(240)).isEqualTo(18);
        assertThat(table.setting(900)).isEqualTo(20);
    }

    /// Takes so many times as long as the plan's measure, and remembers the paces it was asked for.
    private static final class Slow implements Speaker {
        private final double factor;
        private final List<Double> paces = new ArrayList<>();

        Slow(double factor) {
            this.factor = factor;
        }

        @Override
        public String id() {
            return "slow";
        }

        @Override
        public String edition(Locale language) {
            return Optional.of(language).map(Locale::toLanguageTag).orElseThrow();
        }

        @Override
        public boolean speaks(Locale language) {
            return true;
        }

        @Override
        public void warmUp() {
            // always warm
        }

        @Override
        public RawSound speak(String text, Locale language, double wordsAMinute) {
            paces.add(wordsAMinute);
            double planned = new Utterance(text, language, 130).room().toNanos() / 1e9;
            int samples = (int) (planned * factor * 130 / wordsAMinute * Pcm.RATE);
            float[] tone = new float[samples];
            for (int i = 0; i < samples; i++) {
                tone[i] = (float) Math.sin(i * 0.05);
            }
            return new RawSound(Pcm.RATE, tone);
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
