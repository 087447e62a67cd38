package app.unknot.app;

import app.unknot.domain.routine.Routine;
import app.unknot.service.RoutinePreview;
import app.unknot.service.SessionRunner;
import app.unknot.service.Settings;
import app.unknot.service.TakenRoutine;
import app.unknot.storage.content.ProgressLimitsReader;
import app.unknot.ui.common.Motion;
import app.unknot.ui.common.Navigator;
import app.unknot.ui.common.PlaceChooser;
import app.unknot.ui.common.RoutineDesk;
import app.unknot.ui.common.Screen;
import app.unknot.ui.library.GoneModel;
import app.unknot.ui.library.GonePorts;
import app.unknot.ui.library.GoneView;
import app.unknot.ui.library.ImportModel;
import app.unknot.ui.library.ImportView;
import app.unknot.ui.library.LibraryModel;
import app.unknot.ui.library.LibraryPorts;
import app.unknot.ui.paper.PaperView;
import app.unknot.ui.player.AfterModel;
import app.unknot.ui.player.AfterView;
import app.unknot.ui.player.BeforeModel;
import app.unknot.ui.player.BeforeView;
import app.unknot.ui.player.EyesFreeModel;
import app.unknot.ui.player.PlayerModel;
import app.unknot.ui.player.PlayerView;
import app.unknot.ui.player.SoundCheckModel;
import app.unknot.ui.player.SoundCheckView;
import app.unknot.ui.safety.About;
import app.unknot.ui.safety.Computer;
import app.unknot.ui.safety.SafetyModel;
import app.unknot.ui.safety.SafetyView;
import app.unknot.ui.settings.DataFolders;
import app.unknot.ui.settings.DataModel;
import app.unknot.ui.settings.DataPorts;
import app.unknot.ui.settings.SettingsModel;
import app.unknot.ui.settings.SettingsView;
import app.unknot.ui.settings.SoundModel;
import app.unknot.ui.share.ShareModel;
import app.unknot.ui.share.ShareView;
import app.unknot.ui.today.TodayModel;
import app.unknot.ui.today.TodayView;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;

/// Makes each screen with its model from the parts of the program.
final class Screens {
    private final Program program;
    private final Motion motion;
    private final Executor ui;
    private final Host host;
    private final BackgroundExport export;
    private final ShareModel share;

    /// @param ui runs something on the thread of the screen
    Screens(Program program, Motion motion, Executor ui, Host host) {
        this.program = program;
        this.motion = motion;
        this.ui = ui;
        this.host = host;
        this.export = export(program);
        this.share =
                new ShareModel(program.service(), export, host.chooser(), program.messages(), ui);
    }

    /// With voices of its own, so that no line of a session waits for it.
    private static BackgroundExport export(Program program) {
        return new BackgroundExport(
                () -> new SoundParts(program.folders().state(), program.messages()).export());
    }

    /// Lets the saving of a sound file rest, as a session is on, or go on.
    void holdExport(boolean still) {
        export.hold(still);
    }

    /// Gives up what is still at work for no screen.
    void close() {
        export.close();
    }

    PlaceChooser chooser() {
        return host.chooser();
    }

    Executor ui() {
        return ui;
    }

    Screen today(Consumer<Routine> onChosen, Consumer<SessionRunner> onGoOn, Navigator navigator) {
        TodayModel model =
                new TodayModel(
                        program.service(),
                        program.messages(),
                        onChosen,
                        onGoOn,
                        navigator,
                        Optional.of(program::checkPlan));
        return new TodayView(model, program.pictures(), host.later());
    }

    BeforeModel beforeModel(Routine routine, Consumer<SessionRunner> onStart, Runnable onNotToday) {
        return new BeforeModel(program.service(), program.messages(), routine, onStart, onNotToday);
    }

    Screen before(BeforeModel model) {
        ShareView save = new ShareView(share, () -> share.save(model.order()));
        return new BeforeView(model, program.pictures(), save);
    }

