package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import java.util.Optional;

/// Where a card leads.
interface RoutineWays {
    void start(Routine routine);

    /// Shows all there is to know of it.
    void open(Routine routine);

    /// To the page of the person's knots, where there is one.
    Optional<Runnable> toKnots();
}
