package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SessionPlan;
import app.unknot.domain.sound.PackedPcm;
import app.unknot.domain.sound.Pcm;
import app.unknot.platform.sound.WavFile;
import app.unknot.service.SessionService;
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

/// Writes a session as a sound file, through the same mixer as a session and faster than it, for a
/// phone or the car.
public final class AudioExport {
    private static final double PERCENT = 100;

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

    /// Writes the routine as it would be played now, with the settings as they are.
    ///
    /// @throws IOException when the file can't be written; then there is none
    public Written write(SessionService service, Routine routine, Path target) throws IOException {
        SoundSettings settings = service.preferences().settings().sound();
        voices.choose(settings.voice());
        SessionPlan plan = service.plan(routine, service.suggestedSides(routine));
        int pace = plan.context().choices().pace();
        leftOut = 0;
        try (WavFile file = WavFile.begin(target)) {
            SessionScore.of(plan, settings.leansToSide(), line -> spoken(line, pace))
                    .mixTo(file, settings.voiceVolume() / PERCENT, settings.toneVolume() / PERCENT);
            file.finish();
        }
        return new Written(plan.length(), leftOut);
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
            leftOut++;
        }
        return Pcm.silence(Duration.ZERO);
    }
}
