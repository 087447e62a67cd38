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

/// What is found out before anybody lies down.
class SoundCheckModelTest {
    private static final String FIRST = "You need a ball, and some floor.";

    private final World world = World.with(Samples.routine());
    private final SessionService service = world.service();
    private final List<String> went = new ArrayList<>();

    private SoundCheckModel begun(boolean eyesFree) {
        service.preferences().update(s -> s.withSound(s.sound().withEyesFree(eyesFree)));
        SessionRunner runner =
                service.prepare(
                        service.library().routines().getFirst(),
                        SideChoice.bothFrom(Side.RIGHT),
                        Optional.empty());
        SoundSettings settings = service.preferences().settings().sound();
        SoundCheckModel model =
                new SoundCheckModel(
                        runner,
                        world.voice,
                        settings,
                        World.MESSAGES,
                        Runnable::run,
                        new SoundCheckModel.Ways(() -> went.add("start"), () -> went.add("back")));
        model.begin();
        return model;
    }

    private void status(Optional<String> voice, SoundOutput.State output) {
        VoiceInUse inUse =
                new VoiceInUse(
                        voice,
                        voice.isPresent()
                                ? VoiceInUse.Reason.AUTOMATIC
                                : VoiceInUse.Reason.NONE_KNOWS);
        world.voice.status = new SoundStatus(true, inUse, voice.stream().toList(), output);
        world.voice.change();
    }

    @Test
    void asksAndReadiesWhatStartNeeds() {
        begun(true);
        assertThat(world.voice.heard()).singleElement().asString().contains("Press any key");
        assertThat(world.voice.first).startsWith(FIRST);
        assertThat(went).isEmpty();
    }

    @Test
    void asksForEnterWhereTheKeysOfTheScreenAreWanted() {
        assertThat(begun(false).question()).contains("press Enter");
    }

    @Test
    void startsWithThePressWhenAllIsReady() {
        begun(true).press();
        assertThat(went).containsExactly("start");
    }

    @Test
    void waitsForTheLinesThatStartNeedsAndThenStartsByItself() {
        world.voice.late.add(FIRST);
        SoundCheckModel model = begun(true);
        model.press();
        assertThat(model.pressedProperty().get()).isTrue();
        assertThat(went).isEmpty();
        world.voice.change();
        assertThat(went).isEmpty();
        world.voice.late.clear();
        world.voice.change();
        assertThat(went).containsExactly("start");
        world.voice.change();
        assertThat(went).hasSize(1);
    }

    @Test
    void startsOnceHoweverOftenThePersonPresses() {
        SoundCheckModel model = begun(true);
        model.press();
        model.press();
        assertThat(went).containsExactly("start");
    }

    @Test
    void saysThatThereIsNoVoice() {
        SoundCheckModel model = begun(true);
        status(Optional.empty(), SoundOutput.State.AUDIBLE);
        assertThat(model.hearingProperty().get()).isEqualTo(Hearing.TONES);
    }

    @Test
    void saysThatThereIsNoDeviceAndWaitsForNoLineThen() {
        world.voice.late.add(FIRST);
        SoundCheckModel model = begun(true);
        status(Optional.of("built-in"), SoundOutput.State.NO_DEVICE);
        assertThat(model.hearingProperty().get()).isEqualTo(Hearing.NOTHING);
        model.press();
        assertThat(went).containsExactly("start");
    }

    @Test
    void theSoundComesBack() {
        SoundCheckModel model = begun(true);
        status(Optional.of("built-in"), SoundOutput.State.NO_DEVICE);
        status(Optional.of("built-in"), SoundOutput.State.AUDIBLE);
        assertThat(model.hearingProperty().get()).isEqualTo(Hearing.ALL);
    }

    @Test
    void speaksTheQuestionAgain() {
        SoundCheckModel model = begun(true);
        model.again();
        assertThat(world.voice.heard()).hasSize(2).containsOnly(model.question());
    }

    @Test
    void silenceFollowsWhoGoesBack() {
        SoundCheckModel model = begun(true);
        model.back();
        assertThat(went).containsExactly("back");
        assertThat(world.voice.heard()).endsWith("(silence)");
    }

    @Test
    void hearsNothingMoreWhenNobodyLooks() {
        SoundCheckModel model = begun(true);
        model.forget();
        status(Optional.empty(), SoundOutput.State.NO_DEVICE);
        assertThat(model.hearingProperty().get()).isEqualTo(Hearing.ALL);
    }
}
