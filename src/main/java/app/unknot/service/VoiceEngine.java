package app.unknot.service;

import app.unknot.domain.sound.Pcm;
import java.util.Locale;

/// Port to one program that turns text into sound; several may be present on a computer.
public interface VoiceEngine extends AutoCloseable {
    /// What settings and the cache call it, in kebab-case.
    String id();

    /// What its sound depends on besides the line, such as its version and the voice it uses in a
    /// language: what was rendered by one edition is not taken for what another would render.
    String edition(Locale language);

    /// True when it can speak that language. May ask a program, so not for the screen's thread.
    boolean speaks(Locale language);

    /// Begins whatever takes time before the first line, and returns without waiting for it.
    void warmUp();

    /// Speaks a line into memory, within a time limit of its own. Interrupting the thread cancels.
    ///
    /// @throws VoiceException when it can't speak this line, or at all
    Pcm render(Utterance line) throws VoiceException, InterruptedException;

    /// Ends what it keeps running; rendering after that begins anew.
    @Override
    void close();
}
