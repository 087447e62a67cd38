package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.domain.routine.Surface;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Whoever was put on a ball or on the floor is told how to come off it and up again.
final class ExitCheck implements Check {
    @Override
    public Stream<Problem> problems(Routine routine) {
        List<Step> steps = routine.steps().toList();
        if (steps.isEmpty() || !(steps.getLast() instanceof Step.Finish finish)) {
            return Stream.of(Stream.of(Problem.of(Rule.FINISH)), early(routine), balls(routine))
                    .flatMap(Function.identity());
        }
        return Stream.of(up(routine, steps, finish), early(routine), balls(routine))
                .flatMap(Function.identity());
    }

    /// A mirrored block would end the session after its first side.
    private static Stream<Problem> early(Routine routine) {
        Optional<Step> last = routine.steps().reduce((one, next) -> next);
        return routine.blocks().stream()
                .flatMap(block ->
                        block.steps().stream()
                                .filter(Step.Finish.class::isInstance)
                                .filter(step ->
                                        block.sides() == Sides.MIRRORED
                                                || last.filter(step::equals).isEmpty()))
                .map(step -> Problem.in(step, Rule.FINISH_ONCE));
    }

    /// The way up is the last thing of a floor session; a few steps on the floor in another session
    /// may be followed by it earlier.
    private static Stream<Problem> up(Routine routine, List<Step> steps, Step.Finish finish) {
        int lastOnFloor = -1;
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).card().position().surface() == Surface.FLOOR) {
                lastOnFloor = i;
            }
        }
        boolean told =
                routine.surface() == Surface.FLOOR
                        ? says(finish)
                        : lastOnFloor < 0
                                || steps.subList(lastOnFloor, steps.size()).stream()
                                        .anyMatch(ExitCheck::says);
        return told ? Stream.empty() : Stream.of(Problem.in(finish, Rule.EXIT));
    }

    private static Stream<Problem> balls(Routine routine) {
        return routine.blocks().stream().flatMap(ExitCheck::ball);
    }

    /// Within the block, so that a mirrored one ends off the ball on each side.
    private static Stream<Problem> ball(Block block) {
        List<Step> steps = block.steps();
        return steps.reversed().stream()
                .filter(Step::isBallTime)
                .findFirst()
                .filter(last -> !isFollowed(block, last))
                .map(last -> Problem.in(last, Rule.BALL_AWAY))
                .stream();
    }

    private static boolean isFollowed(Block block, Step last) {
        return block.steps().stream()
                .skip(block.steps().indexOf(last) + 1L)
                .anyMatch(step -> isSaidAlways(block, step) && staysWith(step.card(), last.card()));
    }

    private static boolean isSaidAlways(Block block, Step step) {
        return Hearing.of(block.sides()).stream()
                .allMatch(hearing ->
                        step.card().cues().stream()
                                .anyMatch(cue -> cue.role() == CueRole.EXIT && hearing.hears(cue)));
    }

    /// Whether the step is left out only where the one on the ball is left out, too.
    private static boolean staysWith(StepCard card, StepCard ball) {
        return (!card.optional() || ball.optional())
                && ball.skippedBy().containsAll(card.skippedBy());
    }

    private static boolean says(Step step) {
        return step.card().cues().stream().anyMatch(cue -> cue.role() == CueRole.EXIT);
    }
}
