package app.unknot.domain.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManualTimeTest {
    private static final Instant START = Instant.parse("2026-11-22T07:12:00Z");

    private final ManualTime time = new ManualTime(START);
    private final List<Duration> ticks = new ArrayList<>();

    private void note() {
        ticks.add(Duration.ofNanos(time.nanos()));
    }

    @Test
    void ticksInStepsAndOnceMoreForTheRest() {
        time.start(this::note);

        time.advance(Duration.ofMillis(250), Duration.ofMillis(100));

        assertThat(ticks)
                .containsExactly(
                        Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(250));
        assertThat(time.instant()).isEqualTo(START.plusMillis(250));
    }

    @Test
    void ticksNoMoreOnceItIsClosed() {
        Ticker.Ticking ticking = time.start(this::note);
        time.advance(Duration.ofSeconds(1));

        ticking.close();
        ticking.close();
        time.advance(Duration.ofSeconds(1));

        assertThat(ticks).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    void passesWithoutATickAndLetsTheWallClockBeSet() {
        time.start(this::note);

        time.pass(Duration.ofSeconds(3));
        time.shiftWall(Duration.ofHours(-1));

        assertThat(ticks).isEmpty();
        assertThat(time.nanos()).isEqualTo(3_000_000_000L);
        assertThat(time.instant()).isEqualTo(START.plusSeconds(3).minusSeconds(3_600));
    }
}
