package app.unknot.domain.time;

import java.time.InstantSource;

/// Everything the program may ask about time: wall time dates records, monotonic time measures
/// sessions.
public interface TimeSource extends InstantSource {
    /// Monotonic time in nanoseconds since an arbitrary origin; may stand still while the machine
    /// sleeps.
    long nanos();
}
