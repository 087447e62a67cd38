package app.unknot.ui.editor;

import app.unknot.domain.editing.Blocks;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.editing.StepPlace;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The blocks and steps of the routine in their order, and what can be done with the order.
final class Outline {
    private static final String WHOLE_BODY = "whole-body";

    private final EditorModel model;

    /// One row of the list.
    ///
    /// @param step where it is a step; a row without one is a block, or, before all, the whole
    record Row(Selection selection, int block, Optional<Step> step) {}

    Outline(EditorModel model) {
        this.model = model;
    }

    static List<Row> rows(Routine routine) {
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(Selection.WHOLE, -1, Optional.empty()));
        for (int at = 0; at < routine.blocks().size(); at++) {
            rows.add(new Row(Selection.of(at), at, Optional.empty()));
            for (Step step : routine.blocks().get(at).steps()) {
                rows.add(new Row(Selection.of(step), at, Optional.of(step)));
            }
        }
        return rows;
    }

    private Routine routine() {
        return model.routine();
    }

    private Selection selection() {
        return model.selectionProperty().get();
    }

    /// Adds a step of that kind behind what is selected, with its lines.
    void addStep(String kind) {
        if (routine().steps().count() >= RoutineSize.MOST_STEPS) {
            model.refuse(model.messages().text("editor.too-many-steps", RoutineSize.MOST_STEPS));
            return;
        }
        if (routine().blocks().isEmpty()) {
            model.edit(new RoutineEdit.AddBlock(0, new Block(Sides.CENTER, List.of())));
        }
        StepPlace place = placeForNew();
        Block block = routine().blocks().get(place.block());
        StepCard like = like(block, place);
        boolean isFinish = "finish".equals(kind);
        boolean leads =
                block.steps().stream().skip(place.index()).anyMatch(Step.Hold.class::isInstance);
        Step step =
                model.editing()
                        .templates()
                        .fresh(
                                kind,
                                Blocks.freeId(routine(), kind),
                                isFinish ? WHOLE_BODY : like.area(),
                                like.position(),
                                block.sides(),
                                leads);
        model.edit(new RoutineEdit.AddStep(place, step));
        model.select(Selection.of(step));
    }

    /// Behind the selected step, at the end of the selected block, else before the very last step.
    private StepPlace placeForNew() {
        Routine routine = routine();
        if (selection().step().isPresent()) {
            StepPlace at = Blocks.placeOf(routine, selection().step().get());
            return new StepPlace(at.block(), at.index() + 1);
        }
        int block = selection().block().orElse(routine.blocks().size() - 1);
        return new StepPlace(block, routine.blocks().get(block).steps().size());
    }

    /// The step that a new one goes on from: on the same area and in the same position.
    private StepCard like(Block block, StepPlace place) {
        Optional<Step> before = block.steps().stream().limit(place.index()).reduce((a, b) -> b);
        return before.or(() -> block.steps().stream().findFirst())
                .or(() -> routine().steps().findFirst())
                .map(Step::card)
                .orElseGet(() ->
                        model.editing()
                                .templates()
                                .fresh(
                                        "rest",
                                        "rest",
                                        WHOLE_BODY,
                                        Position.STANDING,
                                        Sides.CENTER,
                                        false)
                                .card());
    }

    /// Adds an empty block behind the one that is selected.
    void addBlock() {
        if (hasRoomForBlocks()) {
            int at = currentBlock().map(block -> block + 1).orElse(routine().blocks().size());
            model.edit(new RoutineEdit.AddBlock(at, new Block(Sides.MIRRORED, List.of())));
            model.select(Selection.of(at));
        }
    }

    private boolean hasRoomForBlocks() {
        boolean hasRoom = routine().blocks().size() < RoutineSize.MOST_BLOCKS;
        if (!hasRoom) {
            model.refuse(model.messages().text("editor.too-many-blocks", RoutineSize.MOST_BLOCKS));
        }
        return hasRoom;
    }

    private Optional<Integer> currentBlock() {
        return selection()
                .block()
                .or(() -> selection().step().map(id -> Blocks.placeOf(routine(), id).block()));
    }

    /// Whether there is something that can be moved, copied or removed.
    boolean isMovable() {
        return !selection().equals(Selection.WHOLE);
    }

    void duplicate() {
        selection().step().ifPresent(this::duplicateStep);
        selection().block().ifPresent(this::duplicateBlock);
    }

    private void duplicateStep(String id) {
        if (routine().steps().count() >= RoutineSize.MOST_STEPS) {
            model.refuse(model.messages().text("editor.too-many-steps", RoutineSize.MOST_STEPS));
            return;
        }
        StepPlace at = Blocks.placeOf(routine(), id);
        Step copy = Blocks.copyOf(Blocks.step(routine(), id), routine());
        model.edit(new RoutineEdit.AddStep(new StepPlace(at.block(), at.index() + 1), copy));
        model.select(Selection.of(copy));
    }

    private void duplicateBlock(int at) {
        Block block = routine().blocks().get(at);
        if (routine().steps().count() + block.steps().size() > RoutineSize.MOST_STEPS) {
            model.refuse(model.messages().text("editor.too-many-steps", RoutineSize.MOST_STEPS));
        } else if (hasRoomForBlocks()) {
            model.edit(new RoutineEdit.AddBlock(at + 1, Blocks.copyOf(block, routine())));
            model.select(Selection.of(at + 1));
        }
    }

    /// Removes what is selected; what comes behind it is selected then.
    void remove() {
        List<Row> rows = rows(routine());
        int at = rows.stream().map(Row::selection).toList().indexOf(selection());
        selection().step().ifPresent(id -> model.edit(new RoutineEdit.RemoveStep(id)));
        selection().block().ifPresent(block -> model.edit(new RoutineEdit.RemoveBlock(block)));
        List<Row> left = rows(routine());
        if (at > 0) {
            model.select(left.get(Math.min(at, left.size() - 1)).selection());
            model.say(model.messages().text("editor.removed"));
        }
    }

    void moveUp() {
        selection()
                .step()
                .ifPresent(id -> Blocks.above(routine(), id).ifPresent(to -> move(id, to)));
        selection().block().filter(at -> at > 0).ifPresent(at -> moveBlock(at, at - 1));
    }

    void moveDown() {
        selection()
                .step()
                .ifPresent(id -> Blocks.below(routine(), id).ifPresent(to -> move(id, to)));
        selection()
                .block()
                .filter(at -> at + 1 < routine().blocks().size())
                .ifPresent(at -> moveBlock(at, at + 1));
    }

    private void move(String id, StepPlace to) {
        model.edit(new RoutineEdit.MoveStep(id, to));
    }

    private void moveBlock(int from, int to) {
        model.edit(new RoutineEdit.MoveBlock(from, to));
        model.select(Selection.of(to));
    }

    /// Puts what was dragged where another row is: a step before a step or at the beginning of a
    /// block, a block in place of the block of that row.
    void drop(Row dragged, Row on) {
        if (dragged.step().isPresent() && on.block() >= 0) {
            String id = dragged.step().get().id();
            Routine without = new RoutineEdit.RemoveStep(id).on(routine());
            if (on.step().filter(step -> step.id().equals(id)).isEmpty()) {
                StepPlace to =
                        on.step()
                                .map(step -> target(without, id, step))
                                .orElse(new StepPlace(on.block(), 0));
                model.edit(new RoutineEdit.MoveStep(id, to));
                model.select(Selection.of(id));
            }
        } else if (dragged.step().isEmpty() && dragged.block() >= 0 && on.block() >= 0) {
            moveBlock(dragged.block(), on.block());
        }
    }

    /// Below the row when dragged down in its block, as the row moves up then.
    private StepPlace target(Routine without, String id, Step on) {
        StepPlace from = Blocks.placeOf(routine(), id);
        StepPlace was = Blocks.placeOf(routine(), on.id());
        StepPlace now = Blocks.placeOf(without, on.id());
        boolean isDown = from.block() == was.block() && from.index() < was.index();
        return isDown ? new StepPlace(now.block(), now.index() + 1) : now;
    }
}
