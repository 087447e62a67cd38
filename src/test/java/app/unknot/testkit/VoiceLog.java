package app.unknot.testkit;

import app.unknot.service.Voice;
import java.util.ArrayList;
import java.util.List;

/// A voice that writes down what it is told, in order.
public final class VoiceLog implements Voice {
    /// Stands for the moment at which the voice was silenced.
    public static final String SILENCE = "(silence)";

    private final List<String> heard = new ArrayList<>();

    @Override
    public void say(String line) {
        heard.add(line);
    }

    @Override
    public void silence() {
        heard.add(SILENCE);
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    /// What was heard since the last look.
    public List<String> takeHeard() {
        List<String> taken = heard();
        heard.clear();
        return taken;
    }
}
