package app.unknot.service;

import app.unknot.domain.session.SpeechPace;
import java.time.Duration;
import java.util.Locale;

/// A line as a voice is asked to speak it.
///
/// @param text plain text, whatever it looks like: no voice may take part of it for a command
/// @param wordsAMinute how fast, from 110 to 170
public record Utterance(String text, Locale language, int wordsAMinute) {
    public static final int SLOWEST = SpeechPace.SLOWEST;
    public static final int FASTEST = SpeechPace.FASTEST;

    public Utterance {
        if (wordsAMinute < SLOWEST || wordsAMinute > FASTEST) {
            throw new IllegalArgumentException(
                    "from %d to %d words a minute, not %d"
                            .formatted(SLOWEST, FASTEST, wordsAMinute));
        }
    }

    /// How long the plan of a session takes it to last; spoken longer, it runs into the next line.
    public Duration room() {
        return SpeechPace.measured(wordsAMinute).of(text);
    }
}
