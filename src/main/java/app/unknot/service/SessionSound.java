package app.unknot.service;

import app.unknot.domain.session.Tone;
import java.time.Duration;
import java.util.List;

/// Port to what the person hears of a session. Nothing here waits or fails: what can't be heard is
/// left out, and the screen shows it.
public interface SessionSound {
    /// Goes by the settings from now on.
    ///
    /// @param pace words a minute of lines beside a session
    void use(SoundSettings settings, int pace);

    /// Readies the lines of a session, so that none is late when its time comes.
    ///
    /// @param first those that Start waits for
    /// @param later the others by their time
    /// @param pace words a minute
    void prepare(List<String> first, List<String> later, int pace);

    /// Whether the line can begin at once, or never: then waiting for it is of no use.
    boolean isReady(String line);

    /// Begins to speak the line; one that is still being spoken ends.
    ///
    /// @param lean from -1, the left ear alone, over 0 to 1, the right ear alone
    void say(String line, double lean);

    /// Begins a tone of the plan.
    ///
    /// @param length of a breath; zero for a tone that has a length of its own
    void play(Tone tone, Duration length, double lean);

    /// Answers a press with a tick.
    void acknowledge();

    /// Sounds softly while the session waits, until it is told to end or anything else sounds.
    void hum(boolean on);

    /// Ends everything that sounds.
    void silence();
}
