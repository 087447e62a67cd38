package app.unknot.domain.session.lint;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Catalogue;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// No step on its own goes on too long, too often or too hard.
final class DoseCheck implements Check {
    /// Above it there are no words for the numbers.
    static final int MOST_REPETITIONS = 99;

    private final Catalogue catalogue;
    private final DoseLimits limits;

    DoseCheck(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.limits = catalogue.limits();
    }

    @Override
    public Stream<Problem> problems(Routine routine) {
        BreathPattern pattern = catalogue.usualPattern(routine);
        return routine.blocks().stream()
                .flatMap(block ->
                        block.steps().stream().flatMap(step -> ofStep(block, step, pattern)));
    }

    private Stream<Problem> ofStep(Block block, Step step, BreathPattern pattern) {
        Stream<Problem> dose =
                switch (step) {
                    case Step.Hold hold ->
                            Stream.concat(length(hold, pattern), hard(hold, hold.pressure()));
                    case Step.Roll roll ->
                            Stream.concat(passes(block, roll), hard(roll, roll.pressure()));
                    case Step.Strengthen work -> repetitions(work);
                    default -> Stream.empty();
                };
        return Stream.concat(dose, area(step));
    }

    private Stream<Problem> length(Step.Hold hold, BreathPattern pattern) {
        int least = pattern.breathsIn(limits.shortestHold().plus(pattern.cycle()).minusNanos(1));
        int most = pattern.breathsIn(limits.holdCap());
        return hold.breaths() < least || hold.breaths() > most
                ? Stream.of(Problem.in(hold, Rule.HOLD_LENGTH, hold.breaths(), least, most))
                : Stream.empty();
    }

    private Stream<Problem> passes(Block block, Step.Roll roll) {
        int least = isBetweenSpots(block, roll) ? 1 : limits.fewestPasses();
        return roll.passes() < least || roll.passes() > limits.mostPasses()
                ? Stream.of(
                        Problem.in(roll, Rule.PASSES, roll.passes(), least, limits.mostPasses()))
                : Stream.empty();
    }

    /// From one sore spot to the next: after a hold on the same area, without the ball having been
    /// placed anew.
    static boolean isBetweenSpots(Block block, Step.Roll roll) {
        List<Step> before = block.steps().subList(0, block.steps().indexOf(roll));
        Optional<Step> last =
                before.reversed().stream()
                        .filter(step -> step instanceof Step.Hold || step instanceof Step.Place)
                        .findFirst();
        return last.filter(Step.Hold.class::isInstance)
                .filter(hold -> hold.card().area().equals(roll.card().area()))
                .isPresent();
    }

    private static Stream<Problem> repetitions(Step.Strengthen work) {
        return work.repetitions() > MOST_REPETITIONS
                ? Stream.of(
                        Problem.in(work, Rule.REPETITIONS, work.repetitions(), MOST_REPETITIONS))
                : Stream.empty();
    }

    private Stream<Problem> hard(Step step, Pressure pressure) {
        Pressure most =
                catalogue
                        .body()
                        .area(step.card().area())
                        .map(area -> area.pressure().atMost(limits.pressure()))
                        .orElse(limits.pressure());
        return pressure.atMost(most).equals(pressure)
                ? Stream.empty()
                : Stream.of(
                        Problem.in(
                                step,
                                Rule.PRESSURE,
                                pressure.low(),
                                pressure.high(),
                                pressure.ceiling(),
                                most.low(),
                                most.high(),
                                most.ceiling()));
    }

    private Stream<Problem> area(Step step) {
        boolean none =
                step.usesBall()
                        && catalogue
                                .body()
                                .area(step.card().area())
                                .map(BodyArea::budget)
                                .filter(Duration::isZero)
                                .isPresent();
        return none
                ? Stream.of(Problem.in(step, Rule.BALL_AREA, step.card().area()))
                : Stream.empty();
    }
}
