package app.unknot.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.testkit.Recording;
import app.unknot.testkit.SpokenSound;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MixTest {
    private static final int BLOCK = 240;
    private static final double HUM = 100;

    /// The hum itself changes by 0.0066 from one sample to the next.
    private static final double CLICK = 0.012;

    private final Mix mix = new Mix();
    private final Recording heard = new Recording();

    private void run(Duration time) throws IOException {
        float[] block = new float[2 * BLOCK];
        int left = Pcm.samplesIn(time) / BLOCK;
        for (int i = 0; i < left; i++) {
            mix.next(block);
            heard.take(block, BLOCK);
        }
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    private static Pcm hum(long millis) {
        return SpokenSound.tone(HUM, 0.5, millis(millis));
    }

    /// Jumps to its level at once, as a sound that was cut out of another one does.
    private static Pcm cutOut(long millis) {
        float[] samples = new float[Pcm.samplesIn(millis(millis))];
        Arrays.fill(samples, 0.5f);
        return Pcm.of(samples);
    }

    @Test
    void playsASoundAsItIsInBothEars() throws IOException {
        Pcm sound = SpokenSound.line(1, millis(500));
        mix.play(sound, Track.VOICE, 0);

        run(millis(600));

        int edge = Pcm.samplesIn(millis(3));
        for (int i = edge; i < sound.size() - edge; i++) {
            assertThat(heard.left(i)).isEqualTo(sound.at(i)).isEqualTo(heard.right(i));
        }
        assertThat(heard.peak(millis(500), millis(600))).isZero();
        assertThat(mix.isSilent()).isTrue();
    }

    @Test
    void clicksNeitherAtTheBeginningNorAtTheEnd() throws IOException {
        mix.play(cutOut(200), Track.TONES, 0);

        run(millis(300));

        assertThat(heard.largestStep(Duration.ZERO, millis(300))).isLessThan(CLICK);
        assertThat(heard.peak(millis(100), millis(101))).isEqualTo(0.5, within(1e-6));
    }

    @Test
    void fadesOutWhatIsStopped() throws IOException {
        Sounding hum = mix.play(hum(5_000), Track.VOICE, 0);
        run(millis(203));
        hum.stop();
        assertThat(hum.isOver()).isFalse();

        run(millis(300));

        assertThat(hum.isOver()).isTrue();
        assertThat(heard.largestStep(Duration.ZERO, millis(500))).isLessThan(CLICK);
        assertThat(heard.peak(millis(203), millis(220))).isGreaterThan(0.1);
        assertThat(heard.peak(millis(203).plus(Mix.FADE).plus(millis(1)), millis(500))).isZero();
    }

    @Test
    void changesTheVolumeWithoutAClick() throws IOException {
        mix.play(hum(5_000), Track.TONES, 0);
        run(millis(200));
        mix.volume(Track.TONES, 0);
        run(millis(200));
        mix.volume(Track.TONES, 1);
        run(millis(200));
        mix.volume(Track.TONES, 0.5);
        run(millis(400));

        assertThat(heard.largestStep(Duration.ZERO, millis(1_000))).isLessThan(CLICK);
        assertThat(heard.peak(millis(260), millis(399))).isZero();
        assertThat(heard.peak(millis(500), millis(590))).isEqualTo(0.5, within(0.001));
        assertThat(heard.peak(millis(700), millis(990))).isEqualTo(0.125, within(0.001));
    }

    @Test
    void tonesGiveWayToTheVoiceAndComeBack() throws IOException {
        mix.play(hum(5_000), Track.TONES, 0);
        run(millis(500));
        mix.play(SpokenSound.tone(1_000, 0.3, millis(1_000)), Track.VOICE, 0);
        run(millis(2_500));

        double alone = heard.amplitude(HUM, millis(100), millis(500));
        double under = heard.amplitude(HUM, millis(600), millis(1_500));
        double after = heard.amplitude(HUM, millis(1_950), millis(2_450));
        assertThat(under / alone).isEqualTo(Mix.DUCKED, within(0.01));
        assertThat(after / alone).isEqualTo(1, within(0.01));
        assertThat(heard.amplitude(1_000, millis(600), millis(1_500))).isEqualTo(0.3, within(0.01));
        assertThat(heard.largestStep(Duration.ZERO, millis(450))).isLessThan(CLICK);
        assertThat(heard.largestStep(millis(1_501), millis(2_400))).isLessThan(CLICK);
    }

    @Test
    void theVoiceGivesWayToNobody() throws IOException {
        mix.play(SpokenSound.tone(1_000, 0.3, millis(1_000)), Track.VOICE, 0);
        mix.play(hum(1_000), Track.TONES, 0);
        run(millis(1_000));

        assertThat(heard.amplitude(1_000, millis(100), millis(900))).isEqualTo(0.3, within(0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, -0.6, 0, 0.3, 1})
    void leansWithoutGettingLouderOrSofter(double lean) throws IOException {
        mix.play(hum(1_000), Track.TONES, lean);
        run(millis(1_000));

        double left = 0;
        double right = 0;
        for (int i = 4_800; i < 43_200; i++) {
            left += heard.left(i) * heard.left(i) / 38_400;
            right += heard.right(i) * heard.right(i) / 38_400;
        }
        double angle = (lean + 1) * Math.PI / 4;
        assertThat(left).isEqualTo(0.25 * Math.pow(Math.cos(angle), 2), within(0.001));
        assertThat(right).isEqualTo(0.25 * Math.pow(Math.sin(angle), 2), within(0.001));
    }

    @Test
    void nothingIsEverCutOffOrBeyondOne() throws IOException {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Track track = random.nextBoolean() ? Track.VOICE : Track.TONES;
            double lean = 2 * random.nextDouble() - 1;
            mix.play(SpokenSound.line(i, millis(900)), track, lean);
            run(millis(50));
        }

        assertThat(heard.peak(Duration.ZERO, heard.length())).isBetween(0.8, 1.0);
        assertThat(heard.cuts()).isZero();
    }

    @Test
    void beginsAtTheVerySample() throws IOException {
        mix.play(cutOut(100), Track.TONES, 0, 1_000);
        run(millis(200));

        assertThat(heard.left(1_000)).isZero();
        assertThat(heard.left(1_001)).isPositive();
    }

    @Test
    void whatHasNotBegunCanBeTakenBack() throws IOException {
        Sounding sounding = mix.play(hum(100), Track.VOICE, 0, 4_800);
        sounding.stop();
        run(millis(300));

        assertThat(heard.peak(Duration.ZERO, millis(300))).isZero();
        assertThat(sounding.isOver()).isTrue();
    }

    @Test
    void anEmptySoundIsOverAtOnce() {
        assertThat(mix.play(Pcm.silence(Duration.ZERO), Track.VOICE, 0).isOver()).isTrue();
        assertThat(mix.isSilent()).isTrue();
    }

    @Test
    void theSameCallsGiveTheSameSamplesInAnyBlocks() {
        assertThat(inBlocksOf(160)).isEqualTo(inBlocksOf(480));
    }

    private static float[] inBlocksOf(int size) {
        Mix mix = new Mix();
        mix.play(hum(400), Track.TONES, -0.5, 100);
        mix.play(SpokenSound.line(3, millis(200)), Track.VOICE, 0, 2_000);
        float[] all = new float[2 * 24_000];
        for (int at = 0; at < all.length; at += 2 * size) {
            float[] block = new float[2 * size];
            mix.next(block);
            System.arraycopy(block, 0, all, at, block.length);
        }
        return all;
    }

    @Test
    void refusesWhatMakesNoSense() {
        assertThatThrownBy(() -> mix.volume(Track.VOICE, 1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> mix.volume(Track.VOICE, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> mix.play(hum(1), Track.VOICE, -2)).hasMessageContaining("-2");
        assertThatThrownBy(() -> mix.play(hum(1), Track.VOICE, 0, -5)).hasMessageContaining("5");
    }
}
