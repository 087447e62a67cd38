package app.unknot.app;

import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.sound.PackedPcm;
import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.SoundScore;
import app.unknot.platform.sound.WavFile;
import app.unknot.service.SoundSettings;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceException;
import app.unknot.service.speech.LineCache;
import app.unknot.service.speech.RenderedLine;
import app.unknot.service.speech.SessionScore;
import app.unknot.service.speech.Voices;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.DoublePredicate;

/// Writes a session as a sound file, through the same mixer as a session and faster than it, for a
/// phone or the car.
public final class AudioExport implements AutoCloseable {
    private static final double PERCENT = 100;
    private static final int BYTES_OF_BOTH_SIDES = 4;

    private final Voices voices;
    private final LineCache cache;
    private final Locale language;
    private int leftOut;

    /// With the voices of this computer.
    AudioExport(Voices voices, LineCache cache, Locale language) {
        this.voices = voices;
        this.cache = cache;
        this.language = language;
    }

    /// What was written.
    ///
    /// @param leftOut how many lines no voice could speak
    public record Written(Duration length, int leftOut) {}

    /// Whether anything can speak; without a voice there is nothing worth a file.
    public boolean hasVoice() {
        return voices.inUse(language).id().isPresent();
    }

    /// About how large the file will be.
    static long bytes(SessionPlan plan) {
        return (long) Pcm.samplesIn(plan.length()) * BYTES_OF_BOTH_SIDES;
    }

    /// Writes the session as it would be heard without any input.
    ///
    /// @param goesOn told again and again how much is done, from 0 to 1; false gives it up
    /// @throws IOException when the file can't be written; then there is none
    /// @throws CancellationException when it was given up; then there is none, either
    public Written write(
            SessionPlan plan, SoundSettings settings, Path target, DoublePredicate goesOn)
            throws IOException {
        voices.choose(settings.voice());
        int pace = plan.context().choices().pace();
        leftOut = 0;
        try (WavFile file = WavFile.begin(target)) {
            SessionScore.of(plan, settings.leansToSide(), line -> spoken(line, pace))
                    .mixTo(
                            new Watched(file, Pcm.samplesIn(plan.length()), goesOn),
                            settings.voiceVolume() / PERCENT,
                            settings.toneVolume() / PERCENT);
            file.finish();
        }
        return new Written(plan.length(), leftOut);
    }

    /// Passes samples on for as long as it shall.
    private static final class Watched implements SoundScore.Target {
        private final SoundScore.Target target;
        private final double all;
        private final DoublePredicate goesOn;
        private long taken;

        Watched(SoundScore.Target target, double all, DoublePredicate goesOn) {
            this.target = target;
            this.all = all;
            this.goesOn = goesOn;
        }

        @Override
        public void take(float[] stereo, int samples) throws IOException {
            if (!goesOn.test(Math.min(1, taken / all))) {
                throw new CancellationException("The sound file is not wanted any more");
            }
            target.take(stereo, samples);
            taken += samples;
        }
    }

    private Pcm spoken(String text, int pace) {
        Utterance line = new Utterance(text, language, pace);
        Optional<Pcm> kept = voices.key(line).flatMap(cache::find).flatMap(PackedPcm::unpack);
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            RenderedLine rendered = voices.render(line);
            cache.keep(rendered.key(), PackedPcm.pack(rendered.sound()));
            return rendered.sound();
        } catch (VoiceException e) {
            leftOut++;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("The voice was interrupted");
        }
        return Pcm.silence(Duration.ZERO);
    }

    /// Ends the programs of its voices.
    @Override
    public void close() {
        voices.close();
    }
}
