package app.unknot.domain.editing;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineId;
import app.unknot.domain.routine.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The order of blocks and steps: where a step is, where it can go, and routines in which one
/// moved.
public final class Blocks {
    private Blocks() {}

    /// Where a step is.
    ///
    /// @throws IllegalArgumentException when there is none with that id
    public static StepPlace placeOf(Routine routine, String id) {
        for (int block = 0; block < routine.blocks().size(); block++) {
            List<Step> steps = routine.blocks().get(block).steps();
            for (int index = 0; index < steps.size(); index++) {
                if (steps.get(index).id().equals(id)) {
                    return new StepPlace(block, index);
                }
            }
        }
        throw new IllegalArgumentException("No step " + id);
    }

    /// The step with that id.
    ///
    /// @throws IllegalArgumentException when there is none
    public static Step step(Routine routine, String id) {
        StepPlace place = placeOf(routine, id);
        return routine.blocks().get(place.block()).steps().get(place.index());
    }

    /// The next place above a step, which may be the end of the block before; none at the top.
    public static Optional<StepPlace> above(Routine routine, String id) {
        StepPlace now = placeOf(routine, id);
        if (now.index() > 0) {
            return Optional.of(new StepPlace(now.block(), now.index() - 1));
        }
        int before = now.block() - 1;
        return before < 0
                ? Optional.empty()
                : Optional.of(new StepPlace(before, routine.blocks().get(before).steps().size()));
    }

    /// The next place below a step, which may be the beginning of the block behind; none at the
    /// bottom.
    public static Optional<StepPlace> below(Routine routine, String id) {
        StepPlace now = placeOf(routine, id);
        if (now.index() + 1 < routine.blocks().get(now.block()).steps().size()) {
            return Optional.of(new StepPlace(now.block(), now.index() + 1));
        }
        int behind = now.block() + 1;
        return behind < routine.blocks().size()
                ? Optional.of(new StepPlace(behind, 0))
                : Optional.empty();
    }

    /// An id for a new step, like the wished one.
    public static String freeId(Routine routine, String wish) {
        return RoutineId.free(
                wish, routine.steps().map(Step::id).collect(Collectors.toUnmodifiableSet()));
    }

    /// The same step under an id that the routine doesn't have yet.
    public static Step copyOf(Step step, Routine routine) {
        return step.withCard(step.card().withId(freeId(routine, stem(step.id()))));
    }

    /// The same steps under ids that the routine doesn't have yet.
    public static Block copyOf(Block block, Routine routine) {
        Set<String> taken =
                routine.steps().map(Step::id).collect(Collectors.toCollection(HashSet::new));
        List<Step> copies = new ArrayList<>();
        for (Step step : block.steps()) {
            String id = RoutineId.free(stem(step.id()), taken);
            taken.add(id);
            copies.add(step.withCard(step.card().withId(id)));
        }
        return new Block(block.sides(), copies);
    }

    /// Without the number of a copy, so that a copy of a copy is counted on.
    private static String stem(String id) {
        return id.replaceAll("-\\d+$", "");
    }

    static Routine with(Routine routine, Consumer<List<Block>> change) {
        List<Block> blocks = new ArrayList<>(routine.blocks());
        change.accept(blocks);
        return routine.withBlocks(blocks);
    }

    static Routine withStep(Routine routine, StepPlace place, Step step) {
        return withSteps(
                routine,
                place.block(),
                steps -> steps.add(within(place.index(), steps.size()), step));
    }

    static Routine withoutStep(Routine routine, String id) {
        StepPlace place = placeOf(routine, id);
        return withSteps(routine, place.block(), steps -> steps.remove(place.index()));
    }

    static Routine withChanged(Routine routine, Step step) {
        StepPlace place = placeOf(routine, step.id());
        return withSteps(routine, place.block(), steps -> steps.set(place.index(), step));
    }

    private static Routine withSteps(Routine routine, int block, Consumer<List<Step>> change) {
        return with(
                routine,
                blocks -> {
                    int at = within(block, blocks.size() - 1);
                    List<Step> steps = new ArrayList<>(blocks.get(at).steps());
                    change.accept(steps);
                    blocks.set(at, new Block(blocks.get(at).sides(), steps));
                });
    }

    static int within(int index, int most) {
        if (index < 0 || index > most) {
            throw new IllegalArgumentException("No place " + index + " of " + most);
        }
        return index;
    }
}
