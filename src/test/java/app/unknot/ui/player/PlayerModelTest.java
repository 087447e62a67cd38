package app.unknot.ui.player;

import static app.unknot.testkit.VoiceLog.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.Complaint;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionState.PauseReason;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.testkit.WaitingExecutor;
import app.unknot.testkit.World;
import app.unknot.ui.player.PlayerModel.Asking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlayerModelTest {
    private static final String COME_OFF = World.MESSAGES.text("wrong.first.say");

    private final Routine routine = Samples.routine();
    private final World world = World.with(routine);
    private final SessionService service = world.service();
    private final SessionRunner runner =
            service.prepare(routine, SideChoice.bothFrom(Side.RIGHT), Optional.of(6));
    private final List<SessionRunner> over = new ArrayList<>();
    private final PlayerModel model = model(Runnable::run);

    private PlayerModel model(Executor ui) {
        return new PlayerModel(
                runner,
                service.library().stopWords(),
                World.MESSAGES,
                world.time,
                new EyesFreeModel(
                        runner,
                        World.MESSAGES,
                        world.voice,
                        service.preferences().settings().sound(),
                        ui),
                over::add);
    }

    /// Ten seconds into the first hold.
    @BeforeEach
    void playToTheHold() {
        model.start();
        Leg hold =
                model.state().plan().legs().stream()
                        .filter(leg -> leg.occurrence().step().id().equals("hold"))
                        .findFirst()
                        .orElseThrow();
        world.pass(hold.start().plusSeconds(10).toMillis() / 1000.0);
        world.voice.takeHeard();
    }

    private Phase phase() {
        return model.phaseProperty().get();
    }

    private Asking asking() {
        return model.askingProperty().get();
    }

    private String caption() {
        return model.captionProperty().get();
    }

    private List<PlanEdit> edits() {
        return model.state().plan().edits();
    }

    private void answer(String id) {
        model.feelsWrong();
        model.answer(complaint(id));
    }

    private Complaint complaint(String id) {
        return model.complaints().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    private Optional<Ending> recorded() {
        return runner.record().map(record -> record.ending());
    }

    static List<Arguments> intents() {
        return List.of(
                intent(PlayerModel::letGo, PlanEdit.LetGo.class),
                intent(PlayerModel::next, PlanEdit.Next.class),
                intent(PlayerModel::back, PlanEdit.Back.class),
                intent(PlayerModel::repeat, PlanEdit.Repeat.class),
                intent(PlayerModel::lighter, PlanEdit.Press.class),
                intent(PlayerModel::firmer, PlanEdit.Press.class));
    }

    private static Arguments intent(Consumer<PlayerModel> what, Class<? extends PlanEdit> edit) {
        return Arguments.of(what, edit);
    }

    @ParameterizedTest
    @MethodSource("intents")
    void whatThePersonMeansEditsThePlanNow(
            Consumer<PlayerModel> what, Class<? extends PlanEdit> edit) {
        Duration now = model.state().elapsed();
        what.accept(model);

        assertThat(edits()).singleElement().isInstanceOf(edit);
        assertThat(edits().getFirst().at()).isEqualTo(now);
        assertThat(phase()).isEqualTo(Phase.RUNNING);
        assertThat(asking()).isEqualTo(Asking.NOTHING);
    }

    @Test
    void lighterAndFirmerAreOpposite() {
        model.lighter();
        model.firmer();

        assertThat(edits())
                .extracting(edit -> ((PlanEdit.Press) edit).change())
                .containsExactly(-1, 1);
        assertThat(caption()).isEqualTo("Lean in a little more. Stay below seven out of ten.");
    }

    @Test
    void pauseAndGoOnAreOneKey() {
        model.pauseOrGoOn();
        assertThat(phase()).isEqualTo(Phase.PAUSED);
        assertThat(caption()).isEqualTo("Paused. Take your weight off the ball, and rest.");

        model.pauseOrGoOn();
        assertThat(phase()).isEqualTo(Phase.RUNNING);
        assertThat(caption()).isEqualTo("Carrying on. Three breaths to settle. In.");
        assertThat(edits()).singleElement().isInstanceOf(PlanEdit.GoOn.class);
    }

    @Test
    void whilePausedLetGoGoesOn() {
        model.pauseOrGoOn();
        model.letGo();

        assertThat(phase()).isEqualTo(Phase.RUNNING);
        assertThat(edits()).singleElement().isInstanceOf(PlanEdit.GoOn.class);
    }

    @Test
    void theLargeViewGoesOnAndOff() {
        model.toggleDistance();
        assertThat(model.distanceProperty().get()).isTrue();
        model.toggleDistance();
        assertThat(model.distanceProperty().get()).isFalse();
    }

    @Test
    void theCaptionIsWhateverWasSaidLast() {
        List<String> captions = new ArrayList<>();
        model.captionProperty().subscribe(line -> captions.add(line));
        world.pass(200);

        assertThat(captions.subList(1, captions.size())).isEqualTo(world.voice.heard());
    }

    @Test
    void whatTheSessionSaysWaitsForTheThreadOfTheScreen() {
        WaitingExecutor ui = new WaitingExecutor();
        PlayerModel late = model(ui);
        model.pauseOrGoOn();
        assertThat(late.phaseProperty().get()).isEqualTo(Phase.READY);

        ui.runAll();
        assertThat(late.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(late.captionProperty().get()).startsWith("Paused.");
    }

    @Test
    void stopAsksFirstAndPauses() {
        model.stop();

        assertThat(asking()).isEqualTo(Asking.STOP);
        assertThat(phase()).isEqualTo(Phase.PAUSED);
        assertThat(over).isEmpty();
    }

    @Test
    void stopAskedAgainStopsAndSaysTheWayOff() {
        model.stop();
        world.voice.takeHeard();
        model.stop();

        assertThat(asking()).isEqualTo(Asking.NOTHING);
        assertThat(phase()).isEqualTo(Phase.STOPPED);
        assertThat(over).containsExactly(runner);
        assertThat(recorded()).contains(Ending.STOPPED);
        assertThat(world.voice.takeHeard().getLast()).startsWith("A good place to stop.");
    }

    @Test
    void stayingGoesOn() {
        model.stop();
        model.stay();

        assertThat(asking()).isEqualTo(Asking.NOTHING);
        assertThat(phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void stayingInAPauseThatWasThereBeforeGoesOnToo() {
        model.pauseOrGoOn();
        model.stop();
        model.stay();

        assertThat(phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void overIsToldOnce() {
        world.pass(2000);
        model.stop();
        model.stop();

        assertThat(phase()).isEqualTo(Phase.FINISHED);
        assertThat(over).containsExactly(runner);
        assertThat(recorded()).contains(Ending.FINISHED);
    }

    @Test
    void whenSomethingFeelsWrongThePersonComesOffFirst() {
        model.feelsWrong();
        model.feelsWrong();

        assertThat(asking()).isEqualTo(Asking.WRONG);
        assertThat(caption()).isEqualTo(COME_OFF);
        assertThat(model.state().pause()).contains(PauseReason.WRONG);
        assertThat(world.voice.takeHeard()).containsExactly(SILENCE, COME_OFF);
        assertThat(model.complaints())
                .extracting(Complaint::id)
                .containsExactly("emergency", "tingling", "sharp-pain", "dizzy", "too-strong");
    }

    @Test
    void itCanBeSaidWhileStopIsAskedAndStopNotWhileItIsAsked() {
        model.stop();
        model.feelsWrong();
        assertThat(asking()).isEqualTo(Asking.WRONG);

        model.stop();
        assertThat(asking()).isEqualTo(Asking.WRONG);
        assertThat(over).isEmpty();
    }

    @Test
    void nothingAnyMoreGoesOn() {
        model.feelsWrong();
        model.stay();

        assertThat(asking()).isEqualTo(Asking.NOTHING);
        assertThat(phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void anEmergencyCallsForHelpUntilThePersonEndsIt() {
        answer("emergency");
        assertThat(asking()).isEqualTo(Asking.EMERGENCY);
        assertThat(caption()).isEqualTo("Please call your emergency number now.");
        assertThat(world.voice.takeHeard()).endsWith(caption());
        assertThat(phase()).isEqualTo(Phase.PAUSED);

        model.stop();
        model.feelsWrong();
        assertThat(asking()).isEqualTo(Asking.EMERGENCY);

        model.endBecauseWrong();
        endedBecause("emergency");
    }

    private void endedBecause(String id) {
        assertThat(asking()).isEqualTo(Asking.NOTHING);
        assertThat(phase()).isEqualTo(Phase.STOPPED);
        assertThat(over).containsExactly(runner);
        assertThat(recorded()).contains(Ending.WRONG);
        assertThat(runner.record().flatMap(record -> record.wrong())).contains(id);
    }

    @Test
    void sharpPainLeavesTheAreaOutAndGoesOn() {
        answer("sharp-pain");

        assertThat(asking()).isEqualTo(Asking.NOTHING);
        assertThat(phase()).isEqualTo(Phase.RUNNING);
        assertThat(edits()).singleElement().isInstanceOf(PlanEdit.SkipArea.class);
        assertThat(caption()).isEqualTo("We leave this place alone for today.");
        assertThat(model.state().moment().leg().occurrence().step().id()).isEqualTo("hold");
        world.pass(8);
        assertThat(model.state().moment().leg().occurrence().step().id()).isEqualTo("come-off");
    }

    @Test
    void dizzinessEndsTheSession() {
        answer("dizzy");

        assertThat(caption()).isEqualTo(World.MESSAGES.text("wrong.dizzy.say"));
        assertThat(world.voice.takeHeard()).containsExactly(SILENCE, COME_OFF, caption());
        endedBecause("dizzy");
    }

    @Test
    void tooStrongGoesOnMoreGently() {
        answer("too-strong");

        assertThat(asking()).isEqualTo(Asking.NOTHING);
        assertThat(phase()).isEqualTo(Phase.RUNNING);
        assertThat(edits()).hasExactlyElementsOfTypes(PlanEdit.GoOn.class, PlanEdit.Press.class);
        assertThat(caption()).isEqualTo("Lighter works just as well. Ease off a little.");
    }

    @Test
    void tinglingIsLookedAtAgainAfterAMinute() {
        answer("tingling");
        assertThat(asking()).isEqualTo(Asking.LOOK_AGAIN);
        assertThat(caption()).isEqualTo("Rest for one minute. Then tell me whether it has gone.");
        assertThat(model.waitLeft()).isEqualTo(Duration.ofSeconds(60));

        world.pass(59.5);
        assertThat(model.waitLeft()).isEqualTo(Duration.ofMillis(500));
        world.pass(600);
        assertThat(model.waitLeft()).isZero();
        assertThat(asking()).isEqualTo(Asking.LOOK_AGAIN);
        assertThat(phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void tinglingThatHasGoneLeavesTheAreaOut() {
        answer("tingling");
        world.pass(60);
        model.lookedAgain(true);

        assertThat(asking()).isEqualTo(Asking.NOTHING);
        assertThat(phase()).isEqualTo(Phase.RUNNING);
        assertThat(edits()).singleElement().isInstanceOf(PlanEdit.SkipArea.class);
    }

    @Test
    void tinglingThatStaysEndsTheSession() {
        answer("tingling");
        world.pass(60);
        model.lookedAgain(false);

        assertThat(caption()).isEqualTo(World.MESSAGES.text("wrong.tingling.not-gone.say"));
        endedBecause("tingling");
    }
}
