package app.unknot.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SystemTimeTest {
    private final SystemTime time = new SystemTime();

    @Test
    void tellsBothTimes() {
        assertThat(time.instant()).isBetween(Instant.now().minusSeconds(60), Instant.now());
        long before = time.nanos();
        time.rest(Duration.ofMillis(5));
        assertThat(time.nanos() - before).isGreaterThanOrEqualTo(5_000_000);
    }

    @Test
    void restsNoLongerWhenInterrupted() {
        Thread.currentThread().interrupt();
        long before = System.nanoTime();

        time.rest(Duration.ofMinutes(5));

        assertThat(Thread.interrupted()).isTrue();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMinutes(1));
    }

    @Test
    void makesIdsThatAreFoldersToo() {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            String id = new RandomIds().next();
            assertThat(id).matches("[a-z0-9][a-z0-9-]{0,62}");
            ids.add(id);
        }
        assertThat(ids).hasSize(1_000);
    }
}
