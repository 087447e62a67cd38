package app.unknot.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.session.lint.Problem;
import app.unknot.domain.session.lint.Rule;
import app.unknot.testkit.World;
import org.junit.jupiter.api.Test;

/// What is wrong with a routine, in the person's words.
class LintWordsTest {
    private final LintWords words = new LintWords(World.MESSAGES);

    @Test
    void anAreaHasItsNameAndOneThatNobodyKnowsItsId() {
        assertThat(words.of(Problem.of(Rule.AREA_BUDGET, "between-shoulder-blades", "448", "180")))
                .contains("Between spine and shoulder blade")
                .contains("448")
                .doesNotContain("between-shoulder-blades");
        assertThat(words.of(Problem.of(Rule.AREA_BUDGET, "left-antenna", "448", "180")))
                .contains("left-antenna");
    }
}
