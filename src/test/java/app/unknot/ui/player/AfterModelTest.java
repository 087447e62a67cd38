package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.testkit.World;
import app.unknot.ui.common.EmergencyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AfterModelTest {
    private static final EmergencyWords EMERGENCY =
            new EmergencyWords(World.MESSAGES, new BuiltInContent().health(), "GB");

    private final World world = new World(new BuiltInContent());
    private final SessionService service = world.service();
    private final List<String> left = new ArrayList<>();

    private Routine routine() {
        return service.library().routine("classic-floor").orElseThrow();
    }

    private SessionRunner started(Optional<Integer> easeBefore) {
        SessionRunner runner =
                service.prepare(routine(), SideChoice.bothFrom(Side.RIGHT), easeBefore);
        runner.start();
        return runner;
    }

    private SessionRunner finished(Optional<Integer> easeBefore) {
        SessionRunner runner = started(easeBefore);
        world.pass(runner.session().state().plan().length().toSeconds() + 1);
        return runner;
    }

    private SessionRunner playing() {
        SessionRunner runner = started(Optional.of(6));
        world.pass(100);
        return runner;
    }

    private AfterModel model(SessionRunner runner) {
        return new AfterModel(runner, EMERGENCY, service.coach()::pairing, () -> left.add("done"));
    }

    @Test
    void aFinishedSessionIsWellDone() {
        AfterModel model = model(finished(Optional.of(6)));

        assertThat(model.isFinished()).isTrue();
        assertThat(model.title()).isEqualTo("Well done");
        assertThat(model.advice()).isEmpty();
        assertThat(model.wayUp()).isEqualTo(World.MESSAGES.text("after.up.floor").lines().toList());
        assertThat(model.asksEase()).isTrue();
        assertThat(model.followUp())
                .contains(
                        "Second part: Keep the knots away. Today or tomorrow, as you like."
                                + " It keeps the relief longer, and Today keeps it in mind.");
    }

    /// Nobody with pain in the chest is told to stand tall.
    @Test
    void anEmergencyTellsWhomToCallAndToStayDown() {
        SessionRunner runner = playing();
        runner.endBecause("emergency");
        AfterModel model = model(runner);

        assertThat(model.advice()).hasValueSatisfying(text -> assertThat(text).contains("999"));
        assertThat(model.wayUp()).containsExactly(World.MESSAGES.text("wrong.first.say"));
        assertThat(model.asksEase()).isFalse();
    }

    @Test
    void aStoppedSessionTellsTheWayOff() {
        SessionRunner runner = playing();
        runner.stop();
        AfterModel model = model(runner);

        assertThat(model.isFinished()).isFalse();
        assertThat(model.title()).isEqualTo("A good place to stop");
        assertThat(model.wayUp()).isEqualTo(runner.wayOff().subList(1, runner.wayOff().size()));
        assertThat(model.asksEase()).isTrue();
        assertThat(model.followUp()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tingling, wrong.tingling.not-gone.say", "dizzy, wrong.dizzy.say"})
    void whatFeltWrongBringsItsAdviceAndNoNumber(String answer, String key) {
        SessionRunner runner = playing();
        runner.endBecause(answer);
        AfterModel model = model(runner);

        assertThat(model.title()).isEqualTo("We stopped here");
        assertThat(model.advice()).contains(World.MESSAGES.text(key));
        assertThat(model.asksEase()).isFalse();
        assertThat(model.followUp()).isEmpty();
    }

    @Test
    void somethingUnsaidHasNoAdvice() {
        SessionRunner runner = playing();
        runner.endBecause("unsaid");

        assertThat(model(runner).advice()).isEmpty();
    }

    @Test
    void withoutARecordThereIsNothingToRate() {
        SessionRunner runner = started(Optional.of(6));
        runner.stop();

        assertThat(model(runner).asksEase()).isFalse();
        assertThat(model(runner).title()).isEqualTo("A good place to stop");
    }

    @ParameterizedTest
    @CsvSource({
        "6, 4, From 6 to 4. Clearly better.",
        "10, 0, From 10 to 0. Clearly better.",
        "3, 2, From 3 to 2. Clearly better.",
        "2, 1, From 2 to 1. Clearly better.",
        "1, 0, From 1 to 0. Clearly better.",
        "4, 3, From 4 to 3. A little better.",
        "10, 9, From 10 to 9. A little better.",
        "6, 6, From 6 to 6. No change today. That happens.",
        "0, 0, From 0 to 0. No change today. That happens.",
        "6, 7, From 6 to 7. No change today. That happens.",
        "0, 1, From 0 to 1. No change today. That happens."
    })
    void fromTwoPointsOrAThirdOnItIsClearlyBetter(int before, int after, String words) {
        AfterModel model = model(finished(Optional.of(before)));
        model.rate(after);

        assertThat(model.change()).contains(words);
    }

    @ParameterizedTest
    @CsvSource({"6, 8", "0, 2", "0, 10"})
    void twoPointsMoreAreWorse(int before, int after) {
        AfterModel model = model(finished(Optional.of(before)));
        model.rate(after);

        assertThat(model.change().orElseThrow())
                .startsWith("From %d to %d. More sore than before.".formatted(before, after));
    }

    @Test
    void aChangeNeedsBothNumbers() {
        AfterModel model = model(finished(Optional.of(6)));
        assertThat(model.change()).isEmpty();

        AfterModel unrated = model(finished(Optional.empty()));
        unrated.rate(3);
        assertThat(unrated.change()).isEmpty();
        assertThat(world.progress.lines.getLast().easeAfter()).contains(3);
    }

    @Test
    void theNumberIsOnRecordAndMayChange() {
        AfterModel model = model(finished(Optional.of(6)));
        model.rate(4);
        model.rate(3);

        assertThat(model.easeProperty().get()).contains(3);
        assertThat(world.progress.lines)
                .extracting(SessionRecord::revision, SessionRecord::easeAfter)
                .containsExactly(
                        tuple(1, Optional.empty()),
                        tuple(2, Optional.of(4)),
                        tuple(3, Optional.of(3)));
    }

    @Test
    void aFollowUpThatIsGoneIsNotSuggested() {
        AfterModel model =
                new AfterModel(finished(Optional.of(6)), EMERGENCY, Optional::empty, () -> {});

        assertThat(model.followUp()).isEmpty();
    }

    @Test
    void doneLeadsAway() {
        model(finished(Optional.empty())).done();

        assertThat(left).containsExactly("done");
    }
}
