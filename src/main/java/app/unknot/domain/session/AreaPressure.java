package app.unknot.domain.session;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.Optional;
import java.util.Set;

/// The most pressure in each step of a routine: what the person may have, and one lower where the
/// ball left them sore.
///
/// @param most of this person, where something limits it
/// @param gentler ids of the areas where it is one lower
record AreaPressure(Routine routine, Optional<Pressure> most, Set<String> gentler) {
    /// The most pressure in that step; empty where nothing limits it.
    Optional<Pressure> in(Step step) {
        String area = step.card().area();
        if (!gentler.contains(area) || !isAboutPressure(step)) {
            return most;
        }
        return planned(step)
                .or(() -> firmest(area))
                .map(pressure -> most.map(pressure::atMost).orElse(pressure).lighter())
                .or(() -> most);
    }

    private static boolean isAboutPressure(Step step) {
        return step.usesBall() || step instanceof Step.Rest;
    }

    private static Optional<Pressure> planned(Step step) {
        return switch (step) {
            case Step.Roll roll -> Optional.of(roll.pressure());
            case Step.Hold hold -> Optional.of(hold.pressure());
            default -> Optional.empty();
        };
    }

    /// Of the steps on the ball there, for the words of those that lead to them.
    private Optional<Pressure> firmest(String area) {
        return routine.steps()
                .filter(step -> step.card().area().equals(area))
                .flatMap(step -> planned(step).stream())
                .reduce((one, other) -> one.ceiling() >= other.ceiling() ? one : other);
    }
}
