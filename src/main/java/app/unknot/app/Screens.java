package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.service.SessionRunner;
import app.unknot.service.Settings;
import app.unknot.ui.common.Motion;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.Screen;
import app.unknot.ui.player.AfterModel;
import app.unknot.ui.player.AfterView;
import app.unknot.ui.player.BeforeModel;
import app.unknot.ui.player.BeforeView;
import app.unknot.ui.player.PlayerModel;
import app.unknot.ui.player.PlayerView;
import app.unknot.ui.safety.About;
import app.unknot.ui.safety.Computer;
import app.unknot.ui.safety.SafetyModel;
import app.unknot.ui.safety.SafetyView;
import app.unknot.ui.settings.DataFolders;
import app.unknot.ui.settings.SettingsModel;
import app.unknot.ui.settings.SettingsView;
import app.unknot.ui.today.TodayModel;
import app.unknot.ui.today.TodayView;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Makes each screen with its model from the parts of the program.
final class Screens {
    private final Program program;
    private final Motion motion;
    private final Executor ui;

    /// @param ui runs something on the thread of the screen
    Screens(Program program, Motion motion, Executor ui) {
        this.program = program;
        this.motion = motion;
        this.ui = ui;
    }

    Screen today(Consumer<Routine> onChosen, Consumer<SessionRunner> onGoOn, Navigator navigator) {
        TodayModel model =
                new TodayModel(program.service(), program.messages(), onChosen, onGoOn, navigator);
        return new TodayView(model, program.pictures());
    }

    BeforeModel beforeModel(Routine routine, Consumer<SessionRunner> onStart, Runnable onNotToday) {
        return new BeforeModel(program.service(), program.messages(), routine, onStart, onNotToday);
    }

    Screen before(BeforeModel model) {
        return new BeforeView(model, program.pictures());
    }

    PlayerModel playerModel(SessionRunner runner, Consumer<SessionRunner> onOver) {
        return new PlayerModel(
                runner,
                program.service().library().stopWords(),
                program.messages(),
                program.time(),
                ui,
                onOver);
    }

    Screen player(PlayerModel model) {
        return new PlayerView(
                model,
                program.pictures(),
                program.service().library().catalogue().body(),
                motion,
                reducedMotion());
    }

    AfterModel afterModel(SessionRunner runner, Runnable onDone) {
        return new AfterModel(
                runner,
                program.messages(),
                id -> program.service().library().routine(id).map(Routine::title),
                onDone);
    }

    Screen after(AfterModel model) {
        return new AfterView(model);
    }

    Screen settings() {
        Folders folders = program.folders();
        SettingsModel model =
                new SettingsModel(
                        program.service().preferences(),
                        program.service().library().catalogue().patterns(),
                        new DataFolders(folders.library().toString(), folders.state().toString()),
                        Screens::copy);
        return new SettingsView(model, program.messages());
    }

    Screen safety() {
        Folders folders = program.folders();
        About about =
                new About(
                        Version.current(),
                        folders.library().toString(),
                        folders.state().toString(),
                        folders.state().resolve("log").resolve("unknot.log").toString(),
                        program.service().library().catalogue().sources().size());
        SafetyModel model =
                new SafetyModel(
                        about,
                        Computer.here(),
                        program.service().library().stopWords(),
                        program.service().library().health(),
                        program.messages(),
                        Screens::copy);
        return new SafetyView(model, program.messages(), program.pictures());
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private ObservableValue<Boolean> reducedMotion() {
        return program.service()
                .preferences()
                .settingsProperty()
                .map(Settings::motion)
                .map(choice ->
                        switch (choice) {
                            case FULL -> false;
                            case REDUCED -> true;
                            case SYSTEM -> Platform.getPreferences().isReducedMotion();
                        });
    }
}
