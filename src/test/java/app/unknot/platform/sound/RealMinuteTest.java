package app.unknot.platform.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import app.unknot.domain.sound.SoundScore;
import app.unknot.domain.sound.SoundScore.Entry;
import app.unknot.domain.sound.Track;
import app.unknot.platform.sound.OnAir.Studio;
import app.unknot.service.SoundSettings;
import app.unknot.testkit.ScoreCheck;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The first minute of a session as long as it really takes, with the threads and the clock of the
/// program: what the tests that move time by hand can't show.
@Tag("real-time")
@Timeout(400)
class RealMinuteTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final SoundSettings LEANING = SoundSettings.DEFAULT.withLean(true);

    /// A machine that is busy with something else may spoil one; what is wrong in the program
    /// spoils all of them.
    private static final int ATTEMPTS = 3;

    /// From then on nothing can be said of the program.
    private static final Duration BUSY = Duration.ofMillis(25);

    private static final Duration STEP = Duration.ofMillis(100);
    private static final Duration REST = Duration.ofMillis(600);

    private final Studio studio = new Studio();

    @Test
    void everySoundOfAMinuteIsHeardInItsTime() {
        List<String> problems = List.of();
        Duration stall = Duration.ZERO;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try (Stalls stalls = new Stalls()) {
                problems = problems();
                stall = stalls.longest();
            }
            if (problems.isEmpty()) {
                return;
            }
        }
        if (stall.compareTo(BUSY) < 0) {
            fail(String.join(", ", problems));
        }
        // What a machine does that stops every thread says nothing of the program.
        System.out.println("Not judged: this machine stood still for " + stall);
    }

    private List<String> problems() {
        try (PacedStand stand = new PacedStand()) {
            OnAir air = new OnAir(studio, "classic-floor", LEANING, Sabotage.NONE, stand);
            Duration part = firstRestAfter(MINUTE, air.score());
            SoundScore score = air.score(part);
            assertThat(score.entries())
                    .filteredOn(entry -> entry.track() == Track.VOICE)
                    .hasSizeGreaterThan(6);

            List<String> problems = new ArrayList<>(ScoreCheck.problems(score, air.play(part)));
            if (stand.gaps() > 0) {
                problems.add(stand.gaps() + " gaps");
            }
            return problems;
        }
    }

    /// A moment at which nothing sounds, and has not for a while.
    private static Duration firstRestAfter(Duration earliest, SoundScore score) {
        Duration moment = earliest;
        while (sounds(score, moment.minus(REST), moment.plus(REST))) {
            moment = moment.plus(STEP);
        }
        return moment;
    }

    private static boolean sounds(SoundScore score, Duration from, Duration to) {
        return score.entries().stream()
                .anyMatch(entry -> entry.at().compareTo(to) < 0 && end(entry).compareTo(from) > 0);
    }

    private static Duration end(Entry entry) {
        return entry.at().plus(entry.sound().get().length());
    }
}
