package app.unknot.app;

import app.unknot.domain.session.Tone;
import app.unknot.service.SessionSound;
import app.unknot.service.SoundSettings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// A voice that writes down what it is given, tones included, instead of being heard.
public final class RecordingVoice implements SessionSound {
    /// What it was given.
    public sealed interface Given {
        /// Words to speak.
        record Words(String words) implements Given {}

        /// A tone, with its length if that is the breath's.
        record Sound(Tone tone, Duration length) implements Given {}
    }

    private final List<Given> given = new ArrayList<>();

    @Override
    public void use(SoundSettings settings, int pace) {
        // nothing to set
    }

    @Override
    public void prepare(List<String> first, List<String> later, int pace) {
        // nothing takes time here
    }

    @Override
    public boolean isReady(String line) {
        return true;
    }

    @Override
    public void say(String line, double lean) {
        given.add(new Given.Words(line));
    }

    @Override
    public void play(Tone tone, Duration length, double lean) {
        given.add(new Given.Sound(tone, length));
    }

    @Override
    public void acknowledge() {
        // nobody presses
    }

    @Override
    public void hum(boolean on) {
        // nothing is waited for
    }

    @Override
    public void silence() {
        // nothing sounds
    }

    /// Everything it was given so far, in order.
    public List<Given> given() {
        return given;
    }
}
