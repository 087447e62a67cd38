package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The number that the computer's country has comes first, and isn't repeated below.
class EmergencyWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    GB | Call 999 now | 112 in Europe, 911 in the United States.
                    US | Call 911 now | 112 in Europe, 999 in the United Kingdom.
                    DE | Call 112 now | 999 in the United Kingdom, 911 in the United States.
                    '' | Call 112 now | 999 in the United Kingdom, 911 in the United States.
                    """)
    void theOwnNumberIsFirstAndTheOthersBelow(String country, String first, String others) {
        EmergencyWords words =
                new EmergencyWords(World.MESSAGES, new BuiltInContent().health(), country);

        assertThat(words.call()).startsWith(first).doesNotContain(others);
        assertThat(words.elsewhere()).endsWith(others).doesNotContain(words.number());
    }
}
