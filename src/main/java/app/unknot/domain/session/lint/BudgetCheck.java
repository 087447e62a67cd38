package app.unknot.domain.session.lint;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionPlan;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Optional<SessionPlan> plan =
                reading.readings(routine).stream().map(r -> r.spoken()).findFirst();
        Map<String, Duration> times = new HashMap<>();
        routine.steps()
                .filter(Step::isBallTime)
                .forEach(step -> times.put(step.id(), time(step, plan)));
        return Stream.concat(areas(routine, times), session(routine, times));
    }

    /// A roll goes on while somebody speaks, so its words may make it longer.
    private Duration time(Step step, Optional<SessionPlan> plan) {
        if (step instanceof Step.Hold hold) {
            return reading.pattern().lengthOf(hold.breaths());
        }
        Step.Roll roll = (Step.Roll) step;
        Duration dose = roll.pass().multipliedBy(roll.passes());
        return plan.stream()
                .flatMap(p -> p.legs().stream())
                .filter(leg -> leg.occurrence().step().id().equals(step.id()))
                .map(Leg::length)
                .reduce(dose, BudgetCheck::longer);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private Stream<Problem> areas(Routine routine, Map<String, Duration> times) {
        Map<String, Duration> spent = new HashMap<>(reserves(routine));
        Set<String> over = new HashSet<>();
        List<Problem> problems = new ArrayList<>();
        routine.steps()
                .filter(Step::isBallTime)
                .forEach(step -> {
                    String area = step.card().area();
                    Duration budget = budget(area);
                    Duration sum = spent.merge(area, times.get(step.id()), Duration::plus);
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
            Duration room = reading.pattern().lengthOf(catalogue.limits().extraBreaths());
            routine.steps()
                    .filter(Step.Hold.class::isInstance)
                    .forEach(hold -> reserves.put(hold.card().area(), room));
        }
        return reserves;
    }

    private Duration total(Routine routine, String area, Map<String, Duration> times) {
        return routine.steps()
                .filter(step -> step.isBallTime() && step.card().area().equals(area))
                .map(step -> times.get(step.id()))
                .reduce(reserves(routine).getOrDefault(area, Duration.ZERO), Duration::plus);
    }

    private Duration budget(String area) {
        Duration most = catalogue.limits().areaBudget();
        return catalogue
                .body()
                .area(area)
                .map(BodyArea::budget)
                .filter(budget -> budget.compareTo(most) < 0)
                .orElse(most);
    }

    private Stream<Problem> session(Routine routine, Map<String, Duration> times) {
        Duration budget = catalogue.limits().sessionBudget();
        Duration spent = Duration.ZERO;
        for (Step step : lived(routine)) {
            spent = spent.plus(times.getOrDefault(step.id(), Duration.ZERO));
            if (spent.compareTo(budget) > 0) {
                return Stream.of(Problem.in(step, Rule.SESSION_BUDGET, budget.toMinutes()));
            }
        }
        return Stream.empty();
    }

    /// The steps in their order, those of a mirrored block twice.
    private static List<Step> lived(Routine routine) {
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
