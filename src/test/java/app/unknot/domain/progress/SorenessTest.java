package app.unknot.domain.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.advice.Life;
import java.time.OffsetDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What follows from soreness; the rest that it brings is in the table of the advice.
class SorenessTest {
    private static Soreness at(Life life, OffsetDateTime now) {
        return new Soreness(life.sessions(), life.answers(), now, Life.CARE);
    }

    private static String asked(String diary, int hoursLater) {
        Life life = Life.of(diary);
        return at(life, Life.NOW.plusHours(hoursLater))
                .toAskAbout()
                .map(SessionRecord::routine)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "hips-glutes 1d, 0, hips-glutes",
        // the same day, and the night until four
        "hips-glutes 3h, 0, nothing",
        "hips-glutes 0h, 17, nothing",
        // from four in the morning
        "hips-glutes 0h, 18, hips-glutes",
        // in the evening, and the next morning
        "hips-glutes 12h, 0, hips-glutes",
        // begun after midnight, so it belongs to the day before; six hours on the question may come
        "hips-glutes 7h, 0, hips-glutes",
        "hips-glutes 7h, -2, nothing",
        // begun at half past four in the morning: twenty hours later it is still the same day
        "hips-glutes 5h, 17, nothing",
        "hips-glutes 5h, 18, hips-glutes",
        // as long as it may be felt
        "hips-glutes 2d, 0, hips-glutes",
        "hips-glutes 3d, 0, nothing",
        // only after a ball, and the newest with one
        "keep-away-strength 1d, 0, nothing",
        "hips-glutes 1d; keep-away-strength 20h, 0, hips-glutes",
        "classic-floor 2d; hips-glutes 1d, 0, hips-glutes",
        // once
        "hips-glutes 1d; sore 0 0d, 0, nothing",
        "hips-glutes 1d; sore 0 0d, 24, nothing",
        "classic-floor 2d; sore 3 1d; hips-glutes 1d, 0, hips-glutes",
        "classic-floor 2d; sore 3 0d; hips-glutes 1d, 0, nothing",
        // nothing at all, or by a wrong clock
        "'', 0, nothing",
        "hips-glutes -1d, 0, nothing"
    })
    void asksOnTheNextDayAndOnlyOnce(String diary, int hoursLater, String expected) {
        assertThat(asked(diary, hoursLater)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "classic-floor 1d; sore 5 0d, ''",
        "classic-floor 1d; sore 6 0d, between-shoulder-blades",
        "classic-floor 1d; bruise 0d, between-shoulder-blades",
        "classic-floor 60d; sore 9 59d, between-shoulder-blades",
        "classic-floor 9d; sore 6 8d; classic-floor 3d; sore 5 2d, between-shoulder-blades",
        "classic-floor 9d; sore 6 8d; classic-floor 3d; sore 3 2d, ''",
        "classic-floor 9d; sore 6 8d; hips-glutes 3d; sore 0 2d, between-shoulder-blades",
        "classic-floor 9d; sore 6 -1d, ''"
    })
    void goesLighterWhereItWasVerySoreUntilItWasFine(String diary, String areas) {
        Set<String> expected = areas.isEmpty() ? Set.of() : Set.of(areas.split(" "));

        assertThat(at(Life.of(diary), Life.NOW).gentler()).isEqualTo(expected);
    }

    private static String usedUp(String diary) {
        return String.join(
                " ", new TreeSet<>(DayDose.usedUp(Life.of(diary).sessions(), Life.NOW, Life.CARE)));
    }

    /// A session lasts five minutes here.
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "classic-floor 5h, between-shoulder-blades",
        "classic-floor 6h, between-shoulder-blades",
        "classic-floor 7h, ''",
        "hips-glutes 1h, buttock deep-buttock",
        "keep-away-strength 1h, ''",
        "classic-floor 1h stopped, between-shoulder-blades",
        "classic-floor 1h right, ''",
        "classic-floor 2h right; classic-floor 1h left, between-shoulder-blades",
        "classic-floor -1h, ''"
    })
    void anAreaRestsForHoursOnceBothSidesHadTheBall(String diary, String areas) {
        assertThat(usedUp(diary)).isEqualTo(areas);
    }

    @Test
    void anAreaHasTheBallTwiceADayAtMost() {
        OffsetDateTime evening = Life.NOW.plusHours(12);
        Life once = Life.of("classic-floor 5h");
        Life twice = Life.of("classic-floor 5h; classic-floor -5h");

        assertThat(DayDose.usedUp(once.sessions(), evening, Life.CARE)).isEmpty();
        assertThat(DayDose.usedUp(twice.sessions(), evening, Life.CARE))
                .containsExactly("between-shoulder-blades");
        assertThat(DayDose.usedUp(twice.sessions(), evening.plusHours(6), Life.CARE)).isEmpty();
    }
}
