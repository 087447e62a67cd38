package app.unknot.app;

import app.unknot.i18n.Messages;
import app.unknot.platform.time.SystemTime;
import app.unknot.platform.voice.InstalledVoices;
import app.unknot.service.SoundOutput;
import app.unknot.service.speech.SpokenSound;
import app.unknot.service.speech.Voices;
import app.unknot.storage.speech.DiskLineCache;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/// Puts the sound of this computer together: its voices, what they spoke before, and an output.
final class SoundParts {
    /// Room for some dozen routines at several speeds.
    private static final long CACHE_BYTES = 200L << 20;

    private SoundParts() {}

    /// No device and no voice is touched before something is to be heard.
    ///
    /// @param state the local folder that the cache goes to
    static SpokenSound with(SoundOutput output, Path state, Messages messages) {
        return new SpokenSound(
                new Voices(InstalledVoices.find()),
                new DiskLineCache(
                        state.resolve("cache").resolve("voice"), CACHE_BYTES, new SystemTime()),
                output,
                background(),
                language(messages));
    }

    /// The language that the lines are written in, whatever that of the computer is.
    private static Locale language(Messages messages) {
        return Locale.forLanguageTag(messages.text("app.language"));
    }

    private static Executor background() {
        return Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "voice");
            thread.setDaemon(true);
            return thread;
        });
    }
}
