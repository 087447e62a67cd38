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
import app.unknot.service.Voice;

/// What differs between the program in its window and a rehearsal of it: time, voice and the thread
/// that writes.
///
/// @param store runs what touches the disk, one thing after the other
public record Surroundings(TimeSource time, Ticker ticker, Voice voice, Ids ids, DiskThread store) {
    /// Real time, and a thread of its own for the disk.
    static Surroundings real(StoreThread store) {
        return new Surroundings(
                new SystemTime(), new ThreadTicker(), new NoVoice(), new RandomIds(), store);
    }

    /// Time that is moved by hand, from now on.
    static Surroundings rehearsed(ManualTime time, Voice voice) {
        return new Surroundings(time, time, voice, new RandomIds(), Runnable::run);
    }
}
