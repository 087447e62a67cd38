package app.unknot.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.testkit.SpokenSound;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoudnessTest {
    private static final Duration LENGTH = Duration.ofSeconds(2);

    private static Pcm scaled(Pcm sound, double gain) {
        float[] samples = sound.samples();
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) gain;
        }
        return Pcm.of(samples);
    }

    private static Pcm withPause(Pcm sound) {
        float[] samples = new float[3 * sound.size()];
        System.arraycopy(sound.samples(), 0, samples, 0, sound.size());
        return Pcm.of(samples);
    }

    @Test
    void isTheMeanLevelOfATone() {
        assertThat(Loudness.of(SpokenSound.tone(200, 0.4, LENGTH)))
                .isEqualTo(0.4 / Math.sqrt(2), within(0.002));
    }

    @Test
    void pausesDontCount() {
        Pcm line = SpokenSound.line(1, LENGTH);

        assertThat(Loudness.of(withPause(line))).isEqualTo(Loudness.of(line), within(1e-4));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.7, 1.2})
    void linesBecomeEquallyLoud(double gain) {
        Pcm evened = Loudness.evened(scaled(SpokenSound.line(1, LENGTH), gain));

        assertThat(Loudness.of(evened)).isEqualTo(Loudness.OF_LINES, within(0.001));
    }

    @Test
    void peaksStayWithinTheirLimit() {
        float[] samples = SpokenSound.tone(200, 0.02, LENGTH).samples();
        samples[5_000] = 0.6f;
        Pcm evened = Loudness.evened(Pcm.of(samples));

        assertThat(evened.at(5_000)).isEqualTo(0.9f, within(1e-4f));
    }

    @Test
    void silenceStaysSilenceAndAWhisperAWhisper() {
        assertThat(Loudness.of(Loudness.evened(Pcm.silence(LENGTH)))).isZero();
        assertThat(Loudness.evened(Pcm.silence(Duration.ZERO)).size()).isZero();
        assertThat(Loudness.of(Loudness.evened(SpokenSound.tone(200, 0.001, LENGTH))))
                .isEqualTo(0.008 / Math.sqrt(2), within(1e-4));
    }

    /// Nobody is startled by one of them, and none is lost behind another.
    @Test
    void signalsAndBreathsAreAboutAsLoudAsOneAnother() {
        assertThat(Signal.values())
                .allSatisfy(
                        signal -> assertThat(Loudness.of(signal.sound())).isBetween(0.05, 0.13));
        assertThat(Loudness.of(Tones.breathIn(Duration.ofSeconds(4)))).isBetween(0.05, 0.13);
        assertThat(Loudness.of(Tones.breathOut(Duration.ofSeconds(6)))).isBetween(0.05, 0.13);
    }
}
