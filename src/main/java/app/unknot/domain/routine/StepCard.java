package app.unknot.domain.routine;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What every kind of step has: its name, its picture, its words and its warnings.
///
/// @param id kebab-case, unique in the routine
/// @param instruction the written version of what to do; may hold `{side}` and `{other}`
/// @param area id of the body area, such as `between-shoulder-blades`
/// @param optional whether the person can leave it out beforehand
/// @param skippedBy ids of the health flags that take this step out
/// @param spot where on the area's way up and down the ball rests, from 0 (the top) to 1; empty for
///   the usual place
public record StepCard(
        String id,
        String title,
        String instruction,
        String area,
        Position position,
        List<Cue> cues,
        List<String> warnings,
        boolean optional,
        Set<String> skippedBy,
        Optional<Double> spot) {

    public StepCard {
        cues = List.copyOf(cues);
        warnings = List.copyOf(warnings);
        skippedBy = Set.copyOf(skippedBy);
        if (spot.isPresent() && !(spot.get() >= 0 && spot.get() <= 1)) {
            throw new IllegalArgumentException("A spot lies from 0 to 1, not at " + spot.get());
        }
    }

    public StepCard withId(String newId) {
        return new StepCard(
                newId,
                title,
                instruction,
                area,
                position,
                cues,
                warnings,
                optional,
                skippedBy,
                spot);
    }

    public StepCard withTitle(String newTitle) {
        return new StepCard(
                id,
                newTitle,
                instruction,
                area,
                position,
                cues,
                warnings,
                optional,
                skippedBy,
                spot);
    }

    public StepCard withInstruction(String newInstruction) {
        return new StepCard(
                id,
                title,
                newInstruction,
                area,
                position,
                cues,
                warnings,
                optional,
                skippedBy,
                spot);
    }

    public StepCard withArea(String newArea) {
        return new StepCard(
                id,
                title,
                instruction,
                newArea,
                position,
                cues,
                warnings,
                optional,
                skippedBy,
                spot);
    }

    public StepCard withPosition(Position newPosition) {
        return new StepCard(
                id,
                title,
                instruction,
                area,
                newPosition,
                cues,
                warnings,
                optional,
                skippedBy,
                spot);
    }

    public StepCard withCues(List<Cue> others) {
        return withWords(instruction, others);
    }

    public StepCard withWords(String newInstruction, List<Cue> others) {
        return new StepCard(
                id,
                title,
                newInstruction,
                area,
                position,
                others,
                warnings,
                optional,
                skippedBy,
                spot);
    }

    public StepCard withWarnings(List<String> newWarnings) {
        return new StepCard(
                id,
                title,
                instruction,
                area,
                position,
                cues,
                newWarnings,
                optional,
                skippedBy,
                spot);
    }

    public StepCard withOptional(boolean newOptional) {
        return new StepCard(
                id,
                title,
                instruction,
                area,
                position,
                cues,
                warnings,
                newOptional,
                skippedBy,
                spot);
    }

    public StepCard withSkippedBy(Set<String> newSkippedBy) {
        return new StepCard(
                id,
                title,
                instruction,
                area,
                position,
                cues,
                warnings,
                optional,
                newSkippedBy,
                spot);
    }

    public StepCard withSpot(Optional<Double> newSpot) {
        return new StepCard(
                id,
                title,
                instruction,
                area,
                position,
                cues,
                warnings,
                optional,
                skippedBy,
                newSpot);
    }
}
