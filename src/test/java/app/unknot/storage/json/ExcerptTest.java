package app.unknot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ExcerptTest {
    static Stream<Arguments> places() {
        return Stream.of(
                Arguments.of("abc", 1, 1, "abc\n^"),
                Arguments.of("abc", 1, 3, "abc\n  ^"),
                Arguments.of("abc", 1, 4, "abc\n   ^"),
                Arguments.of("abc", 1, 99, "abc\n   ^"),
                Arguments.of("a\nbcd\ne", 2, 2, "bcd\n ^"),
                Arguments.of("a\nbcd", 2, 1, "bcd\n^"),
                Arguments.of("a\n    bcd  \n", 2, 6, "bcd\n ^"),
                Arguments.of("a\n    bcd", 2, 2, "   bcd\n^"),
                Arguments.of("a\u202Eb", 1, 3, "a[U+202E]b\n         ^"),
                Arguments.of("abc", 0, 1, ""),
                Arguments.of("abc", 1, 0, ""),
                Arguments.of("abc", 2, 1, ""),
                Arguments.of("a\n  \nb", 2, 1, ""),
                Arguments.of("", 1, 1, ""));
    }

    @ParameterizedTest
    @MethodSource("places")
    void showsTheLineAndThePlace(String text, int line, int column, String shown) {
        assertThat(Excerpt.of(text, line, column)).isEqualTo(shown);
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "a".repeat(100) + "X" + "b".repeat(100);

        assertThat(Excerpt.of(line, 1, 101))
                .isEqualTo("a".repeat(60) + "X" + "b".repeat(59) + "\n" + " ".repeat(60) + "^");
    }
}
