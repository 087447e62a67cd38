package app.unknot.platform.voice;

import app.unknot.service.Voice;

/// Stands in where nothing can speak: the lines are on the screen alone.
public final class NoVoice implements Voice {
    @Override
    public void say(String line) {
        // the captions show it
    }

    @Override
    public void silence() {
        // nothing sounds
    }
}
