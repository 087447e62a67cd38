package app.unknot.app.bench;

import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionState;
import java.util.EnumMap;
import java.util.Map;

/// Measures how long after the end of a step, by the session's own clock, the next one is on the
/// screen.
final class StepWatch {
    /// What was done to the program while a step ended.
    enum Stall {
        NONE,
        WINDOW,
        TICKER
    }

    private final Map<Stall, Samples> delays = new EnumMap<>(Stall.class);
    private Stall stall = Stall.NONE;
    private long stalledUntil = Long.MIN_VALUE;
    private int shown = -1;

    /// The next end of a step happens under that stall.
    void stall(Stall kind) {
        stall = kind;
        stalledUntil = Long.MIN_VALUE;
    }

    /// The stall is over; no frame can come before that.
    void stalledUntil(long nanos) {
        stalledUntil = nanos;
    }

    /// Looks at what the frame shows.
    ///
    /// @param title as it is on the screen
    /// @param now monotonic time of the frame
    void frame(SessionState state, String title, long now) {
        int index = state.moment().index();
        Leg leg = state.moment().leg();
        if (index == shown || !title.equals(leg.occurrence().title())) {
            return;
        }
        if (shown >= 0) {
            long end = now - state.elapsed().minus(leg.start()).toNanos();
            delays(stall).add(now - Math.max(end, stalledUntil));
            stall(Stall.NONE);
        }
        shown = index;
    }

    Samples delays(Stall kind) {
        return delays.computeIfAbsent(kind, any -> new Samples());
    }
}
