package app.unknot.storage.json;

import java.util.Locale;

/// Shows the characters that nobody sees, so that a stranger's text can't look like another one.
public final class VisibleText {
    private VisibleText() {}

    /// The text with a visible stand-in such as `[U+202E]` for each control character and each
    /// character that turns the direction of reading; line feeds and tabs stay.
    public static String of(String text) {
        if (text.codePoints().noneMatch(VisibleText::isHidden)) {
            return text;
        }
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .forEach(c -> {
                    if (isHidden(c)) {
                        visible.append("[U+%04X]".formatted(c).toUpperCase(Locale.ROOT));
                    } else {
                        visible.appendCodePoint(c);
                    }
                });
        return visible.toString();
    }

    /// The same on one line, where line feeds and tabs are blanks.
    public static String line(String text) {
        return of(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    static boolean isHidden(int c) {
        boolean isLayout = c == '\n' || c == '\t' || c == '\r';
        return (Character.isISOControl(c) && !isLayout) || isFormat(c);
    }

    /// What joins letters and emoji stays, as it belongs to honest text.
    private static boolean isFormat(int c) {
        return switch (c) {
            case 0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF -> true;
            default ->
                    isIn(c, 0x202A, 0x202E) || isIn(c, 0x2066, 0x2069) || isIn(c, 0xE0000, 0xE007F);
        };
    }

    private static boolean isIn(int c, int from, int to) {
        return c >= from && c <= to;
    }
}
