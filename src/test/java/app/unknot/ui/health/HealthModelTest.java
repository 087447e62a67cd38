package app.unknot.ui.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.health.Answer;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Tier;
import app.unknot.service.HealthCheck;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HealthModelTest {
    private final World world = new World(new BuiltInContent()).askingAboutHealth();
    private final HealthCheck check = world.service().health().orElseThrow();
    private final List<HealthAnswers> kept = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private HealthModel model = model("DE");

    private HealthModel model(String country) {
        return new HealthModel(
                check,
                World.MESSAGES,
                new HealthModel.Around(
                        List.of("chest", "calf"), country, kept::add, () -> done.add("done")));
    }

    private Question question(String id) {
        return Stream.of(Tier.values())
                .flatMap(tier -> model.questions(tier).stream())
                .filter(question -> question.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void next(int times) {
        for (int i = 0; i < times; i++) {
            model.next();
        }
    }

    @Test
    void fourPagesOfNoneLeaveEverything() {
        next(4);
        assertThat(model.pageProperty().get()).isEqualTo(new HealthPage.Result());
        assertThat(model.allowance().reasons()).isEmpty();
        assertThat(kept).hasSize(1);
        assertThat(check.answers().answers()).hasSize(26).doesNotContainValue(Answer.YES);

        next(1);
        assertThat(done).containsExactly("done");
    }

    /// Both questions end the day; the result gives the reason of the one that was answered.
    @Test
    void theResultOfTodayNamesWhatWasAnsweredAlone() {
        Question first = model.questions(Tier.TODAY).getFirst();
        Question second = model.questions(Tier.TODAY).getLast();
        model.choose(first, Answer.YES);
        next(4);

        assertThat(model.allowance().reasons()).contains(first, second);
        assertThat(model.isAsked(first)).isTrue();
        assertThat(model.isAsked(second)).isFalse();
    }

    @Test
    void nothingIsKeptBeforeTheResult() {
        model.choose(question("trauma"), Answer.YES);
        assertThat(check.isNew()).isTrue();
        model.leave();
        assertThat(check.isNew()).isTrue();
    }

    @Test
    void withAnEmergencyNothingElseIsAsked() {
        model.choose(question("trauma"), Answer.NOT_SURE);
        next(1);

        assertThat(model.pageProperty().get()).isEqualTo(new HealthPage.Result());
        assertThat(model.allowance().isEmergency()).isTrue();
        assertThat(model.emergency().number()).isEqualTo("112");
        assertThat(model("US").emergency().number()).isEqualTo("911");

        model.back();
        model.choose(question("trauma"), Answer.NO);
        next(4);
        assertThat(check.allowance().mayStart()).isTrue();
    }

    @Test
    void aPlaceIsAskedForWhereAnAnswerIsAboutOne() {
        model.choose(question("skin"), Answer.YES);
        next(4);
        assertThat(model.pageProperty().get()).isEqualTo(new HealthPage.Areas());
        model.leaveOut("calf", true);
        next(1);
        assertThat(check.answers().areas()).containsExactly("calf");

        model.back();
        model.choose(question("skin"), Answer.NO);
        next(1);
        assertThat(check.answers().areas()).isEqualTo(Set.of());
    }

    @Test
    void aYesToTodayHoldsForTheDayAlone() {
        model.choose(question("sober-today"), Answer.YES);
        next(4);

        assertThat(check.allowance().mayStart()).isFalse();
        assertThat(check.answers().notToday()).contains(check.today());
        assertThat(check.answers().answers()).doesNotContainKey("sober-today");
    }

    @Test
    void aWordThatIsNoLongerNeededIsForgotten() {
        model.choose(question("fracture"), Answer.YES);
        next(4);
        model.clear(question("fracture"), true);
        assertThat(model.cleared(question("fracture"))).contains(check.today());
        assertThat(check.allowance().mayStart()).isTrue();

        model = model("DE");
        next(4);
        assertThat(check.answers().cleared()).containsKey("fracture");
        model = model("DE");
        model.choose(question("fracture"), Answer.NO);
        next(4);
        assertThat(check.answers().cleared()).isEmpty();
    }

    @Test
    void skippingKeepsWhatWasAnsweredBefore() {
        model.askToSkip();
        next(1);
        assertThat(check.answersProperty().get()).contains(HealthAnswers.SKIPPED);

        model = model("DE");
        next(4);
        HealthAnswers answered = check.answers();
        model = model("DE");
        model.askToSkip();
        next(1);
        assertThat(check.answers()).isEqualTo(answered);
    }
}
