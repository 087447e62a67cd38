package app.unknot.domain.advice;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.RestReason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CheckOfferTest {
    private static final LocalDate TODAY = PracticeDays.dayOf(Life.NOW);

    /// @param checks how many days ago they were done, each time
    private static CheckResults results(String checks) {
        List<CheckResult> lines = new ArrayList<>();
        for (String days : checks.split(" ")) {
            if (!days.isEmpty()) {
                lines.add(
                        new CheckResult(
                                "c" + days,
                                1,
                                Life.NOW.minusDays(Long.parseLong(days)),
                                "turn-head",
                                Map.of(Side.LEFT, 1)));
            }
        }
        return CheckResults.of(lines);
    }

    private static CheckWish wish(String words) {
        CheckWish wish = CheckWish.DEFAULT;
        for (String word : words.split(" ")) {
            if (word.startsWith("later")) {
                wish = wish.putOffOn(TODAY.minusDays(Long.parseLong(word.substring(5))));
            } else if (!word.isEmpty()) {
                wish = wish.offered(word.equals("on"));
            }
        }
        return wish;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                // Only for somebody who has practised
                "``                             | ``     | ``       | false",
                "classic-floor -1d              | ``     | ``       | false",
                "hips-glutes 3d                 | ``     | ``       | true",
                "a-friends 3d                   | ``     | ``       | true",
                // Once a week
                "hips-glutes 3d                 | 6      | ``       | false",
                "hips-glutes 3d                 | 7      | ``       | true",
                "hips-glutes 3d                 | 400 6  | ``       | false",
                "hips-glutes 3d                 | -3     | ``       | true",
                // Put off, turned off and on again
                "hips-glutes 3d                 | ``     | later0   | false",
                "hips-glutes 3d                 | ``     | later6   | false",
                "hips-glutes 3d                 | ``     | later7   | true",
                "hips-glutes 3d                 | ``     | later-9  | true",
                "hips-glutes 3d                 | 30     | off      | false",
                "hips-glutes 3d                 | 30     | later0 off on | true",
                // After the question of the next day
                "classic-floor 1d               | ``     | ``       | false",
                "classic-floor 1d; sore 2 0d    | ``     | ``       | true",
                // Not with a sore body
                "classic-floor 1d; sore 5 0d    | ``     | ``       | false",
                "classic-floor 2d; sore 10 1d   | ``     | ``       | false",
                "classic-floor 2d; bruise 1d    | ``     | ``       | false",
                "classic-floor 2d 4>6; sore 0 3d | ``    | ``       | false",
                // Beside a rest that has nothing to do with that
                "hips-glutes 2h                 | ``     | ``       | true",
                "classic-floor 3d; rest-week    | ``     | ``       | true",
                // With nothing that may be done
                "classic-floor 3d; forbid-all   | ``     | ``       | false"
            })
    void isOpenOnceAWeekAndOnlyWhenNothingElseComesFirst(
            String diary, String checks, String wish, boolean expected) {
        Situation situation = Life.of(diary).situation();

        assertThat(
                        CheckOffer.isOpen(
                                situation,
                                Adviser.advise(situation),
                                results(checks),
                                wish(wish),
                                7))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(RestReason.class)
    void noReasonToRestThatIsFeltLetsItThrough(RestReason why) {
        boolean isFelt = why.ordinal() < RestReason.ENOUGH_TODAY.ordinal();

        assertThat(
                        CheckOffer.isOpen(
                                Life.of("hips-glutes 3d").situation(),
                                new Advice.Rest(why, Optional.empty()),
                                CheckResults.NONE,
                                CheckWish.DEFAULT,
                                7))
                .isEqualTo(!isFelt);
    }
}
