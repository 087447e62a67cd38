package app.unknot.service;

import static app.unknot.testkit.VoiceLog.SILENCE;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.routine.StepCard;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.domain.session.SideChoice;
import app.unknot.testkit.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a session that is under way lets hear, and when it is over.
class SessionRunnerTest {
    private static final SideChoice BOTH = SideChoice.bothFrom(Side.RIGHT);

    /// A hold of three breaths on each side; without input it goes on to its cap of nine.
    private final Routine routine =
            Samples.routine(new Block(Sides.MIRRORED, List.of(Samples.hold("hold", 3))));

    private final World world = World.with(routine);
    private final SessionRunner runner = prepared();

    private SessionRunner prepared() {
        return world.service().prepare(routine, BOTH, Optional.of(6));
    }

    private SessionRunner playedFor(double seconds) {
        runner.start();
        world.pass(seconds);
        return runner;
    }

    @Test
    void theVoiceGetsEveryLineOfThePlanInOrder() {
        List<String> lines =
                runner.session().state().plan().cues().stream().map(c -> c.cue().text()).toList();
        playedFor(181);

        assertThat(lines).hasSizeGreaterThan(30);
        assertThat(world.voice.heard()).isEqualTo(lines);
    }

    @Test
    void aPauseSilencesTheVoiceAndThenSaysSo() {
        playedFor(37);
        world.voice.takeHeard();
        runner.session().pause();

        assertThat(world.voice.takeHeard())
                .containsExactly(SILENCE, "Paused. Take your weight off the ball, and rest.");

        runner.session().goOn();
        assertThat(world.voice.takeHeard())
                .containsExactly("Carrying on. Three breaths to settle. In.");
    }

    @Test
    void whenSomethingFeelsWrongTheVoiceSaysThatAlone() {
        playedFor(37);
        world.voice.takeHeard();
        runner.feelsWrong("Come off the ball.");
        world.pass(60);

        assertThat(world.voice.takeHeard()).containsExactly(SILENCE, "Come off the ball.");
        assertThat(runner.session().state().phase()).isEqualTo(Phase.PAUSED);
    }

    @ParameterizedTest
    @EnumSource
    void stoppingSpeaksTheWayOffForThePosition(Position position) {
        Step hold = new Step.Hold(card(position), 3, new Pressure(4, 6, 7));
        World place = World.with(Samples.routine(new Block(Sides.MIRRORED, List.of(hold))));
        SessionService service = place.service();
        SessionRunner played =
                service.prepare(service.library().routines().getFirst(), BOTH, Optional.empty());
        played.start();
        place.pass(37);
        place.voice.takeHeard();
        played.stop();

        String lines =
                World.MESSAGES.text("say.way-off." + position.surface().id()).replace('\n', ' ');
        assertThat(place.voice.takeHeard()).containsExactly(lines);
    }

    private static StepCard card(Position position) {
        return new StepCard(
                "hold",
                "Hold",
                "Stay.",
                Samples.AREA,
                position,
                List.of(),
                List.of(),
                false,
                Set.of(),
                Optional.empty());
    }

    @Test
    void afterTheEndNothingTicksAnyMore() {
        playedFor(37);
        runner.stop();
        world.voice.takeHeard();
        world.pass(600);

        assertThat(runner.session().state().elapsed()).isEqualTo(Duration.ofSeconds(37));
        assertThat(world.voice.takeHeard()).isEmpty();
    }
}
