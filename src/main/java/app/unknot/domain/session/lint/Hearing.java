package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Sides;
import java.util.List;

/// One way in which somebody hears a step.
enum Hearing {
    /// On the side that comes first, or in a block without sides.
    FIRST,
    /// On the side that comes second.
    SECOND,
    /// In a session of one side.
    ALONE;

    boolean hears(Cue cue) {
        return switch (cue.when()) {
            case ALWAYS -> true;
            case FIRST_SIDE -> this != SECOND;
            case SECOND_SIDE -> this == SECOND;
            case BOTH_SIDES -> this != ALONE;
            case ONE_SIDE -> this == ALONE;
        };
    }

    static List<Hearing> of(Sides sides) {
        return sides == Sides.MIRRORED ? List.of(values()) : List.of(FIRST, ALONE);
    }
}
