package app.unknot.domain.session;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// What a routine can do without, the last of it first.
///
/// A step stays that brings the person off the ball or into another position, as the next one
/// counts on it.
final class Omission {
    private static final Set<Surface> ON_FEET = Set.of(Surface.STANDING, Surface.WALL);
    private static final Set<Surface> SEATED = Set.of(Surface.CHAIR, Surface.CAR_SEAT);

    private final List<Block> blocks;
    private final List<Step> steps;

    Omission(Routine routine) {
        this.blocks = routine.blocks();
        this.steps = routine.steps().toList();
    }

    /// The routine without these steps; a block that has none left goes too.
    static Routine without(Routine routine, List<Step> gone) {
        List<Block> left =
                routine.blocks().stream()
                        .map(block ->
                                new Block(
                                        block.sides(),
                                        block.steps().stream()
                                                .filter(step -> !gone.contains(step))
                                                .toList()))
                        .filter(block -> !block.steps().isEmpty())
                        .toList();
        return routine.withBlocks(left);
    }

    /// The last part that the routine calls optional, as a whole: its place, its hold and its way
    /// off.
    Optional<List<Step>> optional() {
        for (Block block : blocks.reversed()) {
            List<Step> part = new ArrayList<>();
            for (Step step : block.steps().reversed()) {
                if (step.card().optional()) {
                    part.addFirst(step);
                } else if (!part.isEmpty()) {
                    break;
                }
            }
            if (!part.isEmpty() && hasWorkWithout(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    static boolean isMove(Step step) {
        return step instanceof Step.Stretch || step instanceof Step.Strengthen;
    }

    /// The last stretch or exercise of that kind that nothing else counts on.
    Optional<List<Step>> move(Predicate<Step> kind) {
        for (int i = steps.size() - 1; i > 0; i--) {
            List<Step> part = List.of(steps.get(i));
            if (isMove(steps.get(i))
                    && kind.test(steps.get(i))
                    && !changesSomething(i)
                    && hasWorkWithout(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private boolean changesSomething(int index) {
        Step step = steps.get(index);
        Step before = steps.get(index - 1);
        return before.usesBall() || !isSamePosture(before, step) || hasWayOff(step) || opens(step);
    }

    /// In a part that is played for each side, the first step also follows the last one.
    private boolean opens(Step step) {
        return blocks.stream()
                .filter(block -> block.sides() == Sides.MIRRORED)
                .filter(block -> block.steps().getFirst().equals(step))
                .map(block -> block.steps().getLast())
                .anyMatch(last -> last.usesBall() || !isSamePosture(last, step));
    }

    private static boolean hasWayOff(Step step) {
        return step.card().cues().stream().anyMatch(cue -> cue.role() == CueRole.EXIT);
    }

    private static boolean isSamePosture(Step one, Step other) {
        Position a = one.card().position();
        Position b = other.card().position();
        return a == b
                || (ON_FEET.contains(a.surface()) && ON_FEET.contains(b.surface()))
                || (SEATED.contains(a.surface()) && a.surface() == b.surface());
    }

    /// The last spot that is held on an area after another one, with the way to it.
    Optional<List<Step>> furtherSpot() {
        for (Block block : blocks.reversed()) {
            for (int i = block.steps().size() - 1; i > 1; i--) {
                Step hold = block.steps().get(i);
                Step way = block.steps().get(i - 1);
                if (hold instanceof Step.Hold
                        && leadsTo(way, hold)
                        && block.steps().get(i - 2) instanceof Step.Hold before
                        && isSameArea(before, hold)) {
                    return Optional.of(List.of(way, hold));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean leadsTo(Step way, Step hold) {
        return (way instanceof Step.Roll || way instanceof Step.Place)
                && isSameArea(way, hold)
                && isSamePosture(way, hold)
                && !hasWayOff(way);
    }

    private static boolean isSameArea(Step one, Step other) {
        return one.card().area().equals(other.card().area());
    }

    private boolean hasWorkWithout(List<Step> gone) {
        return steps.stream()
                .filter(step -> !gone.contains(step))
                .anyMatch(step -> step.isBallTime() || isMove(step));
    }
}
