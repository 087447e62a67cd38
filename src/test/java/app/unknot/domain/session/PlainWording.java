package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Words for tests: recognisable, and as many as in the real bundle.
public final class PlainWording implements Wording {
    @Override
    public String line(SharedLine line, Object... values) {
        String words =
                switch (line) {
                    case IN -> "In.";
                    case OUT -> "Out.";
                    case BREATHE_IN -> "Breathe in.";
                    case BREATHE_OUT -> "And a long breath out.";
                    case LAST_IN -> "Last one. In.";
                    case LAST_OUT -> "And all the way out.";
                    case CHECK_IN -> "Has it let go? Press any key. If not, stay.";
                    case LEAVE_IT -> "Not eased? Leave it for today.";
                    case LET_GO -> "Good. Breathe all the way out.";
                    default -> line.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ".";
                };
        return Arrays.stream(values)
                .map(Object::toString)
                .collect(Collectors.joining(" ", words, ""));
    }

    @Override
    public String side(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String number(int number) {
        return "n" + number;
    }

    @Override
    public PlainWording forInput(boolean eyesFree) {
        return this;
    }

    @Override
    public String press(boolean first) {
        return first ? "Press Enter" : "press Enter";
    }

    @Override
    public String stay(int breaths) {
        return "n" + breaths + " slow breaths";
    }

    @Override
    public String stay(Duration time) {
        return "about n" + time.toSeconds() + " seconds";
    }

    @Override
    public String extraTime(Duration time) {
        return "Take your time. n" + time.toSeconds() + " more seconds to settle.";
    }

    @Override
    public String repetition(int number, String cue) {
        return "n" + number + ". " + cue;
    }

    @Override
    public String whereAmI(String title, Side side, Duration left) {
        return title + ", " + side(side) + ". n" + left.toMinutes() + " minutes left.";
    }
}
