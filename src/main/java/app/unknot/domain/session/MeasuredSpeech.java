package app.unknot.domain.session;

import java.time.Duration;

/// How long lines of sessions last at one pace, from measurements of the built-in voice, with a
/// tenth to spare.
final class MeasuredSpeech {
    /// Words a minute, over many lines.
    static final int PACE = 130;

    private static final Duration LETTER = Duration.ofMillis(100);
    private static final Duration STOP = Duration.ofMillis(700);
    private static final Duration END = Duration.ofMillis(220);
    private static final String STOPS = ".!?,;:";

    private MeasuredSpeech() {}

    static Duration of(String text) {
        int letters = 0;
        int stops = 0;
        boolean isStopped = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters++;
                stops += isStopped ? 1 : 0;
                isStopped = false;
            } else if (STOPS.indexOf(c) >= 0) {
                isStopped = true;
            }
        }
        return letters == 0
                ? Duration.ZERO
                : LETTER.multipliedBy(letters).plus(STOP.multipliedBy(stops - 1)).plus(END);
    }
}
