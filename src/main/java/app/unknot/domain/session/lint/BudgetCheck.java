package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// All the ball time together stays within what an area and a session may have; the step that goes
/// beyond is named.
final class BudgetCheck implements Check {
    private final Catalogue catalogue;
    private final KnownIds known;
    private final SlowestReading reading;

    BudgetCheck(Catalogue catalogue, KnownIds known, SlowestReading reading) {
        this.catalogue = catalogue;
        this.known = known;
        this.reading = reading;
    }

    @Override
    public Stream<Problem> problems(Routine routine) {
        BallTimes times = BallTimes.of(routine, catalogue, reading);
        return Stream.concat(areas(routine, times), session(routine, times));
    }

    private Stream<Problem> areas(Routine routine, BallTimes times) {
        Map<String, Duration> spent = new HashMap<>(reserves(routine));
        Set<String> over = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        routine.steps()
                .filter(Step::isBallTime)
                .forEach(step -> {
                    String area = step.card().area();
                    Duration budget = times.budget(area);
                    Duration sum = spent.merge(area, times.of(step), Duration::plus);
                    if (sum.compareTo(budget) > 0 && over.add(area)) {
                        problems.add(
                                Problem.in(
                                        step,
                                        Rule.AREA_BUDGET,
                                        area,
                                        total(routine, area, times).toSeconds(),
                                        budget.toSeconds()));
                    }
                });
        return problems.stream();
    }

    /// The room for longer holds that a built-in routine leaves on each area with one.
    private Map<String, Duration> reserves(Routine routine) {
        Map<String, Duration> reserves = new HashMap<>();
        if (known.builtIns().contains(routine.id())) {
            Duration room = reading.pattern(routine).lengthOf(catalogue.limits().extraBreaths());
            routine.steps()
                    .filter(Step.Hold.class::isInstance)
                    .forEach(hold -> reserves.put(hold.card().area(), room));
        }
        return reserves;
    }

    private Duration total(Routine routine, String area, BallTimes times) {
        return routine.steps()
                .filter(step -> step.isBallTime() && step.card().area().equals(area))
                .map(times::of)
                .reduce(reserves(routine).getOrDefault(area, Duration.ZERO), Duration::plus);
    }

    private Stream<Problem> session(Routine routine, BallTimes times) {
        Duration budget = catalogue.limits().sessionBudget();
        Duration spent = Duration.ZERO;
        for (Step step : BallTimes.lived(routine)) {
            spent = spent.plus(times.of(step));
            if (spent.compareTo(budget) > 0) {
                return Stream.of(Problem.in(step, Rule.SESSION_BUDGET, budget.toMinutes()));
            }
        }
        return Stream.empty();
    }
}