    SoundCheckModel soundCheckModel(SessionRunner runner, Runnable onStart, Runnable onBack) {
        return new SoundCheckModel(
                runner,
                program.service().sound(),
                program.service().preferences().settings().sound(),
                program.messages(),
                ui,
                new SoundCheckModel.Ways(onStart, onBack));
    }

    Screen soundCheck(SoundCheckModel model) {
        return new SoundCheckView(model);
    }

    PlayerModel playerModel(SessionRunner runner, Consumer<SessionRunner> onOver) {
        return new PlayerModel(
                runner,
                program.service().library().stopWords(),
                program.messages(),
                program.time(),
                new EyesFreeModel(
                        runner,
                        program.messages(),
                        program.service().sound(),
                        program.service().preferences().settings().sound(),
                        ui),
                onOver);
    }

    PlayerView player(PlayerModel model) {
        return new PlayerView(
                model,
                health().emergency(),
                program.pictures(),
                program.service().library().catalogue().body(),
                motion,
                reducedMotion());
    }

    AfterModel afterModel(SessionRunner runner, Runnable onDone) {
        return new AfterModel(
                runner, health().emergency(), program.service().coach()::pairing, onDone);
    }

    Screen after(AfterModel model) {
        return new AfterView(model);
    }

    LibraryModel libraryModel(Consumer<Routine> onChosen, Consumer<Path> onFile, RoutineDesk desk) {
        return new LibraryModel(
                program.service(),
                program.service().shelf().orElseThrow(),
                program.messages(),
                new LibraryPorts(
                        program.folders().library(), host.chooser(), ui, onChosen, onFile, desk));
    }

    Screen library(LibraryModel model, Consumer<Routine> onCard, Runnable onKnots) {
        return LibraryPages.of(program, model, onCard, onKnots, host.later());
    }

    Screen incoming(RoutinePreview preview, Consumer<TakenRoutine> onTaken, Runnable onCancel) {
        return new ImportView(
                new ImportModel(
                        preview,
                        program.intake(),
                        program.messages(),
                        ui,
                        new ImportModel.Ways(onTaken, onCancel, Screens::copy)));
    }

    Screen gone() {
        GonePorts ports =
                new GonePorts(
                        program.folders().library().toString(),
                        program.care(),
                        program.travel(),
                        host.chooser(),
                        program.storeThread(),
                        ui,
                        () -> host.reopen().accept(""),
                        host.close());
        return new GoneView(new GoneModel(ports, program.messages()));
    }

    /// The health check and what leads to it.
    HealthScreens health() {
        return new HealthScreens(program);
    }

    /// @param onPaper shows the report, or the self-checks
    /// @param onBack leaves them
    Screen progress(Consumer<Screen> onPaper, Runnable onBack) {
        PaperScreens paper =
                new PaperScreens(
                        program,
                        program.storeThread(),
                        ui,
                        host.chooser(),
                        new SystemPrinter(() -> Window.getWindows().getFirst()));
        return ProgressScreens.screen(
                program,
                ProgressScreens.ports(program, host.chooser(), ui, host.later()),
                new CheckScreens(program, onPaper, onBack),
                content -> onPaper.accept(new PaperView(paper.model(content, onBack))));
    }

    Screen settings(String said) {
        return settings(said, () -> {});
    }

    /// @param said what to say at the top, such as what was restored; may be empty
    /// @param onHealth opens the health check
    Screen settings(String said, Runnable onHealth) {
        Folders folders = program.folders();
        SettingsModel model =
                new SettingsModel(
                        program.service().preferences(),
                        program.service().library().catalogue().patterns(),
                        new ProgressLimitsReader().read(),
                        new DataFolders(folders.library().toString(), folders.state().toString()),
                        Screens::copy);
        DataPorts ports =
                new DataPorts(
                        program.care(),
                        program.travel(),
                        host.chooser(),
                        program.storeThread(),
                        ui,
                        ZoneId.systemDefault(),
                        host.reopen(),
                        host.close());
        DataModel data = new DataModel(ports, program.messages(), said);
        SoundModel sound =
                new SoundModel(program.service().preferences(), program.service().sound(), ui);
        return new SettingsView(model, sound, data, program.messages(), health().card(onHealth));
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
                        health().emergency(),
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
