package app.unknot.domain.session.lint;

import java.util.function.Consumer;

/// A built-in routine with one thing broken, and what the linter has to say of it.
///
/// @param step where it has to be found; empty for the routine as a whole
record Mutant(
        String name, String routine, Rule rule, String step, Consumer<MutableRoutine> change) {
    @Override
    public String toString() {
        return routine + ": " + name + " -> " + rule.id() + (step.isEmpty() ? "" : " in " + step);
    }
}
