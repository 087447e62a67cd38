package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;

/// Where a card leads.
interface RoutineWays {
    void start(Routine routine);

    /// Shows all there is to know of it.
    void open(Routine routine);
}
