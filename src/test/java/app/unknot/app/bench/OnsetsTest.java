package app.unknot.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.time.ManualTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OnsetsTest {
    private static final int SECOND = 192_000;

    @Test
    void findsTheFirstSampleInTheRightEarAfterATime() {
        byte[] heard = new byte[2 * SECOND];
        for (int i = 0; i < heard.length; i += 4) {
            heard[i] = 1;
        }
        heard[SECOND + 4 * 480 + 3] = 1;

        Onsets onsets = new Onsets(heard);

        assertThat(onsets.after(Duration.ofMillis(970).toNanos()))
                .isEqualTo(Duration.ofMillis(40).toNanos());
        assertThat(onsets.after(Duration.ofMillis(1_500).toNanos())).isEqualTo(Long.MAX_VALUE);
    }

    @Test
    void aLineThatRanDryIsHeardAsSilence() {
        ManualTime time = new ManualTime(Instant.EPOCH);
        PacedLine line = new PacedLine(time, time::pass);
        byte[] sound = new byte[4_800];
        Arrays.fill(sound, (byte) 1);

        line.write(sound);
        time.pass(Duration.ofMillis(100));
        line.write(sound);

        assertThat(line.gaps()).isEqualTo(1);
        assertThat(line.heard()).hasSize(SECOND / 10 + sound.length);
        assertThat(line.heard()[sound.length]).isZero();
    }

    @Test
    void takesNoMoreThanARealOneWould() {
        ManualTime time = new ManualTime(Instant.EPOCH);
        PacedLine line = new PacedLine(time, time::pass);
        for (int i = 0; i < 10; i++) {
            line.write(new byte[SECOND / 10]);
        }

        assertThat(time.nanos()).isBetween(890_000_000L, 910_000_000L);
    }
}
