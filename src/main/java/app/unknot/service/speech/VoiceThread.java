package app.unknot.service.speech;

import java.time.Duration;
import java.util.concurrent.Executor;

/// Port to the one thread on which voices are asked; what it is given is done one thing after the
/// other.
@FunctionalInterface
public interface VoiceThread extends Executor {
    /// Does something after a while, unless the program ends before. Where no time passes it isn't
    /// done at all.
    default void executeLater(Duration wait, Runnable task) {}
}
