package app.unknot.service.speech;

import app.unknot.domain.session.Tone;
import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Signal;
import app.unknot.domain.sound.Track;
import app.unknot.service.SessionSound;
import app.unknot.service.SoundDesk;
import app.unknot.service.SoundOutput;
import app.unknot.service.SoundOutput.Playing;
import app.unknot.service.SoundSettings;
import app.unknot.service.SoundStatus;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceInUse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// What the person hears: lines as they were rendered ahead, and tones, through one output.
///
/// Safe for any thread.
public final class SpokenSound implements SessionSound, SoundDesk, AutoCloseable {
    private static final Duration SAMPLE_IN = Duration.ofSeconds(4);
    private static final Duration SAMPLE_OUT = Duration.ofSeconds(6);
    private static final Duration LEAD_IN = Duration.ofMillis(400);
    private static final double PERCENT = 100;

    /// A line that is to be spoken as soon as it is ready.
    private record Pending(Utterance line, double lean) {}

    private final Voices voices;
    private final RenderAhead ahead;
    private final SoundOutput output;
    private final VoiceThread background;
    private final VoiceRest rest;
    private final Locale language;
    private final ToneShelf tones = new ToneShelf();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final List<Playing> sounding = new ArrayList<>();
    private volatile SoundStatus status = SoundStatus.UNKNOWN;
    private volatile int pace = Utterance.SLOWEST;
    private @Nullable Playing spoken;
    private @Nullable Playing hum;
    private @Nullable Playing breath;
    private @Nullable Pending pending;

    /// @param background runs what may take time
    public SpokenSound(
            Voices voices,
            LineCache cache,
            SoundOutput output,
            VoiceThread background,
            Locale language) {
        this.voices = voices;
        this.output = output;
        this.background = background;
        this.language = language;
        this.rest = new VoiceRest(voices, background);
        this.ahead = new RenderAhead(voices, cache, background, this::lineSettled);
        output.onState(this::outputChanged);
    }

    @Override
    public void use(SoundSettings settings, int wordsAMinute) {
        output.volume(Track.VOICE, settings.voiceVolume() / PERCENT);
        output.volume(Track.TONES, settings.toneVolume() / PERCENT);
        pace = wordsAMinute;
        voices.choose(settings.voice());
        if (status.isKnown()) {
            look();
        }
    }

    @Override
    public void look() {
        background.execute(() -> {
            status =
                    new SoundStatus(
                            true, voices.inUse(language), voices.knowing(language), output.state());
            tell();
        });
    }

    private void outputChanged() {
        SoundStatus old = status;
        status = new SoundStatus(old.isKnown(), old.voice(), old.voices(), output.state());
        tell();
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }

    @Override
    public SoundStatus status() {
        return status;
    }

    @Override
    public Runnable onChange(Runnable changed) {
        listeners.add(changed);
        return () -> listeners.remove(changed);
    }

    @Override
    public void prepare(List<String> first, List<String> later, int wordsAMinute) {
        pace = wordsAMinute;
        rest.disturb();
        List<Utterance> lines = new ArrayList<>();
        first.forEach(line -> lines.add(utterance(line)));
        later.forEach(line -> lines.add(utterance(line)));
        background.execute(voices::forgive);
        ahead.plan(lines);
        // Even where every line is in the cache: "where am I?" is made up when it is asked.
        ahead.warmUp(language);
        look();
    }

    private Utterance utterance(String line) {
        return new Utterance(line, language, pace);
    }

    @Override
    public boolean isReady(String line) {
        LineState state = ahead.state(utterance(line));
        boolean isSettled = state == LineState.READY || state == LineState.UNSPEAKABLE;
        if (isSettled || output.state() == SoundOutput.State.NO_DEVICE) {
            return true;
        }
        ahead.hurry(utterance(line));
        return false;
    }

