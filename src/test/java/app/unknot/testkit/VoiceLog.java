package app.unknot.testkit;

import app.unknot.domain.session.Tone;
import app.unknot.service.SessionSound;
import app.unknot.service.SoundDesk;
import app.unknot.service.SoundOutput;
import app.unknot.service.SoundSettings;
import app.unknot.service.SoundStatus;
import app.unknot.service.VoiceInUse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Writes down what a session lets hear, in order.
public final class VoiceLog implements SessionSound, SoundDesk {
    /// Stands for the moment at which everything was silenced.
    public static final String SILENCE = "(silence)";

    /// What can't be heard yet; the test changes it.
    public final Set<String> late = ConcurrentHashMap.newKeySet();

    /// The tones that were played.
    public final List<Tone> tones = new CopyOnWriteArrayList<>();

    /// Where each line was heard, from -1 to 1.
    public final List<Double> leans = new CopyOnWriteArrayList<>();

    /// What was asked for ahead.
    public List<String> first = List.of();

    /// The rest of it.
    public List<String> later = List.of();

    /// What the screens are told.
    public volatile SoundStatus status =
            new SoundStatus(
                    true,
                    new VoiceInUse(Optional.of("built-in"), VoiceInUse.Reason.AUTOMATIC),
                    List.of("built-in", "espeak-ng"),
                    SoundOutput.State.AUDIBLE);

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    public int acknowledged;
    public boolean hums;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    @Override
    public void use(SoundSettings settings, int pace) {
        // heard all the same
    }

    @Override
    public void prepare(List<String> needed, List<String> rest, int pace) {
        first = needed;
        later = rest;
    }

    @Override
    public boolean isReady(String line) {
        return !late.contains(line);
    }

    @Override
    public void say(String line, double lean) {
        heard.add(line);
        leans.add(lean);
    }

    @Override
    public void play(Tone tone, Duration length, double lean) {
        tones.add(tone);
    }

    @Override
    public void acknowledge() {
        acknowledged++;
    }

    @Override
    public void hum(boolean on) {
        hums = on;
    }

    @Override
    public void silence() {
        heard.add(SILENCE);
    }

    @Override
    public SoundStatus status() {
        return status;
    }

    /// Tells those who asked that something changed.
    public void change() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public Runnable onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public void look() {
        change();
    }

    @Override
    public void hear(String line) {
        say(line, 0);
    }

    @Override
    public boolean isSettled(List<String> lines) {
        return lines.stream().noneMatch(late::contains);
    }

    @Override
    public void sample(Tone tone) {
        tones.add(tone);
    }

    public List<String> heard() {
        return List.copyOf(heard);
    }

    /// The words alone.
    public List<String> words() {
        return heard.stream().filter(line -> !line.equals(SILENCE)).toList();
    }

    /// Forgets the question of the sound check, which is no part of the session.
    public void takeQuestion() {
        heard.removeFirst();
    }

    /// What was heard since the last look.
    public List<String> takeHeard() {
        List<String> taken = heard();
        heard.clear();
        return taken;
    }
}
