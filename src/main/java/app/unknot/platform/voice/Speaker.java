package app.unknot.platform.voice;

import app.unknot.service.VoiceException;
import java.util.Locale;

/// What differs from one voice to another; [SpokenVoice] does the rest.
interface Speaker extends AutoCloseable {
    /// In kebab-case.
    String id();

    /// See [app.unknot.service.VoiceEngine#edition].
    String edition(Locale language);

    boolean speaks(Locale language);

    void warmUp();

    /// Speaks text that [SpokenText] has made harmless.
    ///
    /// @param wordsAMinute as measured on the lines of sessions; also beyond what a person can
    ///   choose, to fit a line into its time
    RawSound speak(String text, Locale language, double wordsAMinute)
            throws VoiceException, InterruptedException;

    @Override
    void close();
}
