package app.unknot.domain.session.lint;

import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Step;
import java.util.List;
import java.util.Optional;

/// One thing in a routine that breaks a rule.
///
/// @param step id of the step, none for the routine as a whole
/// @param cue id of the spoken line, where it is one
/// @param values for the places of the message
public record Problem(Rule rule, Optional<String> step, Optional<String> cue, List<String> values) {
    public Problem {
        values = List.copyOf(values);
    }

    /// A problem of the routine as a whole.
    public static Problem of(Rule rule, Object... values) {
        return new Problem(rule, Optional.empty(), Optional.empty(), words(values));
    }

    static Problem in(Step step, Rule rule, Object... values) {
        return new Problem(rule, Optional.of(step.id()), Optional.empty(), words(values));
    }

    static Problem at(Step step, Cue cue, Rule rule, Object... values) {
        return new Problem(rule, Optional.of(step.id()), Optional.of(cue.id()), words(values));
    }

    private static List<String> words(Object... values) {
        return List.of(values).stream().map(Object::toString).toList();
    }
}
