package app.unknot.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.SharedLine;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpokenWordingTest {
    private final SpokenWording wording = new SpokenWording(Messages.in(Locale.ENGLISH));

    @ParameterizedTest
    @CsvSource({
        "0, zero",
        "1, one",
        "12, twelve",
        "20, twenty",
        "21, twenty-one",
        "30, thirty",
        "45, forty-five",
        "99, ninety-nine",
        "100, 100"
    })
    void numbersAreWords(int number, String words) {
        assertThat(wording.number(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "0, ten seconds",
        "4, ten seconds",
        "14, ten seconds",
        "15, twenty seconds",
        "50, fifty seconds",
        "54, fifty seconds",
        "55, one minute",
        "60, one minute",
        "64, one minute",
        "65, seventy seconds",
        "90, ninety seconds",
        "94, ninety seconds",
        "95, two minutes",
        "120, two minutes",
        "149, two minutes",
        "150, three minutes",
        "1499, twenty-five minutes"
    })
    void timesAreTensOfSecondsThenMinutes(int seconds, String words) {
        assertThat(wording.spokenTime(Duration.ofSeconds(seconds))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "1, one slow breath",
        "2, two slow breaths",
        "6, six slow breaths",
        "12, twelve slow breaths"
    })
    void aStayIsCountedInBreaths(int breaths, String words) {
        assertThat(wording.stay(breaths)).isEqualTo(words);
    }

    @Test
    void aStayWithoutCountedBreathsIsATime() {
        assertThat(wording.stay(Duration.ofSeconds(50))).isEqualTo("about fifty seconds");
    }

    @Test
    void sentencesBeginWithACapital() {
        assertThat(wording.press(true)).isEqualTo("Press Enter");
        assertThat(wording.press(false)).isEqualTo("press Enter");
        assertThat(wording.repetition(3, "Draw down.")).isEqualTo("Three. Draw down.");
        assertThat(wording.extraTime(Duration.ofSeconds(20)))
                .isEqualTo("Take your time. Twenty seconds more to settle.");
    }

    @ParameterizedTest
    @CsvSource({
        "RIGHT, 'Roll the spot, right side. Four minutes left.'",
        "LEFT, 'Roll the spot, left side. Four minutes left.'",
        "BOTH, Roll the spot. Four minutes left.",
        "CENTER, Roll the spot. Four minutes left."
    })
    void whereItStandsNamesTheSideWhereThereIsOne(Side side, String words) {
        assertThat(wording.whereAmI("Roll the spot", side, Duration.ofSeconds(245)))
                .isEqualTo(words);
    }

    @ParameterizedTest
    @EnumSource
    void everySurfaceHasItsWayOffASentenceALine(Surface surface) {
        assertThat(wording.wayOff(surface))
                .hasSizeGreaterThan(1)
                .startsWith("A good place to stop.")
                .allMatch(line -> line.endsWith("."));
    }

    @ParameterizedTest
    @EnumSource
    void everySharedLineIsSaidWithItsValues(SharedLine line) {
        String words =
                switch (line) {
                    case FIRMER -> wording.line(line, wording.number(7));
                    case FIND_KNOT -> wording.line(line, "left, on the blade");
                    default -> wording.line(line);
                };

        assertThat(words).isNotBlank().doesNotContain("{", "}");
    }

    @Test
    void theCeilingIsSaidAsAWord() {
        assertThat(wording.line(SharedLine.FIRMER, wording.number(7)))
                .isEqualTo("Lean in a little more. Stay below seven out of ten.");
    }
}
