package app.unknot.service;

/// Port to the computer's habit of locking its screen and falling asleep when nobody touches it,
/// which a person lying on the floor doesn't.
public interface KeepAwake {
    /// Where nothing falls asleep.
    KeepAwake NONE = reason -> () -> {};

    /// A time in which the computer stays awake.
    interface Hold extends AutoCloseable {
        /// Lets the computer sleep again. Returns at once, never fails, and may be called twice.
        @Override
        void close();
    }

    /// Keeps the computer awake from now on. Returns at once and never fails: where it can't be
    /// done, the log says so.
    ///
    /// @param reason what some systems show the person, in a few words
    Hold hold(String reason);
}
