package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineExcerptTest {
    private static final String LINE = "\"surface\": \"ceiling\", \"blocks\": []";

    @Test
    void showsAllOfAShortLine() {
        assertThat(LineExcerpt.part(LINE, 11, 80)).isEqualTo(LINE + "\n           ^");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "11, 10", "32, 10", "20, 7", "15, 3"})
    void keepsTheCaretUnderItsLetterInTheRoomThatThereIs(int caret, int columns) {
        String[] shown = LineExcerpt.part(LINE, caret, columns).split("\n");
        int place = shown[1].indexOf('^');

        assertThat(shown[0]).hasSizeLessThanOrEqualTo(columns);
        assertThat(shown[1]).hasSizeLessThanOrEqualTo(columns);
        assertThat(shown[0].charAt(place)).isIn(LINE.charAt(caret), '…');
    }

    @Test
    void marksWhatIsLeftOut() {
        assertThat(LineExcerpt.part("abcdefghijklmnopqrstuvwxyz", 13, 9))
                .isEqualTo("…klmnopq…\n    ^");
        assertThat(LineExcerpt.part("abc", -1, 9)).isEqualTo("abc");
    }
}
