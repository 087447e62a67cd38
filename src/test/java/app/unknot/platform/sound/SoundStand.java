package app.unknot.platform.sound;

import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;
import app.unknot.testkit.Recording;
import java.time.Duration;

/// A mixer with loudspeakers that remember what they played, to hang a session on.
interface SoundStand {
    LiveMixer mixer();

    TimeSource time();

    /// Ticks when it is told to.
    Ticker ticker();

    void tick();

    /// Lets time pass.
    void run(Duration length);

    Recording heard();

    /// How often the loudspeaker had nothing to play.
    int gaps();

    /// When in the recording something was that happens now.
    Duration inRecording();
}
