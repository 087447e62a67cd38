package app.unknot.domain.time;

/// Calls back at a steady pace until closed; what a callback does may only depend on a
/// [TimeSource].
public interface Ticker {
    /// Starts calling `onTick`, at least twenty times a second in the real program.
    Ticking start(Runnable onTick);

    /// A running series of ticks.
    interface Ticking extends AutoCloseable {
        /// Stops the ticks; safe to call twice.
        @Override
        void close();
    }
}
