package app.unknot.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.testkit.Recording;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TonesTest {
    /// The quickest of the tones changes by 0.06 from one sample to the next.
    private static final double CLICK = 0.08;

    private static Recording recording(Pcm sound) throws IOException {
        Recording recording = new Recording();
        float[] stereo = new float[2 * sound.size()];
        for (int i = 0; i < sound.size(); i++) {
            stereo[2 * i] = sound.at(i);
            stereo[2 * i + 1] = sound.at(i);
        }
        recording.take(stereo, sound.size());
        return recording;
    }

    static Stream<Pcm> all() {
        return Stream.concat(
                Stream.of(Signal.values()).map(Signal::sound),
                Stream.of(
                        Tones.breathIn(Duration.ofSeconds(4)),
                        Tones.breathOut(Duration.ofSeconds(6)),
                        Tones.breathIn(Duration.ofMillis(700)),
                        Tones.waiting()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void isHeardWithoutAClickAndLeavesRoomForAVoice(Pcm tone) throws IOException {
        Recording heard = recording(tone);

        assertThat(heard.peak(Duration.ZERO, heard.length())).isBetween(0.1, 0.35);
        assertThat(heard.largestStep(Duration.ZERO, heard.length())).isLessThan(CLICK);
        assertThat(Math.abs(tone.at(0))).isLessThan(0.001f);
        assertThat(Math.abs(tone.at(tone.size() - 1))).isLessThan(0.001f);
    }

    @ParameterizedTest
    @ValueSource(longs = {500, 3_000, 4_000, 6_000, 8_500})
    void aBreathLastsAsLongAsItIsTaken(long millis) {
        Duration length = Duration.ofMillis(millis);

        assertThat(Tones.breathIn(length).length()).isEqualTo(length);
        assertThat(Tones.breathOut(length).length()).isEqualTo(length);
    }

    @Test
    void theBreathRisesAndFalls() throws IOException {
        Duration length = Duration.ofSeconds(4);

        assertThat(strongest(recording(Tones.breathIn(length)), 400)).isLessThan(280);
        assertThat(strongest(recording(Tones.breathIn(length)), 3_600)).isGreaterThan(365);
        assertThat(strongest(recording(Tones.breathOut(length)), 400)).isGreaterThan(365);
        assertThat(strongest(recording(Tones.breathOut(length)), 3_600)).isLessThan(280);
    }

    private static int strongest(Recording heard, long aroundMillis) {
        Duration from = Duration.ofMillis(aroundMillis - 100);
        Duration to = Duration.ofMillis(aroundMillis + 100);
        return IntStream.iterate(200, hertz -> hertz <= 500, hertz -> hertz + 5)
                .boxed()
                .max((a, b) ->
                        Double.compare(heard.amplitude(a, from, to), heard.amplitude(b, from, to)))
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void aSignalHasItsOwnPitches(Signal signal) throws IOException {
        Recording heard = recording(signal.sound());

        assertThat(signal.pitches())
                .allSatisfy(pitch ->
                        assertThat(heard.amplitude(pitch, Duration.ZERO, heard.length()))
                                .isGreaterThan(
                                        5 * heard.amplitude(450, Duration.ZERO, heard.length())));
    }

    @Test
    void noSignalSoundsLikeAnother() {
        Set<Object> shapes = new HashSet<>();
        for (Signal signal : Signal.values()) {
            shapes.add(signal.pitches());
            assertThat(signal.sound().length()).isLessThan(Duration.ofMillis(2_100));
        }
        assertThat(shapes).hasSize(Signal.values().length);
    }

    /// Two seconds that begin and end in silence and hold whole waves can follow one another.
    @Test
    void theWaitCanBeRepeated() {
        Pcm wait = Tones.waiting();

        assertThat(wait.length()).isEqualTo(Duration.ofSeconds(2));
        assertThat(wait.at(0)).isZero();
        assertThat(Math.abs(wait.at(wait.size() - 1))).isLessThan(1e-6f);
    }

    @Test
    void refusesABreathOfNoLength() {
        assertThatThrownBy(() -> Tones.breathIn(Duration.ZERO)).hasMessageContaining("PT0S");
    }
}
