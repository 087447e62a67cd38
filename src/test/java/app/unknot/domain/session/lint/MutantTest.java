package app.unknot.domain.session.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every mistake that was planted into a built-in routine is found, by step and rule.
class MutantTest {
    private static final RoutineLint LINT = LintBench.usual();

    static List<Mutant> mutants() {
        return Stream.of(
                        DoseMutants.ALL,
                        SpeechMutants.ALL,
                        RoleMutants.ALL,
                        SideMutants.ALL,
                        IdMutants.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void isFound(Mutant mutant) {
        MutableRoutine routine = new MutableRoutine(mutant.routine());
        mutant.change().accept(routine);

        assertThat(LINT.check(routine.read()))
                .anySatisfy(problem -> {
                    assertThat(problem.rule()).isEqualTo(mutant.rule());
                    assertThat(problem.step().orElse("")).isEqualTo(mutant.step());
                });
    }

    @Test
    void thereAreEnoughOfThem() {
        assertThat(mutants()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(mutants().stream().map(Mutant::toString)).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleFindsOne() {
        assertThat(mutants().stream().map(Mutant::rule))
                .containsAll(
                        Arrays.stream(Rule.values())
                                .filter(rule -> !foundElsewhere().contains(rule))
                                .toList());
    }

    /// In mutated drawings, and by the reader of the file.
    private static List<Rule> foundElsewhere() {
        return List.of(Rule.NO_GO, Rule.NO_PATH, Rule.UNKNOWN_FIELD, Rule.DUPLICATE_ID);
    }
}
