package app.unknot.app;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SideChoice;
import app.unknot.domain.time.ManualTime;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionRunner;
import app.unknot.service.Settings;
import app.unknot.service.StoreException;
import app.unknot.ui.common.Motion;
import app.unknot.ui.common.PlaceChooser;
import app.unknot.ui.common.Screen;
import app.unknot.ui.player.PlayerModel;
import app.unknot.ui.player.PlayerView;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// A program with time that is moved by hand, brought to the moment that a picture is taken of.
final class Theatre {
    private static final Instant MORNING = Instant.parse("2026-01-05T08:00:00Z");
    private static final Duration TICK = Duration.ofMillis(20);

    private final ManualTime time = new ManualTime(MORNING);
    private final StagedDesk desk = new StagedDesk();
    private Program program;
    private Screens screens;

    Theatre(Folders folders, Messages messages, UnaryOperator<Settings> settings) {
        this.program =
                Program.with(
                        folders,
                        messages,
                        Surroundings.rehearsed(time, new RecordingVoice(), desk));
        this.screens = screens(new ChosenPlace(Optional.empty()));
        program.service().preferences().update(settings);
    }

    /// What can be heard.
    StagedDesk desk() {
        return desk;
    }

    private Screens screens(PlaceChooser chooser) {
        Host host = new Host(chooser, why -> {}, () -> {}, Runnable::run);
        return new Screens(program, Motion.byHand(frame -> {}), Runnable::run, host);
    }

    /// From now on there is a person with their answers about their health.
    ///
    /// @param answers empty for who was never asked
    void ask(Optional<HealthAnswers> answers) {
        program =
                Program.personal(
                        program.folders(),
                        program.messages(),
                        Surroundings.rehearsed(time, new RecordingVoice(), desk));
        screens = screens(new ChosenPlace(Optional.empty()));
        answers.ifPresent(given -> program.service().health().orElseThrow().keep(given));
    }

    /// Takes what is in the files now, as after another start.
    void reload() {
        program = program.again();
        screens = screens(new ChosenPlace(Optional.empty()));
    }

    /// Makes a backup; the next one is of a day later.
    void backUp(String reason) {
        try {
            program.care().backUp(reason);
        } catch (StoreException e) {
            throw new UncheckedIOException(e);
        }
        time.advance(Duration.ofDays(1), Duration.ofDays(1));
    }

    /// The settings of somebody who chooses this folder whenever one is asked for.
    Screen settingsIn(Path folder) {
        return screens(new ChosenPlace(Optional.of(folder))).settings("");
    }

    /// Where routines are made and changed; what is opened isn't shown.
    EditorScreens editor() {
        return new EditorScreens(program, Runnable::run, screen -> {}, routine -> {}, () -> {});
    }

    Program program() {
        return program;
    }

    Screens screens() {
        return screens;
    }

    Settings settings() {
        return program.service().preferences().settings();
    }

    Routine routine(String id) {
        return program.service().library().routine(id).orElseThrow();
    }

    SessionRunner prepared(String routine) {
        return program.service()
                .prepare(routine(routine), SideChoice.bothFrom(Side.RIGHT), Optional.of(6));
    }

    /// Plays a routine until a step of that kind on that side, and some seconds into it.
    SessionRunner playedTo(String routine, Predicate<Leg> wanted, double seconds) {
        SessionRunner runner = prepared(routine);
        runner.start();
        Leg leg =
                runner.session().state().plan().legs().stream()
                        .filter(wanted)
                        .findFirst()
                        .orElseThrow();
        advance(leg.start().plusMillis(Math.round(seconds * 1000)));
        return runner;
    }

    void advance(Duration elapsed) {
        time.advance(elapsed, TICK);
    }

    /// The player of a session that is under way, its captions as if it had been shown all along.
    Screen player(String routine, Predicate<Leg> wanted, double seconds) {
        return player(routine, wanted, seconds, model -> {});
    }

    Screen player(
            String routine, Predicate<Leg> wanted, double seconds, Consumer<PlayerModel> then) {
        SessionRunner runner = prepared(routine);
        PlayerModel model = screens.playerModel(runner, over -> {});
        Leg leg =
                runner.session().state().plan().legs().stream()
                        .filter(wanted)
                        .findFirst()
                        .orElseThrow();
        model.start();
        advance(leg.start().plusMillis(Math.round(seconds * 1000)));
        then.accept(model);
        return screens.player(model);
    }

    /// The player just after a step began under its eyes.
    Screen playerInto(String routine, Predicate<Leg> wanted) {
        SessionRunner runner = prepared(routine);
        PlayerModel model = screens.playerModel(runner, over -> {});
        PlayerView view = screens.player(model);
        model.start();
        Leg leg =
                runner.session().state().plan().legs().stream()
                        .filter(wanted)
                        .findFirst()
                        .orElseThrow();
        advance(leg.start().minusMillis(100));
        view.shown();
        view.frame();
        advance(Duration.ofMillis(400));
        view.frame();
        return view;
    }

    static Predicate<Leg> step(String kind) {
        return leg -> leg.occurrence().step().kind().equals(kind);
    }

    static Predicate<Leg> stepOn(String kind, Side side) {
        return step(kind).and(leg -> leg.occurrence().side() == side);
    }

    static Predicate<Leg> named(String id) {
        return leg -> leg.occurrence().step().id().equals(id);
    }
}
