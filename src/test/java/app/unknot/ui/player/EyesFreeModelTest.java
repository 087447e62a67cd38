package app.unknot.ui.player;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.session.Samples;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionRunner;
import app.unknot.service.SessionService;
import app.unknot.service.SoundOutput;
import app.unknot.service.SoundSettings;
import app.unknot.service.SoundStatus;
import app.unknot.service.VoiceInUse;
import app.unknot.testkit.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A session on the screen of somebody who doesn't look at it.
class EyesFreeModelTest {
    private final World world = World.with(Samples.routine());
    private final SessionService service = world.service();
    private final List<String> captions = new ArrayList<>();

    private SessionRunner prepared() {
        service.preferences().update(s -> s.withSound(s.sound().withEyesFree(true)));
        return service.prepare(
                service.library().routines().getFirst(),
                SideChoice.bothFrom(Side.RIGHT),
                Optional.empty());
    }

    private EyesFreeModel model(SessionRunner runner) {
        SoundSettings settings = service.preferences().settings().sound();
        EyesFreeModel model =
                new EyesFreeModel(runner, World.MESSAGES, world.voice, settings, Runnable::run);
        model.setOnSaid(captions::add);
        return model;
    }

    @Test
    void tellsOnceThatTheKeysAreElsewhereAndGoesOn() {
        SessionRunner runner = prepared();
        EyesFreeModel model = model(runner);
        runner.start();
        world.pass(5);
        model.keysLost();
        model.keysLost();
        assertThat(captions).singleElement().asString().contains("Another window");
        assertThat(world.voice.heard()).endsWith(captions.getFirst());
        world.pass(1);
        assertThat(runner.session().state().elapsed()).isEqualTo(Samples.s(6));
    }

    @Test
    void saysNothingOfTheKeysToSomebodyAtTheScreen() {
        SessionRunner runner = prepared();
        EyesFreeModel model = model(runner);
        model.toggle();
        runner.start();
        model.keysLost();
        assertThat(captions).isEmpty();
    }

    @Test
    void aPressThatIsCutOffByAnotherWindowIsNeverHeld() {
        SessionRunner runner = prepared();
        EyesFreeModel model = model(runner);
        runner.start();
        model.press();
        world.pass(0.2);
        model.keysLost();
        world.pass(3);
        assertThat(runner.session().state().phase().isOver()).isFalse();
    }

    @Test
    void theWordsFollowTheInput() {
        SessionRunner runner = prepared();
        EyesFreeModel model = model(runner);
        assertThat(model.onProperty().get()).isTrue();
        runner.start();
        model.toggle();
        assertThat(model.onProperty().get()).isFalse();
        assertThat(hold(runner)).contains("Press Enter").doesNotContain("any key");
        model.toggle();
        assertThat(hold(runner)).contains("Press any key").doesNotContain("Press Enter");
    }

    private static String hold(SessionRunner runner) {
        return runner.session().state().plan().cues().stream()
                .filter(cue -> cue.leg().occurrence().step().id().equals("hold"))
                .map(cue -> cue.cue().text())
                .reduce("", (all, next) -> all + " " + next);
    }

    @ParameterizedTest
    @CsvSource({
        "true, AUDIBLE, 90, 60, ALL",
        "true, UNTRIED, 90, 60, ALL",
        "false, AUDIBLE, 90, 60, TONES",
        "true, AUDIBLE, 0, 60, TONES",
        "true, NO_DEVICE, 90, 60, NOTHING",
        "false, NO_DEVICE, 90, 60, NOTHING",
        "true, AUDIBLE, 0, 0, NOTHING"
    })
    void knowsHowMuchCanBeHeard(
            boolean voice, SoundOutput.State output, int loud, int tones, Hearing hearing) {
        VoiceInUse inUse =
                new VoiceInUse(
                        voice ? Optional.of("built-in") : Optional.empty(),
                        VoiceInUse.Reason.AUTOMATIC);
        SoundStatus status = new SoundStatus(true, inUse, List.of(), output);
        SoundSettings settings = SoundSettings.DEFAULT.withVoiceVolume(loud).withToneVolume(tones);
        assertThat(Hearing.of(status, settings)).isEqualTo(hearing);
    }

    @Test
    void nothingIsMissedBeforeTheVoicesWereLookedUp() {
        assertThat(Hearing.of(SoundStatus.UNKNOWN, SoundSettings.DEFAULT)).isEqualTo(Hearing.ALL);
    }
}
