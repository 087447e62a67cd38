package app.unknot.domain.routine;

import java.util.Optional;

/// How often a routine is meant to be done.
///
/// @param timesAWeek from 1 to 7
/// @param weeks from 1 to 52; empty for as long as it helps
public record Plan(int timesAWeek, Optional<Integer> weeks) {
    public static final int MOST_TIMES_A_WEEK = 7;
    public static final int MOST_WEEKS = 52;

    public Plan {
        expect("timesAWeek", timesAWeek, MOST_TIMES_A_WEEK);
        weeks.ifPresent(number -> expect("weeks", number, MOST_WEEKS));
    }

    private static void expect(String name, int number, int most) {
        if (number < 1 || number > most) {
            throw new IllegalArgumentException(
                    name + " should be from 1 to " + most + ", not " + number);
        }
    }
}
