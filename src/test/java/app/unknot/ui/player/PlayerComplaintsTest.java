package app.unknot.ui.player;

import static app.unknot.testkit.VoiceLog.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.health.Complaint;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.session.PlanEdit;
import app.unknot.domain.session.SessionState.PauseReason;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.testkit.World;
import app.unknot.ui.player.PlayerModel.Asking;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// What becomes of a session in which something feels wrong.
class PlayerComplaintsTest {
    private static final String COME_OFF = World.MESSAGES.text("wrong.first.say");

    private final PlayerAtHold player = new PlayerAtHold();
    private final PlayerModel model = player.model;

    private void answer(String id) {
        model.feelsWrong();
        model.answer(complaint(id));
    }

    private Complaint complaint(String id) {
        return model.complaints().stream().filter(c -> c.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void whenSomethingFeelsWrongThePersonComesOffFirst() {
        model.feelsWrong();
        model.feelsWrong();

        assertThat(player.asking()).isEqualTo(Asking.WRONG);
        assertThat(player.caption()).isEqualTo(COME_OFF);
        assertThat(model.state().pause()).contains(PauseReason.WRONG);
        assertThat(player.world.voice.takeHeard()).containsExactly(SILENCE, COME_OFF);
        assertThat(model.complaints())
                .extracting(Complaint::id)
                .containsExactly("emergency", "tingling", "sharp-pain", "dizzy", "too-strong");
    }

    @Test
    void itCanBeSaidWhileStopIsAskedAndStopNotWhileItIsAsked() {
        model.stop();
        model.feelsWrong();
        assertThat(player.asking()).isEqualTo(Asking.WRONG);

        model.stop();
        assertThat(player.asking()).isEqualTo(Asking.WRONG);
        assertThat(player.over).isEmpty();
    }

    @Test
    void nothingAnyMoreGoesOn() {
        model.feelsWrong();
        model.stay();

        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void anEmergencyCallsForHelpUntilThePersonEndsIt() {
        answer("emergency");
        assertThat(player.asking()).isEqualTo(Asking.EMERGENCY);
        assertThat(player.caption()).isEqualTo("Please call your emergency number now.");
        assertThat(player.world.voice.takeHeard()).endsWith(player.caption());
        assertThat(player.phase()).isEqualTo(Phase.PAUSED);

        model.stop();
        model.feelsWrong();
        assertThat(player.asking()).isEqualTo(Asking.EMERGENCY);

        model.endBecauseWrong();
        endedBecause("emergency");
    }

    private void endedBecause(String id) {
        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
        assertThat(player.phase()).isEqualTo(Phase.STOPPED);
        assertThat(player.over).containsExactly(player.runner);
        assertThat(player.recorded()).contains(Ending.WRONG);
        assertThat(player.runner.record().flatMap(record -> record.wrong())).contains(id);
    }

    @Test
    void sharpPainLeavesTheAreaOutAndGoesOn() {
        answer("sharp-pain");

        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
        assertThat(player.edits()).singleElement().isInstanceOf(PlanEdit.SkipArea.class);
        assertThat(player.caption()).isEqualTo("We leave this place alone for today.");
        assertThat(model.isToBeRead()).isTrue();
        assertThat(model.state().moment().leg().occurrence().step().id()).isEqualTo("hold");
        player.world.pass(8);
        assertThat(model.isToBeRead()).isFalse();
        assertThat(model.state().moment().leg().occurrence().step().id()).isEqualTo("come-off");
    }

    @Test
    void dizzinessEndsTheSession() {
        answer("dizzy");

        assertThat(player.caption()).isEqualTo(World.MESSAGES.text("wrong.dizzy.say"));
        assertThat(player.world.voice.takeHeard())
                .containsExactly(SILENCE, COME_OFF, player.caption());
        endedBecause("dizzy");
    }

    @Test
    void tooStrongGoesOnMoreGently() {
        answer("too-strong");

        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
        assertThat(player.edits())
                .hasExactlyElementsOfTypes(PlanEdit.GoOn.class, PlanEdit.Press.class);
        assertThat(player.caption()).isEqualTo("Lighter works just as well. Ease off a little.");
    }

    @Test
    void tinglingIsLookedAtAgainAfterAMinute() {
        answer("tingling");
        assertThat(player.asking()).isEqualTo(Asking.LOOK_AGAIN);
        assertThat(player.caption())
                .isEqualTo("Rest for one minute. Then tell me whether it has gone.");
        assertThat(model.waitLeft()).isEqualTo(Duration.ofSeconds(60));

        player.world.pass(59.5);
        assertThat(model.waitLeft()).isEqualTo(Duration.ofMillis(500));
        player.world.pass(600);
        assertThat(model.waitLeft()).isZero();
        assertThat(player.asking()).isEqualTo(Asking.LOOK_AGAIN);
        assertThat(player.phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void tinglingThatHasGoneLeavesTheAreaOut() {
        answer("tingling");
        player.world.pass(60);
        model.lookedAgain(true);

        assertThat(player.asking()).isEqualTo(Asking.NOTHING);
        assertThat(player.phase()).isEqualTo(Phase.RUNNING);
        assertThat(player.edits()).singleElement().isInstanceOf(PlanEdit.SkipArea.class);
    }

    @Test
    void tinglingThatStaysEndsTheSession() {
        answer("tingling");
        player.world.pass(60);
        model.lookedAgain(false);

        assertThat(player.caption()).isEqualTo(World.MESSAGES.text("wrong.tingling.not-gone.say"));
        endedBecause("tingling");
    }
}
