package app.unknot.domain.advice;

import app.unknot.domain.progress.RestReason;
import app.unknot.domain.routine.Routine;
import java.util.Optional;

/// The one thing that is recommended now, with the reason. Nothing is taken away by it: whatever
/// the person may do, they can choose instead.
public sealed interface Advice {
    /// A routine.
    record Practise(Routine what, Reason why) implements Advice {}

    /// A rest from the ball.
    ///
    /// @param instead what can be done without a ball, if something can
    record Rest(RestReason why, Optional<Practise> instead) implements Advice {}

    /// Nothing, as there is nothing that this person may do.
    record Nothing() implements Advice {}

    /// The routine to offer, if there is one.
    default Optional<Routine> routine() {
        return switch (this) {
            case Practise practise -> Optional.of(practise.what());
            case Rest rest -> rest.instead().map(Practise::what);
            case Nothing nothing -> Optional.empty();
        };
    }
}
