package app.unknot.ui.library;

import app.unknot.domain.routine.Routine;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Where the library and a routine's own page lead, as far as there is something there.
///
/// @param onStart is given the routine to start
/// @param onEdit is given the routine to change, a copy of it for one of the program
/// @param onShare is given the routine to make a card of
/// @param onKnots leads to the person's knots
/// @param later runs what the frame that answers a press doesn't need
public record RoutinePorts(
        Consumer<Routine> onStart,
        Optional<Consumer<Routine>> onEdit,
        Optional<Consumer<Routine>> onShare,
        Optional<Runnable> onKnots,
        Executor later) {

    /// Only the way to a session.
    public static RoutinePorts starting(Consumer<Routine> onStart) {
        return new RoutinePorts(
                onStart, Optional.empty(), Optional.empty(), Optional.empty(), Runnable::run);
    }
}
