package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.service.SessionOrder;
import app.unknot.service.SessionRunner;
import app.unknot.service.SoundExport;
import app.unknot.service.SoundExport.Listener;
import app.unknot.service.SoundExport.Trouble;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.player.SoundCheckModel;
import app.unknot.ui.share.ShareModel;
import app.unknot.ui.share.ShareView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/// What the sound changes on the screen, in each state that matters.
final class SoundShots {
    private static final Path SAVED = Path.of("Music", "classic-floor.wav");
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
                new Shots.Shot("share", SoundShots::share),
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

    /// The card of a sound file before, while and after one is saved, and when that fails.
    private static Parent share(Theatre theatre) {
        VBox page =
                new VBox(
                        shared(theatre, told -> {}, false),
                        shared(theatre, told -> told.at(40), true),
                        shared(theatre, told -> told.done(SAVED, 0), true),
                        shared(theatre, told -> told.failed(Trouble.FULL, SAVED, ""), true));
        page.getStyleClass().addAll(StyleClass.PAGE, "sheet");
        return new BorderPane(Scroll.centered(page));
    }

    private static Node shared(Theatre theatre, Consumer<Listener> then, boolean isBegun) {
        SoundExport export =
                (plan, settings, file, told) -> {
                    then.accept(told);
                    return () -> {};
                };
        ShareModel model =
                new ShareModel(
                        theatre.program().service(),
                        export,
                        new ChosenPlace(Optional.of(SAVED)),
                        theatre.program().messages(),
                        Runnable::run);
        if (isBegun) {
            Routine routine = theatre.routine(CLASSIC);
            model.save(
                    SessionOrder.of(routine, theatre.program().service().suggestedSides(routine)));
        }
        return new ShareView(model, () -> {});
    }
}
