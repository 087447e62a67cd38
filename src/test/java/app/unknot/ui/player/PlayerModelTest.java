package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.testkit.WaitingExecutor;
import app.unknot.ui.player.PlayerModel.Asking;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What the person can do with a session that is on.
class PlayerModelTest {
    private final PlayerAtHold player = new PlayerAtHold();
    private final PlayerModel model = player.model;

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

        assertThat(player.edits()).singleElement().isInstanceOf(edit);
        assertThat(player.edits().getFirst().at()).isEqualTo(now);
        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
    }

    @Test
    void lighterAndFirmerAreOpposite() {
        model.lighter();
        model.firmer();

        assertThat(player.edits())
                .extracting(edit -> ((PlanEdit.Press) edit).change())
                .containsExactly(-1, 1);
        assertThat(player.caption())
                .isEqualTo("Lean in a little more. Stay below seven out of ten.");
    }

    @Test
    void pauseAndGoOnAreOneKey() {
        model.pauseOrGoOn();
        assertThat(player.phase()).isEqualTo(Phase.PAUSED);
        assertThat(player.caption()).isEqualTo("Paused. Take your weight off the ball, and rest.");

        model.pauseOrGoOn();
        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
        assertThat(player.caption()).isEqualTo("Carrying on. Three breaths to settle. In.");
        assertThat(player.edits()).singleElement().isInstanceOf(PlanEdit.GoOn.class);
    }

    @Test
    void whilePausedLetGoGoesOn() {
        model.pauseOrGoOn();
        model.letGo();

        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
        assertThat(player.edits()).singleElement().isInstanceOf(PlanEdit.GoOn.class);
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
        player.world.pass(200);

        assertThat(captions.subList(1, captions.size())).isEqualTo(player.world.voice.heard());
    }

    @Test
    void whatTheSessionSaysWaitsForTheThreadOfTheScreen() {
        WaitingExecutor ui = new WaitingExecutor();
        PlayerModel late = player.model(ui);
        model.pauseOrGoOn();
        assertThat(late.phaseProperty().get()).isEqualTo(Phase.READY);

        ui.runAll();
        assertThat(late.phaseProperty().get()).isEqualTo(Phase.PAUSED);
        assertThat(late.captionProperty().get()).startsWith("Paused.");
    }

    @Test
    void stopAsksFirstAndPauses() {
        model.stop();

        assertThat(player.asking()).isEqualTo(Asking.STOP);
        assertThat(player.phase()).isEqualTo(Phase.PAUSED);
        assertThat(player.over).isEmpty();
    }

    @Test
    void stopAskedAgainStopsAndSaysTheWayOff() {
        model.stop();
        player.world.voice.takeHeard();
        model.stop();

        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
        assertThat(player.phase()).isEqualTo(Phase.STOPPED);
        assertThat(player.over).containsExactly(player.runner);
        assertThat(player.recorded()).contains(Ending.STOPPED);
        assertThat(player.world.voice.takeHeard().getLast()).startsWith("A good place to stop.");
    }

    @Test
    void stayingGoesOn() {
        model.stop();
        model.stay();

        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void stayingInAPauseThatWasThereBeforeGoesOnToo() {
        model.pauseOrGoOn();
        model.stop();
        model.stay();

        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void overIsToldOnce() {
        player.world.pass(2000);
        model.stop();
        model.stop();

        assertThat(player.phase()).isEqualTo(Phase.FINISHED);
        assertThat(player.over).containsExactly(player.runner);
        assertThat(player.recorded()).contains(Ending.FINISHED);
    }
}
