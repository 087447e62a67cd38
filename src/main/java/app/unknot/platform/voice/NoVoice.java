package app.unknot.platform.voice;

import app.unknot.domain.session.Tone;
import app.unknot.service.SessionSound;
import app.unknot.service.SoundDesk;
import app.unknot.service.SoundSettings;
import app.unknot.service.SoundStatus;
import java.time.Duration;
import java.util.List;

/// Stands in where nothing is to be heard; every line is on the screen all the same.
public final class NoVoice implements SessionSound, SoundDesk {
    @Override
    public void use(SoundSettings settings, int pace) {
        // nothing to set
    }

    @Override
    public void prepare(List<String> first, List<String> later, int pace) {
        // nothing to ready
    }

    @Override
    public boolean isReady(String line) {
        return true;
    }

    @Override
    public void say(String line, double lean) {
        // nobody speaks
    }

    @Override
    public void play(Tone tone, Duration length, double lean) {
        // nothing sounds
    }

    @Override
    public void acknowledge() {
        // nothing sounds
    }

    @Override
    public void hum(boolean on) {
        // nothing sounds
    }

    @Override
    public void silence() {
        // nothing sounds
    }

    @Override
    public SoundStatus status() {
        return SoundStatus.UNKNOWN;
    }

    @Override
    public Runnable onChange(Runnable changed) {
        return () -> {};
    }

    @Override
    public void look() {
        // there is nothing to find
    }

    @Override
    public void hear(String line) {
        // nobody speaks
    }

    @Override
    public boolean isSettled(List<String> lines) {
        return true;
    }

    @Override
    public void sample(Tone tone) {
        // nothing sounds
    }
}
