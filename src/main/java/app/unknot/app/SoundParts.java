package app.unknot.app;

import app.unknot.i18n.Messages;
import app.unknot.platform.time.SystemTime;
import app.unknot.platform.voice.InstalledVoices;
import app.unknot.service.SoundOutput;
import app.unknot.service.Utterance;
import app.unknot.service.speech.LineCache;
import app.unknot.service.speech.SpokenSound;
import app.unknot.service.speech.Voices;
import app.unknot.storage.speech.DiskLineCache;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/// Puts the sound of this computer together: its voices, what they spoke before, and an output.
public final class SoundParts implements AutoCloseable {
    /// Room for some dozen routines at several speeds.
    private static final long CACHE_BYTES = 200L << 20;

    private final Voices voices = new Voices(InstalledVoices.find());
    private final LineCache cache;
    private final Messages messages;

    /// No voice is touched before something is to be spoken.
    ///
    /// @param state the local folder that the cache goes to
    public SoundParts(Path state, Messages messages) {
        this.messages = messages;
        this.cache =
                new DiskLineCache(
                        state.resolve("cache").resolve("voice"), CACHE_BYTES, new SystemTime());
    }

    /// What a session is heard by.
    SpokenSound through(SoundOutput output) {
        return new SpokenSound(voices, cache, output, new SpeakingThread(), language());
    }

    /// What writes a session into a file.
    public AudioExport export() {
        return new AudioExport(voices, cache, language());
    }

    public Voices voices() {
        return voices;
    }

    /// What was spoken before.
    public LineCache cache() {
        return cache;
    }

    /// A line at a pace, in the language that the lines are written in.
    public Function<String, Utterance> lines(int pace) {
        return text -> new Utterance(text, language(), pace);
    }

    private Locale language() {
        return Locale.forLanguageTag(messages.text("app.language"));
    }

    /// Ends the programs of the voices.
    @Override
    public void close() {
        voices.close();
    }
}
