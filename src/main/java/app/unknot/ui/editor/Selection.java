package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.Optional;

/// What of the routine is being changed.
///
/// @param block from 0, where it is a block
/// @param step id, where it is a step; with neither it is the routine as a whole
record Selection(Optional<Integer> block, Optional<String> step) {
    static final Selection WHOLE = new Selection(Optional.empty(), Optional.empty());

    static Selection of(int block) {
        return new Selection(Optional.of(block), Optional.empty());
    }

    static Selection of(Step step) {
        return of(step.id());
    }

    static Selection of(String step) {
        return new Selection(Optional.empty(), Optional.of(step));
    }

    /// What a field belongs to.
    static Selection of(FieldRef field) {
        return new Selection(field.block(), field.step());
    }

    /// The same, if it is still there.
    Selection in(Routine routine) {
        boolean isThere =
                block.map(at -> at < routine.blocks().size()).orElse(true)
                        && step.map(id -> routine.steps().anyMatch(s -> s.id().equals(id)))
                                .orElse(true);
        return isThere ? this : WHOLE;
    }
}
