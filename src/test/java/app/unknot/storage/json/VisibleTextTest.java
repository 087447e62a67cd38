package app.unknot.storage.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
    private static String one(int character) {
        return new StringBuilder().appendCodePoint(character).toString();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0, 7, 0x1F, 0x7F, 0x9F, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
                0x202E, 0x2066, 0x2069, 0xFEFF, 0xE0000, 0xE007F
            })
    void whatNobodySeesIsNamed(int character) {
        assertThat(VisibleText.isHidden(character)).isTrue();
        assertThat(VisibleText.of("a" + one(character) + "b"))
                .isEqualTo("a[U+%04X]b".formatted(character));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                '\n', '\t', '\r', ' ', 0x7E, 0xA0, 0xE9, 0x200C, 0x200D, 0x2027, 0x202F, 0x2065,
                0x206A, 0xDFFFF, 0xE0080, 0x1F3BE
            })
    void honestTextStays(int character) {
        assertThat(VisibleText.isHidden(character)).isFalse();
        assertThat(VisibleText.of("a" + one(character) + "b\0"))
                .isEqualTo("a" + one(character) + "b[U+0000]");
    }

    @Test
    void aLineHasNoFeedsAndTabs() {
        assertThat(VisibleText.line("a\nb\rc\td\0")).isEqualTo("a b c d[U+0000]");
    }
}
