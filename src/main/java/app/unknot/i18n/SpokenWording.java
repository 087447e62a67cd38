package app.unknot.i18n;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.health.StopWords;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.SharedLine;
import app.unknot.service.SessionWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The spoken words of the message bundle, with numbers as words.
public final class SpokenWording implements SessionWords {
    private static final int TENS_OF_A_MINUTE = 6;
    private static final int MOST_TENS = 9;

    /// What the key of a line ends with that is said otherwise when any key is the one input.
    private static final String ANY_KEY = ".any-key";

    private final Messages messages;
    private final boolean eyesFree;

    /// The words for somebody with the keys of the screen.
    public SpokenWording(Messages messages) {
        this(messages, false);
    }

    private SpokenWording(Messages messages, boolean eyesFree) {
        this.messages = messages;
        this.eyesFree = eyesFree;
    }

    @Override
    public SpokenWording forInput(boolean anyKey) {
        return anyKey == eyesFree ? this : new SpokenWording(messages, anyKey);
    }

    @Override
    public String line(SharedLine line, Object... values) {
        String input = eyesFree && messages.has("say." + key(line) + ANY_KEY) ? ANY_KEY : "";
        return messages.text("say." + key(line) + input, values);
    }

    @Override
    public String side(Side side) {
        return messages.text("side." + key(side));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String number(int number) {
        if (messages.has("number." + number)) {
            return messages.text("number." + number);
        }
        if (number < 0 || number > 99) {
            return Integer.toString(number);
        }
        int tens = number / 10 * 10;
        return messages.text("number.joined", number(tens), number(number - tens));
    }

    @Override
    public String press(boolean first) {
        String words = messages.text(eyesFree ? "say.press.any-key" : "say.press");
        return first ? capital(words) : words;
    }

    @Override
    public String stay(int breaths) {
        return breaths == 1
                ? messages.text("say.stay.breath")
                : messages.text("say.stay.breaths", number(breaths));
    }

    @Override
    public String stay(Duration time) {
        return messages.text("say.stay.time", spokenTime(time));
    }

    @Override
    public String extraTime(Duration time) {
        return messages.text("say.extra-time", capital(spokenTime(time)));
    }

    @Override
    public String repetition(int number, String cue) {
        return messages.text("say.repetition", capital(number(number)), cue);
    }

    @Override
    public String whereAmI(String title, Side side, Duration left) {
        String time = spokenTime(left);
        return side.isOneSide()
                ? messages.text("say.where.side", title, side(side), capital(time))
                : messages.text("say.where", title, capital(time));
    }

    @Override
    public List<String> answersTo(StopWords stopWords) {
        List<String> lines = new ArrayList<>();
        lines.add(messages.text("wrong.first.say"));
        for (Complaint complaint : stopWords.complaints()) {
            for (String ending : List.of(".say", ".gone.say", ".not-gone.say")) {
                String key = "wrong." + complaint.id() + ending;
                if (messages.has(key)) {
                    lines.add(messages.text(key));
                }
            }
        }
        return lines;
    }

    @Override
    public List<String> wayOff(Surface surface) {
        return messages.text("say.way-off." + surface.id()).lines().toList();
    }

    /// A time as it is spoken: tens of seconds up to ninety, whole minutes beyond.
    public String spokenTime(Duration time) {
        int tens = Math.max(1, Math.toIntExact(Math.round(time.toMillis() / 10_000.0)));
        if (tens == TENS_OF_A_MINUTE) {
            return messages.text("say.time.minute");
        } else if (tens <= MOST_TENS) {
            return messages.text("say.time.seconds", number(tens * 10));
        }
        int minutes = Math.toIntExact(Math.round(time.toSeconds() / 60.0));
        return messages.text("say.time.minutes", number(minutes));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
