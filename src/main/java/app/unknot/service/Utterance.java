package app.unknot.service;

import java.util.Locale;

/// A line as a voice is asked to speak it.
///
/// @param text plain text, whatever it looks like: no voice may take part of it for a command
/// @param wordsAMinute how fast, from 110 to 170
public record Utterance(String text, Locale language, int wordsAMinute) {
    public static final int SLOWEST = 110;
    public static final int FASTEST = 170;

    public Utterance {
        if (wordsAMinute < SLOWEST || wordsAMinute > FASTEST) {
            throw new IllegalArgumentException(
                    "from %d to %d words a minute, not %d"
                            .formatted(SLOWEST, FASTEST, wordsAMinute));
        }
    }
}
