package app.unknot.testkit;

import app.unknot.domain.session.Tone;
import app.unknot.service.SessionSound;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Writes down what a session lets hear, in order.
public final class VoiceLog implements SessionSound {
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

    public int acknowledged;
    public boolean hums;
    private final List<String> heard = new CopyOnWriteArrayList<>();

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

    public List<String> heard() {
        return List.copyOf(heard);
    }

    /// The words alone.
    public List<String> words() {
        return heard.stream().filter(line -> !line.equals(SILENCE)).toList();
    }

    /// What was heard since the last look.
    public List<String> takeHeard() {
        List<String> taken = heard();
        heard.clear();
        return taken;
    }
}
