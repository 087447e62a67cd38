package app.unknot.domain.session;

import java.time.Duration;

/// How long a line takes to say, so that steps wait for their words and nothing overlaps.
@FunctionalInterface
public interface SpeechPace {
    /// The slowest and the fastest pace that can be chosen, in words a minute.
    int SLOWEST = 110;

    int FASTEST = 170;

    Duration of(String text);

    /// An even pace by the number of words alone, [#SLOWEST] to [#FASTEST]: what a writer can count
    /// while placing lines in a step.
    static SpeechPace wordsPerMinute(int rate) {
        requirePace(rate);
        return text -> Duration.ofMinutes(words(text)).dividedBy(rate);
    }

    /// What voices take that speak that many words a minute, [#SLOWEST] to [#FASTEST], over a whole
    /// routine.
    ///
    /// The number of words tells badly how long one line takes: "Five. Chin back." lasts longer
    /// than "Let the wall carry you." Letters and stops tell it within a fifth, and one line in
    /// eight that would take longer is spoken a little faster.
    static SpeechPace measured(int rate) {
        requirePace(rate);
        return text -> MeasuredSpeech.of(text).multipliedBy(MeasuredSpeech.PACE).dividedBy(rate);
    }

    private static void requirePace(int rate) {
        if (rate < SLOWEST || rate > FASTEST) {
            throw new IllegalArgumentException(
                    "Speech runs at %d to %d words a minute, not %d"
                            .formatted(SLOWEST, FASTEST, rate));
        }
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("[\\s-]+").length;
    }
}
