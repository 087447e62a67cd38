package app.unknot.domain.editing;

import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Step;
import java.util.Optional;

/// One field of one routine.
///
/// @param block from 0, where it is a field of a block
/// @param step id of the step, none for the routine as a whole
/// @param cue id of the spoken line, where it is one
public record FieldRef(
        Optional<Integer> block, Optional<String> step, Optional<String> cue, Field field) {
    /// A field of the routine as a whole.
    public static FieldRef of(Field field) {
        return new FieldRef(Optional.empty(), Optional.empty(), Optional.empty(), field);
    }

    public static FieldRef of(int block, Field field) {
        return new FieldRef(Optional.of(block), Optional.empty(), Optional.empty(), field);
    }

    public static FieldRef of(Step step, Field field) {
        return ofStep(step.id(), field);
    }

    public static FieldRef ofStep(String step, Field field) {
        return new FieldRef(Optional.empty(), Optional.of(step), Optional.empty(), field);
    }

    public static FieldRef of(Step step, Cue cue, Field field) {
        return new FieldRef(Optional.empty(), Optional.of(step.id()), Optional.of(cue.id()), field);
    }
}
