package app.unknot.domain.session;

import java.time.Duration;

/// How long a line takes to say, so that steps wait for their words and nothing overlaps.
@FunctionalInterface
public interface SpeechPace {
    /// The slowest and the fastest pace that can be chosen, in words a minute.
    int SLOWEST = 110;

    int FASTEST = 170;

    Duration of(String text);

    /// The even pace of a speaker with that many words a minute, [#SLOWEST] to [#FASTEST].
    static SpeechPace wordsPerMinute(int rate) {
        if (rate < SLOWEST || rate > FASTEST) {
            throw new IllegalArgumentException(
                    "Speech runs at %d to %d words a minute, not %d"
                            .formatted(SLOWEST, FASTEST, rate));
        }
        return text -> Duration.ofMinutes(words(text)).dividedBy(rate);
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("[\\s-]+").length;
    }
}
