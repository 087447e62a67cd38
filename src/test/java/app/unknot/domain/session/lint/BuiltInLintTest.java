package app.unknot.domain.session.lint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Routine;
import app.unknot.storage.routine.BuiltInRoutines;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Nothing that breaks a rule gets into the program.
class BuiltInLintTest {
    static List<Routine> routines() {
        return new BuiltInRoutines().all();
    }

    @ParameterizedTest
    @MethodSource("routines")
    void everyBuiltInRoutineKeepsEveryRule(Routine routine) {
        assertThat(LintBench.usual().check(routine)).isEmpty();
    }
}
