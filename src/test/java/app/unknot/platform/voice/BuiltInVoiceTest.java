package app.unknot.platform.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import app.unknot.service.VoiceException.Blame;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The real program of the built-in voice, started once for all tests.
@Timeout(120)
class BuiltInVoiceTest {
    private static BuiltInVoice speaker;
    private static SpokenVoice voice;

    @BeforeAll
    static void start() {
        speaker = new BuiltInVoice(VoiceFolder.command().orElseThrow());
        voice = new SpokenVoice(speaker);
        voice.warmUp();
    }

    @AfterAll
    static void end() {
        voice.close();
    }

    @Test
    void speaksAtOnceAndAtTheCommonLevel() throws Exception {
        Pcm sound = voice.render(line("Lie on your back, knees bent.", 130));

        float[] samples = sound.samples();
        int audible = 0;
        while (Math.abs(samples[audible]) < 0.01) {
            audible++;
        }
        assertThat(audible).isLessThan(Pcm.samplesIn(Duration.ofMillis(40)));
        assertThat(SpeechShape.levelWhileSpeaking(samples)).isBetween(0.05, 0.11);
        assertThat(SpeechShape.peak(samples)).isLessThan(0.9f);
    }

    @Test
    void keepsTheWantedPaceOverTypicalLines() throws Exception {
        List<String> lines =
                List.of(
                        "Above the sitting bone, and away from the tailbone.",
                        "Any tingling? Put the foot down, and come off.",
                        "Hands behind you. Lean a little to the right.",
                        "If it turns sharp, lift off. That is fine.",
                        "Let the wall carry you.",
                        "Feet closer to the wall for less pressure, further away for more.");
        for (int pace : List.of(110, 170)) {
            double minutes = 0;
            int words = 0;
            for (String text : lines) {
                RawSound raw = speaker.speak(text, Locale.US, pace);
                minutes += SpeechShape.trimmed(raw.samples()).length / (60.0 * Pcm.RATE);
                words += text.split("[\\s-]+").length;
            }
            assertThat(words / minutes).isBetween(pace * 0.93, pace * 1.09);
        }
    }

    @Test
    void fitsALineOfManyStopsIntoItsTime() throws Exception {
        Utterance tight = line("Five. Chin back. Four. Let go, and rest.", 150);

        assertThat(voice.render(tight).length()).isLessThan(tight.room().plusMillis(200));
    }

    @Test
    void neverObeysMarkup() throws Exception {
        Pcm plain = voice.render(line("Breathe in, and out.", 130));
        Pcm marked =
                voice.render(
                        line("</prosody>Breathe in,<break time=\"9s\"/> & out.]]>\u0007", 130));

        assertThat(marked.length()).isLessThan(plain.length().plusSeconds(5));
        String closing = "Breathe in.</prosody></speak><break time='60s'/> & ]]>";
        RawSound unclean = speaker.speak(closing, Locale.US, 170);
        assertThat(unclean.samples().length).isBetween(Pcm.RATE, 30 * Pcm.RATE);
    }

    @Test
    void saysWhichLineItCannotSpeakAndSpeaksTheNext() throws Exception {
        assertBlame(Blame.LINE, "Дыши глубоко");
        assertBlame(Blame.LINE, "息を吸って");
        assertBlame(Blame.LINE, "🎾🎾");
        assertBlame(Blame.LINE, "");
        assertThat(voice.render(line("Café 🎾 naïve – “ok”", 130)).size()).isPositive();
    }

    @Test
    void isStartedAgainAfterItWasKilled() throws Exception {
        voice.render(line("In.", 130));
        ProcessHandle first = speaker.process().orElseThrow();
        first.destroyForcibly();
        first.onExit().get(10, TimeUnit.SECONDS);

        assertThat(voice.render(line("Out.", 130)).size()).isPositive();
        assertThat(speaker.process().orElseThrow().pid()).isNotEqualTo(first.pid());
    }

    @Test
    void endsWithItsInput() throws Exception {
        Process program = new ProcessBuilder(VoiceFolder.command().orElseThrow()).start();
        program.getOutputStream().close();

        assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(program.exitValue()).isZero();
    }

    @Test
    void aCancelledLineIsNotTakenForTheNext() throws Exception {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> speaker.speak("A long line that is cancelled.", Locale.US, 130))
                .isInstanceOf(InterruptedException.class);

        RawSound next = speaker.speak("Out.", Locale.US, 130);

        assertThat(next.samples().length).isLessThan(2 * Pcm.RATE);
    }

    private static void assertBlame(Blame blame, String text) {
        VoiceException refusal =
                catchThrowableOfType(VoiceException.class, () -> voice.render(line(text, 130)));
        assertThat(refusal.blame()).isEqualTo(blame);
    }

    private static Utterance line(String text, int pace) {
        return new Utterance(text, Locale.US, pace);
    }
}
