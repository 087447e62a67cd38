package app.unknot.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.session.BreathGuide;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionState;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.session.Talk;
import app.unknot.domain.session.Tone;
import app.unknot.testkit.World;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A session as it is for somebody who hears it and has one input.
class EyesFreeTest {
    private final World world = World.with(Samples.routine());
    private final SessionService service = world.service();

    private SessionRunner prepared(UnaryOperator<SoundSettings> change) {
        service.preferences().update(s -> s.withSound(change.apply(s.sound().withEyesFree(true))));
        SideChoice sides = SideChoice.bothFrom(Side.LEFT);
        return service.prepare(service.library().routines().getFirst(), sides, Optional.empty());
    }

    private SessionRunner started() {
        SessionRunner runner = prepared(sound -> sound);
        runner.start();
        return runner;
    }

    private void tap(SessionRunner runner) {
        runner.input().press();
        world.pass(0.08);
        runner.input().release();
    }

    private void passTo(SessionRunner runner, String step) {
        while (!step(runner).equals(step)) {
            world.pass(0.1);
        }
    }

    private static String step(SessionRunner runner) {
        return runner.session().state().moment().leg().occurrence().step().id();
    }

    @Test
    void onePressEndsAHoldAtTheEndOfTheOutBreath() {
        SessionRunner runner = started();
        passTo(runner, "hold");
        world.pass(12);
        tap(runner);
        world.pass(0.6);
        assertThat(world.voice.acknowledged).isEqualTo(1);
        assertThat(world.voice.heard()).endsWith("Good. Breathe out, all the way.");
        assertThat(runner.session().state().moment().leg().length()).isEqualTo(Samples.s(20));
    }

    @Test
    void onePressElsewhereIsNext() {
        SessionRunner runner = started();
        tap(runner);
        world.pass(0.6);
        assertThat(step(runner)).isEqualTo("place");
    }

    @Test
    void twoPressesSayWhereItIsAndChangeNothing() {
        SessionRunner runner = started();
        passTo(runner, "hold");
        world.pass(15);
        tap(runner);
        world.pass(0.2);
        tap(runner);
        world.pass(1);
        assertThat(world.voice.heard().getLast()).startsWith("hold, left side.");
        assertThat(step(runner)).isEqualTo("hold");
        assertThat(world.voice.acknowledged).isEqualTo(2);
    }

    @Test
    void aHeldPressStopsAndSpeaksTheWayOff() {
        SessionRunner runner = started();
        passTo(runner, "hold");
        runner.input().press();
        world.pass(0.9);
        assertThat(runner.session().state().phase()).isEqualTo(Phase.RUNNING);
        world.pass(0.2);
        assertThat(runner.session().state().phase()).isEqualTo(Phase.STOPPED);
        assertThat(world.voice.heard().getLast()).startsWith("A good place to stop.");
        runner.input().release();
        assertThat(runner.record()).isPresent();
    }

    @Test
    void onePressGoesOnAfterAPause() {
        SessionRunner runner = started();
        world.pass(5);
        runner.session().pause();
        tap(runner);
        world.pass(0.6);
        assertThat(runner.session().state().phase()).isEqualTo(Phase.RUNNING);
    }

    @Test
    void noPressGoesOnWhileSomethingFeelsWrong() {
        SessionRunner runner = started();
        world.pass(5);
        runner.feelsWrong("Come off the ball.");
        tap(runner);
        world.pass(0.6);
        assertThat(runner.session().state().phase()).isEqualTo(Phase.PAUSED);
    }

    @Test
    void readiesFirstWhatIsNeededWithNoWeightOnTheBall() {
        SessionRunner runner = prepared(sound -> sound);
        List<String> first = runner.prepareSound();
        assertThat(first)
                .startsWith("You need a ball, and some floor.")
                .contains(
                        "Bring your arm across.",
                        "Rest for one minute. Then tell me whether it has gone.")
                .anyMatch(line -> line.startsWith("A good place to stop."))
                .doesNotContain("In.");
        assertThat(world.voice.first).isEqualTo(first);
        assertThat(world.voice.later).contains("In.", "Out.").doesNotContainAnyElementsOf(first);
        List<String> all =
                runner.session().state().plan().cues().stream()
                        .map(cue -> cue.cue().text())
                        .toList();
        assertThat(all).allMatch(line -> first.contains(line) || world.voice.later.contains(line));
    }

    @Test
    void humsWhileItWaitsForALine() {
        SessionRunner runner = prepared(sound -> sound);
        world.voice.late.add("You need a ball, and some floor.");
        runner.start();
        assertThat(world.voice.hums).isTrue();
        assertThat(world.voice.heard()).isEmpty();
        world.voice.late.clear();
        world.pass(0.1);
        assertThat(world.voice.hums).isFalse();
        assertThat(world.voice.heard()).containsExactly("You need a ball, and some floor.");
    }

    @ParameterizedTest
    @EnumSource
    void speaksAsMuchAsIsWanted(Talk talk) {
        SessionRunner runner = prepared(sound -> sound.withTalk(talk));
        runner.start();
        world.pass(runner.session().state().plan().length().toSeconds() + 1);
        List<String> heard = world.voice.words();
        switch (talk) {
            case FULL -> assertThat(heard).contains("Let it go heavy.", "Sharp? Lift off.");
            case SHORT -> {
                assertThat(heard).contains("Sharp? Lift off.").doesNotContain("Let it go heavy.");
            }
            case TONES -> assertThat(heard).isEmpty();
        }
        assertThat(world.voice.tones).contains(Tone.HOLD, Tone.SWITCH_SIDES, Tone.FINISH);
    }

    @Test
    void leansToTheSideThatIsWorkedOn() {
        SessionRunner runner = prepared(sound -> sound.withLean(true));
        runner.start();
        passTo(runner, "settle");
        assertThat(world.voice.leans.getFirst()).isZero();
        assertThat(world.voice.leans.getLast()).isNegative();
    }

    @Test
    void staysInTheMiddleOtherwise() {
        SessionRunner runner = started();
        passTo(runner, "hold");
        assertThat(world.voice.leans).isNotEmpty().allMatch(lean -> lean == 0);
    }

    @Test
    void leadsTheBreathAsItIsWanted() {
        SessionRunner runner = prepared(sound -> sound.withBreath(BreathGuide.TONES));
        runner.start();
        passTo(runner, "hold");
        world.pass(11);
        assertThat(world.voice.tones).endsWith(Tone.BREATH_IN, Tone.BREATH_OUT, Tone.BREATH_IN);
        assertThat(world.voice.heard()).doesNotContain("In.", "Out.");
    }

    @Test
    void keepsTheMachineAwakeButNotThroughALongPause() {
        SessionRunner runner = started();
        assertThat(world.awake.isHeld()).isTrue();
        runner.session().pause();
        world.pass(299);
        assertThat(world.awake.isHeld()).isTrue();
        world.pass(2);
        assertThat(world.awake.isHeld()).isFalse();
        runner.session().goOn();
        world.pass(0.1);
        assertThat(world.awake.isHeld()).isTrue();
        runner.stop();
        assertThat(world.awake.isHeld()).isFalse();
    }

    @Test
    void letsTheMachineSleepWhenTheSessionFailsOrCloses() {
        SessionRunner runner = started();
        world.pass(1);
        runner.fail();
        assertThat(world.awake.isHeld()).isFalse();
        SessionState over = runner.session().state();
        world.pass(10);
        assertThat(over.phase()).isEqualTo(Phase.STOPPED);
        assertThat(world.awake.isHeld()).isFalse();
    }
}
