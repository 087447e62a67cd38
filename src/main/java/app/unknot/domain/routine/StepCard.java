package app.unknot.domain.routine;

import java.util.List;
import java.util.Set;

/// What every kind of step has: its name, its picture, its words and its warnings.
///
/// @param id kebab-case, unique in the routine
/// @param instruction the written version of what to do; may hold `{side}` and `{other}`
/// @param area id of the body area, such as `between-shoulder-blades`
/// @param optional whether the person can leave it out beforehand
/// @param skippedBy ids of the health flags that take this step out
public record StepCard(
        String id,
        String title,
        String instruction,
        String area,
        Position position,
        List<Cue> cues,
        List<String> warnings,
        boolean optional,
        Set<String> skippedBy) {

    public StepCard {
        cues = List.copyOf(cues);
        warnings = List.copyOf(warnings);
        skippedBy = Set.copyOf(skippedBy);
    }

    public StepCard withCues(List<Cue> others) {
        return new StepCard(
                id, title, instruction, area, position, others, warnings, optional, skippedBy);
    }
}
