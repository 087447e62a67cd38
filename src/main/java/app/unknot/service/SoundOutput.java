package app.unknot.service;

import app.unknot.domain.sound.Pcm;
import app.unknot.domain.sound.Track;

/// Port to the loudspeaker: plays sounds over one another, the voice above the tones.
///
/// Never blocks and never fails: without a device everything plays in silence, in its time.
public interface SoundOutput extends AutoCloseable {
    /// Whether the person can hear anything.
    enum State {
        /// Nothing has been played yet, so nobody knows.
        UNTRIED,
        AUDIBLE,
        /// No device, or it went away; it is looked for again every few seconds.
        NO_DEVICE
    }

    /// A sound that was begun.
    interface Playing {
        /// Fades it out within a few hundredths of a second.
        void stop();

        /// True once its last sample was handed to the device, or would have been.
        boolean isOver();
    }

    /// Begins a sound now.
    ///
    /// @param lean from -1, the left ear alone, over 0 to 1, the right ear alone
    Playing play(Pcm sound, Track track, double lean);

    /// Sets how loud a track is, from 0 to 1, without a click.
    void volume(Track track, double volume);

    State state();

    /// Calls back, on a thread of the output's, when the state changes.
    void onState(Runnable changed);

    /// Fades everything out and gives the device back.
    @Override
    void close();
}
