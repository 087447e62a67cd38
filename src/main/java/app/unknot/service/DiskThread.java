package app.unknot.service;

import java.time.Duration;
import java.util.concurrent.Executor;

/// Port to the one thread that touches the disk, and that nobody interrupts; what it is given is
/// done one thing after the other.
@FunctionalInterface
public interface DiskThread extends Executor {
    /// Does something after a while, unless the program ends before. Where no time passes, as in a
    /// rehearsal, it isn't done at all.
    default void executeLater(Duration wait, Runnable task) {}
}
