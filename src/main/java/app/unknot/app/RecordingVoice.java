package app.unknot.app;

import app.unknot.service.Voice;
import java.util.ArrayList;
import java.util.List;

/// A voice that writes down what it is given instead of speaking.
public final class RecordingVoice implements Voice {
    private final List<String> lines = new ArrayList<>();

    @Override
    public void say(String line) {
        lines.add(line);
    }

    @Override
    public void silence() {
        // nothing sounds
    }

    /// What was said so far.
    public List<String> lines() {
        return lines;
    }
}
