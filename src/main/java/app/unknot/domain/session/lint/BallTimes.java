package app.unknot.domain.session.lint;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.SessionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How long each step of a routine has the ball on its area, for one side.
///
/// @param times by id of the step; none for steps without the person's weight on the ball
record BallTimes(Catalogue catalogue, Map<String, Duration> times) {
    BallTimes {
        times = Map.copyOf(times);
    }

    static BallTimes of(Routine routine, Catalogue catalogue, SlowestReading reading) {
        Map<String, Duration> spoken = new HashMap<>();
        if (routine.steps().anyMatch(Step.Roll.class::isInstance)) {
            Optional<SessionPlan> plan =
                    reading.readings(routine).stream().map(r -> r.spoken()).findFirst();
            plan.stream()
                    .flatMap(p -> p.legs().stream())
                    .forEach(leg ->
                            spoken.merge(
                                    leg.occurrence().step().id(), leg.length(), BallTimes::longer));
        }
        BreathPattern pattern = reading.pattern(routine);
        Map<String, Duration> times = new HashMap<>();
        routine.steps()
                .filter(Step::isBallTime)
                .forEach(step -> times.put(step.id(), time(step, pattern, spoken)));
        return new BallTimes(catalogue, times);
    }

    /// A roll goes on while somebody speaks, so its words may make it longer.
    private static Duration time(Step step, BreathPattern pattern, Map<String, Duration> spoken) {
        if (step instanceof Step.Hold hold) {
            return pattern.lengthOf(hold.breaths());
        }
        Step.Roll roll = (Step.Roll) step;
        Duration dose = roll.pass().multipliedBy(roll.passes());
        return longer(dose, spoken.getOrDefault(step.id(), Duration.ZERO));
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    Duration of(Step step) {
        return times.getOrDefault(step.id(), Duration.ZERO);
    }

    /// The most that one side of an area may have in one session.
    Duration budget(String area) {
        Duration most = catalogue.limits().areaBudget();
        return catalogue
                .body()
                .area(area)
                .map(BodyArea::budget)
                .filter(budget -> budget.compareTo(most) < 0)
                .orElse(most);
    }

    /// The steps in their order, those of a mirrored block twice.
    static List<Step> lived(Routine routine) {
        List<Step> steps = new ArrayList<>();
        for (Block block : routine.blocks()) {
            steps.addAll(block.steps());
            if (block.sides() == Sides.MIRRORED) {
                steps.addAll(block.steps());
            }
        }
        return steps;
    }
}
