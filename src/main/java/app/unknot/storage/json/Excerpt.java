package app.unknot.storage.json;

/// The line of a file that a message is about, with a caret below the place.
public final class Excerpt {
    private static final int AROUND = 60;

    private Excerpt() {}

    /// Two lines of at most about a hundred characters, or nothing when there is no such line.
    ///
    /// @param line from 1
    /// @param column from 1
    public static String of(String text, int line, int column) {
        int start = 0;
        for (int number = 1; number < line; number++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return "";
            }
        }
        int feed = text.indexOf('\n', start);
        int end = feed < 0 ? text.length() : feed;
        if (line < 1 || column < 1) {
            return "";
        }
        int place = Math.min(start + column - 1, end);
        int from = Math.max(start, place - AROUND);
        int to = Math.min(end, place + AROUND);
        String before = VisibleText.line(text.substring(from, place));
        String after = VisibleText.line(text.substring(place, to));
        String shown = (before + after).stripTrailing();
        if (shown.isBlank()) {
            return "";
        }
        String indent = " ".repeat(before.length() - before.stripLeading().length());
        int leading = shown.startsWith(indent) ? indent.length() : 0;
        return shown.substring(leading) + "\n" + " ".repeat(before.length() - leading) + "^";
    }
}
