package app.unknot.service;

import app.unknot.domain.session.Tone;
import java.util.List;

/// Port to the sound of the computer beside a session: to try it, and to know what can be heard.
/// Nothing here waits.
public interface SoundDesk {
    SoundStatus status();

    /// Calls back, on any thread, when the status changes or a line has become ready.
    ///
    /// @return ends that
    Runnable onChange(Runnable changed);

    /// Looks up anew which voices there are.
    void look();

    /// Speaks a line as soon as that is possible, with the settings as they are.
    void hear(String line);

    /// Whether none of these lines is still to come; one that can't be spoken doesn't come.
    boolean isSettled(List<String> lines);

    /// Plays a tone as it sounds in a session.
    void sample(Tone tone);

    /// Ends everything that sounds.
    void silence();
}
