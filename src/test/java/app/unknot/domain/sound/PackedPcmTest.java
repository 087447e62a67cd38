package app.unknot.domain.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedPcmTest {
    @Test
    void givesBackEverySampleTo16Bits() {
        Random random = new Random(5);
        float[] samples = new float[10_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = random.nextFloat() * 2 - 1;
        }

        Pcm back = PackedPcm.unpack(PackedPcm.pack(Pcm.of(samples))).orElseThrow();

        assertThat(back.size()).isEqualTo(samples.length);
        for (int i = 0; i < samples.length; i++) {
            assertThat(back.at(i)).isCloseTo(samples[i], within(1 / 32_767f));
        }
    }

    @Test
    void packsASmoothSoundWell() {
        float[] samples = new float[48_000];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.1 * Math.sin(i * 0.03));
        }

        assertThat(PackedPcm.pack(Pcm.of(samples)).length).isLessThan(48_000);
    }

    @Test
    void cutsOffWhatIsBeyondFullScale() {
        Pcm back = PackedPcm.unpack(PackedPcm.pack(Pcm.of(new float[] {3, -3}))).orElseThrow();

        assertThat(back.at(0)).isEqualTo(1);
        assertThat(back.at(1)).isEqualTo(-1);
    }

    @Test
    void refusesWhatItDidNotPack() {
        byte[] packed = PackedPcm.pack(Pcm.of(new float[] {0.1f, 0.2f, 0.3f}));

        assertThat(PackedPcm.unpack(new byte[0])).isEmpty();
        assertThat(PackedPcm.unpack(new byte[] {127, 1, 1, 1, 1, 1})).isEmpty();
        assertThat(PackedPcm.unpack(Arrays.copyOf(packed, packed.length - 1))).isEmpty();
        packed[3]++;
        assertThat(PackedPcm.unpack(packed)).isEmpty();
        assertThat(PackedPcm.unpack(PackedPcm.pack(Pcm.of(new float[0])))).isPresent();
    }
}
