package app.unknot.domain.editing;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/// Edits as they come, each one possible on the routine as it is.
final class RandomEdits {
    private final Random random;

    RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    RoutineEdit next(Routine routine) {
        List<Step> steps = routine.steps().toList();
        int blocks = routine.blocks().size();
        return switch (random.nextInt(14)) {
            case 0 -> new RoutineEdit.SetText(one(HeadText.values()), word());
            case 1 -> new RoutineEdit.SetList(one(HeadList.values()), List.of(word(), word()));
            case 2 -> surfaceOrPattern();
            case 3 -> new RoutineEdit.SetHiddenBy(Set.of(word()));
            case 4 ->
                    new RoutineEdit.SetRelated(
                            new Routine.Related(
                                    Optional.empty(), Optional.empty(), Optional.of(word())),
                            Field.FOLLOW_UP);
            case 5 -> new RoutineEdit.AddBlock(at(blocks + 1), block(routine));
            case 6 -> blocks == 0 ? title() : new RoutineEdit.RemoveBlock(at(blocks));
            case 7 -> blocks == 0 ? title() : new RoutineEdit.MoveBlock(at(blocks), at(blocks));
            case 8 ->
                    blocks == 0
                            ? title()
                            : new RoutineEdit.SetSides(at(blocks), one(Sides.values()));
            case 9, 10 -> blocks == 0 || steps.isEmpty() ? title() : add(routine, steps);
            case 11 -> steps.isEmpty() ? title() : new RoutineEdit.RemoveStep(one(steps).id());
            case 12 -> steps.isEmpty() ? title() : move(routine, one(steps));
            default -> steps.isEmpty() ? title() : change(one(steps));
        };
    }

    private RoutineEdit surfaceOrPattern() {
        return random.nextBoolean()
                ? new RoutineEdit.SetSurface(one(Surface.values()))
                : new RoutineEdit.SetPattern(Optional.of(word()));
    }

    private RoutineEdit title() {
        return new RoutineEdit.SetText(HeadText.TITLE, word());
    }

    private RoutineEdit add(Routine routine, List<Step> steps) {
        return new RoutineEdit.AddStep(place(routine), Blocks.copyOf(one(steps), routine));
    }

    private StepPlace place(Routine routine) {
        int block = at(routine.blocks().size());
        return new StepPlace(block, at(routine.blocks().get(block).steps().size() + 1));
    }

    private RoutineEdit move(Routine routine, Step step) {
        return new RoutineEdit.MoveStep(
                step.id(), place(new RoutineEdit.RemoveStep(step.id()).on(routine)));
    }

    private RoutineEdit change(Step step) {
        Step changed =
                switch (random.nextInt(3)) {
                    case 0 -> step.withCard(step.card().withTitle(word()));
                    case 1 -> step.withCard(step.card().withPosition(one(Position.values())));
                    default -> step.withCard(step.card().withSpot(Optional.of(0.5)));
                };
        return new RoutineEdit.ChangeStep(
                changed, Field.STEP_TITLE, Optional.empty(), random.nextBoolean());
    }

    private Block block(Routine routine) {
        return routine.blocks().isEmpty()
                ? new Block(Sides.CENTER, List.of())
                : Blocks.copyOf(one(routine.blocks()), routine);
    }

    private int at(int bound) {
        return random.nextInt(bound);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> T one(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String word() {
        return "word-" + random.nextInt(1_000);
    }
}
