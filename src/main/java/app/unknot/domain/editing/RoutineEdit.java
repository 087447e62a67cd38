package app.unknot.domain.editing;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.Surface;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One change that the person makes to a routine, as a value: the routine before it stays as it is.
public sealed interface RoutineEdit {
    /// The routine after the change.
    ///
    /// @throws IllegalArgumentException when it names a block, a step or a place that isn't there
    Routine on(Routine routine);

    /// Where the change is seen.
    FieldRef field();

    /// Whether it is undone together with its like, such as one letter of many that are typed.
    default boolean isTyped() {
        return false;
    }

    /// A text of the routine as a whole.
    record SetText(HeadText text, String value) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return text.set(routine, value);
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(text.field());
        }

        @Override
        public boolean isTyped() {
            return true;
        }
    }

    /// A list of texts of the routine as a whole.
    record SetList(HeadList list, List<String> values) implements RoutineEdit {
        public SetList {
            values = List.copyOf(values);
        }

        @Override
        public Routine on(Routine routine) {
            return list.set(routine, values);
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(list.field());
        }

        @Override
        public boolean isTyped() {
            return true;
        }
    }

    /// What carries the weight.
    record SetSurface(Surface surface) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            Head head = new Head(routine);
            head.surface = surface;
            return head.routine();
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(Field.SURFACE);
        }
    }

    /// The breathing pattern that it is meant for.
    ///
    /// @param pattern its id; empty for as the person likes
    record SetPattern(Optional<String> pattern) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            Head head = new Head(routine);
            head.pattern = pattern;
            return head.routine();
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(Field.PATTERN);
        }
    }

    /// The easier and harder ways and what follows.
    ///
    /// @param changed which of them it is
    record SetRelated(Routine.Related related, Field changed) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            Head head = new Head(routine);
            head.related = related;
            return head.routine();
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(changed);
        }

        @Override
        public boolean isTyped() {
            return true;
        }
    }

    /// Who made it and how often it is meant to be done.
    ///
    /// @param changed which of it
    record SetOrigin(Origin origin, Field changed) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            Head head = new Head(routine);
            head.origin = origin;
            return head.routine();
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(changed);
        }

        @Override
        public boolean isTyped() {
            return true;
        }
    }

    /// Which health flags take the routine away.
    record SetHiddenBy(Set<String> flags) implements RoutineEdit {
        public SetHiddenBy {
            flags = Set.copyOf(flags);
        }

        @Override
        public Routine on(Routine routine) {
            Head head = new Head(routine);
            head.hiddenBy = flags;
            return head.routine();
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(Field.HIDDEN_BY);
        }
    }

    /// A block more.
    ///
    /// @param at before which block, from 0; as many as there are for the end
    record AddBlock(int at, Block block) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return Blocks.with(
                    routine, blocks -> blocks.add(Blocks.within(at, blocks.size()), block));
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(at, Field.STEPS);
        }
    }

    /// A block less, with its steps.
    record RemoveBlock(int at) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return Blocks.with(
                    routine, blocks -> blocks.remove(Blocks.within(at, blocks.size() - 1)));
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(at, Field.STEPS);
        }
    }

    /// A block elsewhere.
    ///
    /// @param to its place once it is taken out
    record MoveBlock(int from, int to) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return Blocks.with(
                    routine,
                    blocks -> {
                        Block moved = blocks.remove(Blocks.within(from, blocks.size() - 1));
                        blocks.add(Blocks.within(to, blocks.size()), moved);
                    });
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(to, Field.STEPS);
        }
    }

    /// How a block treats the sides.
    record SetSides(int block, Sides sides) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return Blocks.with(
                    routine,
                    blocks -> {
                        int at = Blocks.within(block, blocks.size() - 1);
                        blocks.set(at, new Block(sides, blocks.get(at).steps()));
                    });
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(block, Field.SIDES);
        }
    }

    /// A step more.
    record AddStep(StepPlace place, Step step) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return Blocks.withStep(routine, place, step);
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(step, Field.STEPS);
        }
    }

    /// A step less.
    record RemoveStep(String id) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return Blocks.withoutStep(routine, id);
        }

        @Override
        public FieldRef field() {
            return FieldRef.ofStep(id, Field.STEPS);
        }
    }

    /// A step elsewhere.
    ///
    /// @param to its place once it is taken out
    record MoveStep(String id, StepPlace to) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            Step moved = Blocks.step(routine, id);
            return Blocks.withStep(Blocks.withoutStep(routine, id), to, moved);
        }

        @Override
        public FieldRef field() {
            return FieldRef.ofStep(id, Field.STEPS);
        }
    }

    /// A step in place of the one with its id; `cue` names the spoken line that differs, if any.
    record ChangeStep(Step step, Field what, Optional<String> cue, boolean isTyped)
            implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return Blocks.withChanged(routine, step);
        }

        @Override
        public FieldRef field() {
            return new FieldRef(Optional.empty(), Optional.of(step.id()), cue, what);
        }
    }

    /// The whole routine as it was left at another time.
    record Restore(Routine left) implements RoutineEdit {
        @Override
        public Routine on(Routine routine) {
            return left;
        }

        @Override
        public FieldRef field() {
            return FieldRef.of(Field.STEPS);
        }
    }
}