    @Override
    public boolean isSettled(List<String> lines) {
        return ahead.isSettled(lines.stream().map(this::utterance).toList());
    }

    /// A little silence comes first, as wireless headphones swallow the beginning.
    @Override
    public synchronized void hear(String line) {
        Optional<Pcm> ready = ahead.line(utterance(line));
        if (ready.isPresent()) {
            silence();
            speak(afterSilence(ready.get()), 0);
        } else {
            output.play(Pcm.silence(LEAD_IN), Track.VOICE, 0);
            say(line, 0);
        }
    }

    private static Pcm afterSilence(Pcm line) {
        int silent = Pcm.samplesIn(LEAD_IN);
        float[] both = new float[silent + line.size()];
        System.arraycopy(line.samples(), 0, both, silent, line.size());
        return Pcm.of(both);
    }

    @Override
    public synchronized void say(String line, double lean) {
        disturbVoice();
        Utterance wanted = utterance(line);
        stop(spoken);
        spoken = null;
        pending = null;
        hum(false);
        switch (ahead.state(wanted)) {
            case READY -> ahead.line(wanted).ifPresent(pcm -> speak(pcm, lean));
            case UNSPEAKABLE -> knock();
            default -> {
                pending = new Pending(wanted, lean);
                ahead.hurry(wanted);
            }
        }
    }

    /// As long as anything sounds, a line may be asked for that nobody planned.
    private void disturbVoice() {
        if (rest.disturb()) {
            ahead.warmUp(language);
        }
    }

    /// Tells at least that there was something to say, unless nobody ever says anything here.
    private void knock() {
        if (!status.isVoiceless()) {
            output.play(Signal.COUNT.sound(), Track.TONES, 0);
        }
    }

    private void lineSettled() {
        synchronized (this) {
            Pending due = pending;
            LineState state = due == null ? LineState.NOT_PLANNED : ahead.state(due.line());
            if (due != null && state == LineState.READY) {
                pending = null;
                ahead.line(due.line()).ifPresent(pcm -> speak(pcm, due.lean()));
            } else if (due != null && state == LineState.UNSPEAKABLE) {
                pending = null;
                knock();
            }
        }
        SoundStatus old = status;
        VoiceInUse now = voices.inUse(language);
        status = new SoundStatus(old.isKnown(), now, old.voices(), output.state());
        tell();
    }

    private void speak(Pcm pcm, double lean) {
        spoken = output.play(pcm, Track.VOICE, lean);
    }

    /// A breath ends where anything else begins; a signal rings out.
    @Override
    public synchronized void play(Tone tone, Duration length, double lean) {
        disturbVoice();
        sounding.removeIf(Playing::isOver);
        stop(breath);
        breath = null;
        Playing now = output.play(tones.of(tone, length), Track.TONES, lean);
        sounding.add(now);
        if (tone.isBreath()) {
            breath = now;
        }
    }

    @Override
    public void sample(Tone tone) {
        Duration length =
                switch (tone) {
                    case BREATH_IN -> SAMPLE_IN;
                    case BREATH_OUT -> SAMPLE_OUT;
                    default -> Duration.ZERO;
                };
        play(tone, length, 0);
    }

    @Override
    public void acknowledge() {
        output.play(Signal.PRESSED.sound(), Track.TONES, 0);
    }

    @Override
    public synchronized void hum(boolean on) {
        stop(hum);
        hum = on ? output.play(tones.wait(Duration.ofSeconds(8)), Track.TONES, 0) : null;
    }

    @Override
    public synchronized void silence() {
        stop(spoken);
        stop(hum);
        sounding.forEach(Playing::stop);
        sounding.clear();
        spoken = null;
        hum = null;
        pending = null;
    }

    private static void stop(@Nullable Playing playing) {
        if (playing != null) {
            playing.stop();
        }
    }

    /// Ends the voices and gives the device back.
    @Override
    public void close() {
        ahead.close();
        voices.close();
        output.close();
    }
}
