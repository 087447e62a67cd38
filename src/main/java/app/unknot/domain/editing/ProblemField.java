package app.unknot.domain.editing;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.Rule;
import java.util.Optional;

/// Which field to change to mend a problem.
public final class ProblemField {
    private ProblemField() {}

    public static FieldRef of(Problem problem, Routine routine) {
        Optional<Step> step =
                problem.step()
                        .flatMap(id ->
                                routine.steps().filter(each -> each.id().equals(id)).findFirst());
        if (step.isEmpty()) {
            return FieldRef.of(ofRoutine(problem.rule(), routine));
        }
        return problem.cue()
                .flatMap(id ->
                        step.get().card().cues().stream()
                                .filter(cue -> cue.id().equals(id))
                                .findFirst())
                .map(cue -> FieldRef.of(step.get(), cue, ofCue(problem.rule())))
                .orElseGet(() -> FieldRef.of(step.get(), ofStep(problem.rule(), step.get())));
    }

    private static Field ofRoutine(Rule rule, Routine routine) {
        return switch (rule) {
            case SOURCES, UNKNOWN_SOURCE -> Field.SOURCES;
            case UNKNOWN_FLAG -> Field.HIDDEN_BY;
            case UNKNOWN_PATTERN, PATTERN_ON_BALL -> Field.PATTERN;
            case UNKNOWN_ROUTINE -> Field.FOLLOW_UP;
            case EMPTY -> empty(routine);
            case WORDING, UNKNOWN_FIELD -> Field.TITLE;
            default -> Field.STEPS;
        };
    }

    private static Field empty(Routine routine) {
        if (routine.title().isBlank()) {
            return Field.TITLE;
        }
        return routine.summary().isBlank() ? Field.SUMMARY : Field.FOR_WHOM;
    }

    private static Field ofCue(Rule rule) {
        return switch (rule) {
            case OVERLAP, BREATH_WORDS, BEYOND_HOLD, LAST_OUT, UNHEARD -> Field.CUE_ANCHOR;
            case ONE_SIDED -> Field.CUE_WHEN;
            default -> Field.CUE_TEXT;
        };
    }

    private static Field ofStep(Rule rule, Step step) {
        return switch (rule) {
            case UNKNOWN_AREA, BALL_AREA, NO_PLACE -> Field.AREA;
            case SURFACE -> Field.POSITION;
            case UNKNOWN_FLAG -> Field.SKIPPED_BY;
            case PRESSURE ->
                    step instanceof Step.Roll || step instanceof Step.Hold
                            ? Field.PRESSURE
                            : Field.CUES;
            case NO_PATH -> step instanceof Step.Roll ? Field.DIRECTION : Field.SPOT;
            case NO_GO -> step instanceof Step.Roll ? Field.DIRECTION : Field.SPOT;
            case HOLD_LENGTH, PASSES, REPETITIONS, AREA_BUDGET, SESSION_BUDGET, SPEECH_FITS ->
                    dose(step);
            case EMPTY -> empty(step);
            case SIDE_WORD, WORDING, PLACEHOLDER -> Field.INSTRUCTION;
            case UNKNOWN_KIND, DUPLICATE_ID, FINISH -> Field.STEPS;
            default -> Field.CUES;
        };
    }

    private static Field dose(Step step) {
        return switch (step) {
            case Step.Hold s -> Field.BREATHS;
            case Step.Roll s -> Field.PASSES;
            case Step.Strengthen s -> Field.REPETITIONS;
            case Step.Unknown s -> Field.STEPS;
            default -> Field.LENGTH;
        };
    }

    private static Field empty(Step step) {
        if (step.card().title().isBlank()) {
            return Field.STEP_TITLE;
        }
        return step.card().instruction().isBlank() ? Field.INSTRUCTION : Field.CUES;
    }
}
