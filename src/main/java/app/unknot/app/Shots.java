package app.unknot.app;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.Complaint;
import app.unknot.service.SessionRunner;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Screen;
import app.unknot.ui.player.PlayerModel;
import app.unknot.ui.shell.ShellView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Parent;

/// Every screen in each state that matters, reached by playing sessions.
final class Shots {
    private static final String CLASSIC = "classic-floor";
    private static final String WALL = "wall-gentle";

    /// One picture of the gallery.
    ///
    /// @param stage brings a fresh program to the moment and gives what is shown
    /// @param settings the ways to look at it
    record Shot(String name, Function<Theatre, Parent> stage, List<Gallery.Setting> settings) {
        Shot(String name, Function<Theatre, Parent> stage) {
            this(name, stage, Gallery.settings());
        }
    }

    private Shots() {}

    static List<Shot> all() {
        return Stream.of(pages(), steps(), questions(), endings()).flatMap(List::stream).toList();
    }

    private static List<Shot> pages() {
        return List.of(
                page("today-first", Destination.TODAY, theatre -> {}),
                page("today-again", Destination.TODAY, Shots::finishClassic),
                page("today-unfinished", Destination.TODAY, Shots::leaveInTheMiddle),
                page("settings", Destination.SETTINGS, theatre -> {}),
                page("safety", Destination.SAFETY, theatre -> {}),
                shot("before", Shots::before));
    }

    private static List<Shot> steps() {
        return List.of(
                shot("player-ready", t -> t.player(CLASSIC, Theatre.step("rest"), 1)),
                shot("player-place", t -> t.player(CLASSIC, Theatre.step("place"), 24)),
                shot("player-settle", t -> t.player(CLASSIC, Theatre.step("settle"), 14)),
                shot("player-roll-up", t -> t.player(CLASSIC, Theatre.step("roll"), 10.5)),
                shot(
                        "player-roll-across",
                        t -> t.player(CLASSIC, Theatre.named("roll-side-to-side"), 9.2)),
                shot("player-hold-in", t -> t.player(CLASSIC, Theatre.step("hold"), 13)),
                shot("player-hold-out", t -> t.player(CLASSIC, Theatre.step("hold"), 25)),
                shot("player-hold-beyond", t -> t.player(CLASSIC, Theatre.step("hold"), 53)),
                shot("player-left", t -> t.player(CLASSIC, Theatre.stepOn("hold", Side.LEFT), 17)),
                shot("player-off", t -> t.player(CLASSIC, Theatre.named("come-off"), 3)),
                shot("player-stretch", t -> t.player(CLASSIC, Theatre.step("stretch"), 9)),
                shot("player-strengthen", t -> t.player(CLASSIC, Theatre.step("strengthen"), 20)),
                shot("player-finish", t -> t.player(CLASSIC, Theatre.step("finish"), 6)),
                shot("player-wall-hold", t -> t.player(WALL, Theatre.step("hold"), 16)),
                shot("player-wall-place", t -> t.player(WALL, Theatre.step("place"), 9)));
    }

    private static List<Shot> questions() {
        return List.of(
                asked("player-paused", PlayerModel::pauseOrGoOn),
                shot("player-lead-in", Shots::leadIn),
                asked("player-stop", PlayerModel::stop),
                asked("player-wrong", PlayerModel::feelsWrong),
                asked("player-wrong-wait", model -> answer(model, "tingling")),
                asked("player-emergency", model -> answer(model, "emergency")),
                asked("player-large", PlayerModel::toggleDistance),
                shot(
                        "player-large-roll",
                        t ->
                                t.player(
                                        CLASSIC,
                                        Theatre.step("roll"),
                                        10.5,
                                        PlayerModel::toggleDistance)));
    }

    private static List<Shot> endings() {
        return List.of(
                shot("after-finished", t -> after(t, Optional.empty())),
                shot("after-rated", t -> after(t, Optional.of(3))),
                shot("after-stopped", Shots::afterStopped),
                shot("after-wrong", t -> afterWrong(t, "tingling")),
                shot("after-emergency", t -> afterWrong(t, Complaint.EMERGENCY)));
    }

    private static Shot shot(String name, Function<Theatre, Screen> screen) {
        return new Shot(
                name,
                theatre -> {
                    Screen shown = screen.apply(theatre);
                    shown.shown();
                    return shown.view();
                });
    }

    static Shot page(String name, Destination destination, Consumer<Theatre> before) {
        return new Shot(
                name,
                theatre -> {
                    before.accept(theatre);
                    Screens screens = theatre.screens();
                    Screen page =
                            switch (destination) {
                                case TODAY ->
                                        screens.today(routine -> {}, runner -> {}, place -> {});
                                case LIBRARY ->
                                        screens.library(
                                                screens.libraryModel(
                                                        routine -> {},
                                                        file -> {},
                                                        theatre.editor()),
                                                routine -> {},
                                                () -> {});
                                case KNOTS ->
                                        KnotScreens.knots(theatre.program(), (routine, knot) -> {});
                                case PROGRESS -> screens.progress(paper -> {}, () -> {});
                                case SETTINGS -> screens.settings("");
                                case SAFETY -> screens.safety();
                            };
                    ShellView shell = new ShellView(theatre.program().messages(), place -> {});
                    shell.show(destination, page.view());
                    page.shown();
                    return shell;
                });
    }

    private static Shot asked(String name, Consumer<PlayerModel> then) {
        return shot(name, t -> t.player(CLASSIC, Theatre.step("hold"), 25, then));
    }

    private static void answer(PlayerModel model, String id) {
        model.feelsWrong();
        model.complaints().stream()
                .filter(complaint -> complaint.id().equals(id))
                .forEach(model::answer);
    }

    private static Screen before(Theatre theatre) {
        var model = theatre.screens().beforeModel(theatre.routine(CLASSIC), runner -> {}, () -> {});
        model.rate(6);
        return theatre.screens().before(model);
    }

    private static Screen leadIn(Theatre theatre) {
        return theatre.player(
                CLASSIC,
                Theatre.step("hold"),
                25,
                model -> {
                    model.pauseOrGoOn();
                    model.pauseOrGoOn();
                    theatre.advance(Duration.ofSeconds(12));
                });
    }

    private static void finishClassic(Theatre theatre) {
        SessionRunner runner = theatre.prepared(CLASSIC);
        runner.start();
        theatre.advance(runner.session().state().plan().length().plusSeconds(1));
    }

    private static void leaveInTheMiddle(Theatre theatre) {
        theatre.playedTo(CLASSIC, Theatre.step("hold"), 20).close();
    }

    private static Screen after(Theatre theatre, Optional<Integer> ease) {
        SessionRunner runner = theatre.prepared(CLASSIC);
        runner.start();
        theatre.advance(runner.session().state().plan().length().plusSeconds(1));
        var model = theatre.screens().afterModel(runner, () -> {});
        ease.ifPresent(model::rate);
        return theatre.screens().after(model);
    }

    private static Screen afterStopped(Theatre theatre) {
        SessionRunner runner = theatre.playedTo(CLASSIC, Theatre.step("hold"), 20);
        runner.stop();
        return theatre.screens().after(theatre.screens().afterModel(runner, () -> {}));
    }

    private static Screen afterWrong(Theatre theatre, String answer) {
        SessionRunner runner = theatre.playedTo(CLASSIC, Theatre.step("hold"), 20);
        runner.endBecause(answer);
        return theatre.screens().after(theatre.screens().afterModel(runner, () -> {}));
    }
}
