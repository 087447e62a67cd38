package app.unknot.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.i18n.Messages;
import app.unknot.i18n.SpokenWording;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PressureWordsTest {
    private final PressureWords words =
            new PressureWords(
                    new SpokenWording(Messages.in(Locale.ENGLISH)), new Pressure(2, 3, 4));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Four to six out of ten, no more.|Two to three out of ten, no more.",
                "Number it, from zero to ten. Four to six is good.|Number it, from zero to ten. Two to three is good.",
                "Keep it under seven.|Keep it under four.",
                "Press 4-6 of 10.|Press 2-3 of 10.",
                "Lighter here, two to four.|Lighter here, two to three.",
                "Too strong? Push into your feet.|Too strong? Push into your feet.",
                "Someone heaves.|Someone heaves."
            })
    void lowersWhatACueOfPressureNames(String text, String lowered) {
        assertThat(words.capped(text, true)).isEqualTo(lowered);
    }

    @Test
    void leavesNumbersAloneThatCountSomethingElse() {
        assertThat(words.capped("Stay for six slow breaths.", false))
                .isEqualTo("Stay for six slow breaths.");
        assertThat(words.capped("Give your back a number, from zero to ten.", false))
                .isEqualTo("Give your back a number, from zero to ten.");
    }

    @Test
    void knowsAnInstructionAboutPressureByItsScale() {
        assertThat(words.capped("Pressure four to six out of ten. Above seven: lift off.", false))
                .isEqualTo("Pressure two to three out of ten. Above four: lift off.");
    }
}
