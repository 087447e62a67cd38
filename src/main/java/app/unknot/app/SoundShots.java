package app.unknot.app;

import app.unknot.service.SessionRunner;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.player.SoundCheckModel;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Parent;

/// What the sound changes on the screen, in each state that matters.
final class SoundShots {
    private static final String CLASSIC = "classic-floor";

    private SoundShots() {}

    static List<Shots.Shot> all() {
        return List.of(
                check("sound-check", desk -> {}, model -> {}),
                check("sound-check-waiting", StagedDesk::delay, SoundCheckModel::press),
                check("sound-check-no-voice", StagedDesk::takeVoice, model -> {}),
                check("sound-check-no-device", StagedDesk::takeDevice, model -> {}),
                keys("sound-check-keys"),
                muted("player-muted"),
                flash("player-flash-hold", "hold"),
                flash("player-flash-move", "roll"),
                Shots.page("settings-no-voice", Destination.SETTINGS, t -> t.desk().takeVoice()));
    }

    private static Shots.Shot check(
            String name, Consumer<StagedDesk> before, Consumer<SoundCheckModel> then) {
        return new Shots.Shot(
                name,
                theatre -> {
                    before.accept(theatre.desk());
                    return check(theatre, then);
                });
    }

    private static Parent check(Theatre theatre, Consumer<SoundCheckModel> then) {
        SessionRunner runner = theatre.prepared(CLASSIC);
        SoundCheckModel model = theatre.screens().soundCheckModel(runner, () -> {}, () -> {});
        Screen screen = theatre.screens().soundCheck(model);
        screen.shown();
        then.accept(model);
        return screen.view();
    }

    private static Shots.Shot keys(String name) {
        return new Shots.Shot(
                name,
                theatre -> {
                    theatre.program()
                            .service()
                            .preferences()
                            .update(s -> s.withSound(s.sound().withEyesFree(false)));
                    return check(theatre, model -> {});
                });
    }

    private static Shots.Shot muted(String name) {
        return new Shots.Shot(
                name,
                theatre -> {
                    theatre.desk().takeDevice();
                    Screen screen = theatre.player(CLASSIC, Theatre.step("hold"), 13);
                    screen.shown();
                    return screen.view();
                });
    }

    private static Shots.Shot flash(String name, String kind) {
        return new Shots.Shot(
                name,
                theatre -> {
                    theatre.desk().takeDevice();
                    Screen screen = theatre.playerInto(CLASSIC, Theatre.step(kind));
                    return screen.view();
                });
    }
}
