package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.i18n.Messages;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0:00",
        "1, 0:01",
        "999, 0:01",
        "1000, 0:01",
        "1001, 0:02",
        "24000, 0:24",
        "59001, 1:00",
        "60000, 1:00",
        "597000, 9:57",
        "3599500, 60:00"
    })
    void aClockIsRoundedUpSoThatItEndsAtZero(long millis, String shown) {
        assertThat(Times.clock(Duration.ofMillis(millis))).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1 minute",
        "20, 1 minute",
        "89, 1 minute",
        "90, 2 minutes",
        "597, 10 minutes",
        "3600, 60 minutes"
    })
    void aLengthIsAboutSoManyMinutesAndNeverNone(int seconds, String shown) {
        assertThat(Times.aboutMinutes(Messages.in(Locale.ENGLISH), Duration.ofSeconds(seconds)))
                .isEqualTo(shown);
    }
}
