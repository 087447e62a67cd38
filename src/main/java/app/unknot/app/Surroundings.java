package app.unknot.app;

import app.unknot.domain.time.ManualTime;
import app.unknot.domain.time.Ticker;
import app.unknot.domain.time.TimeSource;
import app.unknot.platform.time.RandomIds;
import app.unknot.platform.time.SystemTime;
import app.unknot.platform.time.ThreadTicker;
import app.unknot.platform.voice.NoVoice;
import app.unknot.service.DiskThread;
import app.unknot.service.Ids;
import app.unknot.service.KeepAwake;
import app.unknot.service.SessionSound;
import app.unknot.service.SoundDesk;
import app.unknot.service.speech.SpokenSound;

/// What differs between the program in its window and a rehearsal of it: time, sound and the thread
/// that writes.
///
/// @param store runs what touches the disk, one thing after the other
public record Surroundings(
        TimeSource time,
        Ticker ticker,
        SessionSound sound,
        SoundDesk desk,
        KeepAwake awake,
        Ids ids,
        DiskThread store) {
    /// Real time, real sound, and a thread of its own for the disk.
    static Surroundings real(StoreThread store, SpokenSound sound, KeepAwake awake) {
        return new Surroundings(
                new SystemTime(), new ThreadTicker(), sound, sound, awake, new RandomIds(), store);
    }

    /// Time that is moved by hand, from now on.
    static Surroundings rehearsed(ManualTime time, SessionSound sound) {
        return rehearsed(time, sound, new NoVoice());
    }

    /// The same where something is to be known of the sound.
    static Surroundings rehearsed(ManualTime time, SessionSound sound, SoundDesk desk) {
        return new Surroundings(
                time, time, sound, desk, KeepAwake.NONE, new RandomIds(), Runnable::run);
    }
}
