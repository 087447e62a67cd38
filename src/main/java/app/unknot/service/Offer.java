package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.SideChoice;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// What can be done with the time and the place that the person has.
///
/// @param asked the routine that was wished for
/// @param routine what is offered
/// @param sides of it
/// @param time to fit it into; empty for as long as it takes
/// @param length of the session that is offered, with every hold to its cap
/// @param shortest that the routine asked for can be on both sides
/// @param places where there is something for the same part of the body
public record Offer(
        Routine asked,
        Routine routine,
        SideChoice sides,
        Optional<Duration> time,
        Duration length,
        Outcome outcome,
        Duration shortest,
        List<Surface> places) {

    public Offer {
        places = List.copyOf(places);
    }

    /// How the offer came about, for the words beside it.
    public enum Outcome {
        /// As it was wished, maybe in less time.
        AS_WISHED,
        /// Another routine, for that place.
        OTHER_PLACE,
        /// Another routine, as the one asked for doesn't fit into the time.
        OTHER_ROUTINE,
        /// One side only, as both don't fit into the time.
        ONE_SIDE,
        /// Nothing fits into the time; the shortest there is.
        TOO_LITTLE_TIME,
        /// Nothing there in that place for the same part of the body; what was asked for.
        NOT_THERE,
        /// Only what this person may not do in that place for the same part; what was asked for.
        NOT_FOR_PERSON_THERE
    }
}
