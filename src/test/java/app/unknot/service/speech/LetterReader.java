package app.unknot.service.speech;

import app.unknot.domain.sound.Pcm;
import app.unknot.service.Utterance;
import app.unknot.service.VoiceEngine;
import app.unknot.service.VoiceException;
import java.time.Duration;
import java.util.Locale;

/// Speaks a line as that many tenths of a second as it has letters, but can't say "???".
final class LetterReader implements VoiceEngine {
    boolean isWarm;
    int closed;

    @Override
    public String id() {
        return "reader";
    }

    @Override
    public String edition(Locale language) {
        return "1";
    }

    @Override
    public boolean speaks(Locale language) {
        return true;
    }

    @Override
    public void warmUp() {
        isWarm = true;
    }

    @Override
    public Pcm render(Utterance line) throws VoiceException {
        if (line.text().equals("???")) {
            throw new VoiceException(VoiceException.Blame.LINE, "no words");
        }
        return Pcm.silence(Duration.ofMillis(100L * line.text().length()));
    }

    @Override
    public void close() {
        closed++;
        isWarm = false;
    }
}
