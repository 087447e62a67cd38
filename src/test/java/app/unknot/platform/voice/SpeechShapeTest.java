package app.unknot.platform.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import app.unknot.service.VoiceException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What becomes of the text before a voice speaks it, and of the sound behind it.
class SpeechShapeTest {
    @ParameterizedTest
    @ValueSource(ints = {8_000, 16_000, 22_050, 24_000, 44_100, 96_000})
    void resamplingKeepsATone(int rate) {
        float[] at48 = SincResampler.to48kHz(new RawSound(rate, tone(1_000, rate, rate)));

        assertThat(at48).hasSize(48_000);
        float[] exact = tone(1_000, 48_000, 48_000);
        for (int i = 2_000; i < 46_000; i++) {
            assertThat(at48[i]).isCloseTo(exact[i], within(0.001f));
        }
    }

    @Test
    void resamplingMirrorsNothing() {
        float[] high = tone(30_000, 96_000, 96_000);

        float[] at48 = SincResampler.to48kHz(new RawSound(96_000, high));

        assertThat(SpeechShape.peak(Arrays.copyOfRange(at48, 1_000, 47_000))).isLessThan(0.002f);
    }

    @Test
    void aLineBeginsAndEndsWithItsWords() {
        float[] samples = new float[96_000];
        System.arraycopy(tone(300, 48_000, 24_000), 0, samples, 48_000, 24_000);

        float[] trimmed = SpeechShape.trimmed(samples);

        assertThat(trimmed.length).isBetween(24_000, 24_000 + 3_000);
        assertThat(trimmed[0]).isZero();
        assertThat(SpeechShape.trimmed(new float[100])).isEmpty();
    }

    @Test
    void quietAndLoudLinesComeToOneLevel() {
        float[] quiet = scaled(0.02f);
        float[] loud = scaled(0.9f);

        assertThat(SpeechShape.levelWhileSpeaking(SpeechShape.levelled(quiet)))
                .isCloseTo(0.1, within(0.001));
        assertThat(SpeechShape.levelWhileSpeaking(SpeechShape.levelled(loud)))
                .isCloseTo(0.1, within(0.001));
        float[] click = new float[48_000];
        click[500] = 0.5f;
        assertThat(SpeechShape.peak(SpeechShape.levelled(click))).isLessThanOrEqualTo(0.8901f);
        assertThat(SpeechShape.levelled(new float[10])).containsOnly(0f);
    }

    @Test
    void readsWaveFilesOfOneAndTwoChannelsWithOddChunks() throws IOException {
        assertThat(WaveFile.read(wave(1, 16, 4_000_000)).samples()).hasSize(50);
        RawSound two = WaveFile.read(wave(2, 16, 200));
        assertThat(two.rate()).isEqualTo(22_050);
        assertThat(two.samples()).hasSize(50);
        assertThat(two.samples()[3]).isEqualTo(0.5f);
    }

    @Test
    void refusesWhatIsNoSuchFile() {
        for (byte[] file :
                List.of(
                        new byte[0],
                        "RIFF".getBytes(StandardCharsets.US_ASCII),
                        "RIFFxxxxAVI and more of it".getBytes(StandardCharsets.US_ASCII),
                        Arrays.copyOf(wave(1, 16, 100), 30),
                        wave(1, 8, 100),
                        wave(6, 16, 100))) {
            assertThatThrownBy(() -> WaveFile.read(file)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void leavesNothingInATextThatCouldBeACommand() throws VoiceException {
        assertThat(
                        SpokenText.parts(
                                "[[rate 400]]Breathe\u0000\u001b in.[[]] <break/> {x} 🎾\u202eout"))
                .containsExactly("rate 400 Breathe in. break/ x out");
        assertThat(SpokenText.parts("Größe, süß. Дыши.")).containsExactly("Größe, süß. Дыши.");
        for (String nothing : List.of("", "  ", "🎾", "[[]]", "...", "\u0007")) {
            assertThatThrownBy(() -> SpokenText.parts(nothing)).isInstanceOf(VoiceException.class);
        }
    }

    @Test
    void cutsALongTextBehindItsSentences() throws VoiceException {
        String text = "Breathe in slowly, and breathe out again. ".repeat(75);

        List<String> parts = SpokenText.parts(text);

        assertThat(parts).allMatch(part -> part.length() <= 300 && part.endsWith("again."));
        assertThat(String.join(" ", parts)).isEqualTo(text.strip());
        assertThat(SpokenText.parts("x".repeat(3_000))).hasSize(10);
    }

    private static float[] tone(double hertz, int rate, int samples) {
        float[] tone = new float[samples];
        for (int i = 0; i < samples; i++) {
            tone[i] = (float) (0.5 * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return tone;
    }

    private static float[] scaled(float by) {
        float[] tone = tone(300, 48_000, 48_000);
        for (int i = 0; i < tone.length; i++) {
            tone[i] *= by;
        }
        return tone;
    }

    /// With 200 bytes of sound, each sample a half, behind a chunk of an odd length.
    private static byte[] wave(int channels, int bits, int saidLength) {
        int soundBytes = 100 * channels;
        ByteBuffer file = ByteBuffer.allocate(66 + soundBytes).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(-1);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        file.putShort((short) 1).putShort((short) channels).putInt(22_050).putInt(44_100);
        file.putShort((short) 2).putShort((short) bits);
        file.put("FLLR".getBytes(StandardCharsets.US_ASCII)).putInt(13).put(new byte[14]);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(saidLength);
        while (file.hasRemaining()) {
            file.putShort((short) 16_384);
        }
        return file.array();
    }
}
