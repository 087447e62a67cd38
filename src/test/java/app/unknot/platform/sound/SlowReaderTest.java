package app.unknot.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.platform.sound.OnAir.Moment;
import app.unknot.platform.sound.OnAir.Studio;
import app.unknot.testkit.Recording;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A session whose voice is slower than time, as on a machine that has other things to do.
@Timeout(120)
class SlowReaderTest {
    private static final Duration PLAYED = Duration.ofSeconds(100);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(3);
    private static final double AUDIBLE = 0.002;
    private static final double ALIKE = 0.7;

    private final Studio studio = new Studio();

    @Test
    void theSessionWaitsWithASoftToneAndEveryLineIsHeard() {
        try (SlowReader reader = new SlowReader(1.6)) {
            OnAir air = new OnAir(studio, "classic-floor", reader);
            List<Entry> lines = air.lines(PLAYED);
            Recording heard = air.play(PLAYED.plusSeconds(10));

            assertThat(air.moments()).filteredOn(Moment::isWaiting).hasSizeGreaterThan(100);
            assertNeverSilent(air.moments(), heard);
            assertThat(lines)
                    .hasSizeGreaterThan(8)
                    .allSatisfy(line -> {
                        Pcm sound = line.sound().get();
                        Recording.Match found =
                                heard.find(
                                        sound,
                                        placeOf(line, air.moments()),
                                        Duration.ofMillis(300));
                        assertThat(found.likeness())
                                .as("%s: %s", line.at(), found)
                                .isGreaterThan(ALIKE);
                    });
        }
    }

    /// While it waits, something is heard in each stretch.
    private static void assertNeverSilent(List<Moment> moments, Recording heard) {
        for (int i = 0; i < moments.size(); i++) {
            Duration from = moments.get(i).heard();
            Duration to = from.plus(LONGEST_SILENCE);
            boolean waits =
                    moments.stream()
                            .skip(i)
                            .takeWhile(moment -> moment.heard().compareTo(to) < 0)
                            .allMatch(Moment::isWaiting);
            if (waits) {
                assertThat(heard.peak(from, to)).as("from %s", from).isGreaterThan(AUDIBLE);
            }
        }
    }

    /// A line begins as soon as the session goes on behind its place.
    private static Duration placeOf(Entry line, List<Moment> moments) {
        return moments.stream()
                .filter(moment -> moment.elapsed().compareTo(line.at()) >= 0)
                .filter(moment -> !moment.isWaiting())
                .findFirst()
                .orElseThrow()
                .heard();
    }
}
