package app.unknot.domain.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechPaceTest {
    /// Seconds at the pace that comes to 132 words a minute over all lines, as measured; the
    /// quickest and the slowest line of 30 left out.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Above the sitting bone, and away from the tailbone.|4.05",
                "Any tingling? Put the foot down, and come off.|4.44",
                "Hands behind you. Lean a little to the right.|3.46",
                "If it turns sharp, lift off. That is fine.|4.36",
                "Feet closer to the wall for less pressure, further away for more.|5.59"
            })
    void aMeasuredLineFitsWithoutMuchToSpare(String line, double seconds) {
        double planned = SpeechPace.measured(130).of(line).toMillis() / 1_000.0;

        assertThat(planned).isBetween(seconds * 0.97, seconds * 1.35);
    }

    @Test
    void stopsTakeTimeBetweenWordsAlone() {
        SpeechPace pace = SpeechPace.measured(130);

        assertThat(pace.of("In.")).isEqualTo(Duration.ofMillis(420));
        assertThat(pace.of("In, in.")).isEqualTo(Duration.ofMillis(1_320));
        assertThat(pace.of("...In?! In...")).isEqualTo(Duration.ofMillis(1_320));
        assertThat(pace.of(" ... ")).isZero();
        assertThat(SpeechPace.measured(110).of("In.")).isGreaterThan(pace.of("In."));
    }

    @Test
    void knowsOnlyPacesThatCanBeChosen() {
        assertThatThrownBy(() -> SpeechPace.measured(109)).hasMessageContaining("110 to 170");
        assertThatThrownBy(() -> SpeechPace.wordsPerMinute(171)).hasMessageContaining("110 to 170");
    }
}
