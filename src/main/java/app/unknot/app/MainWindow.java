package app.unknot.app;

import app.unknot.service.ProgressLog;
import app.unknot.service.SessionRunner;
import app.unknot.ui.common.Dialogs;
import app.unknot.ui.common.Motion;
import app.unknot.ui.common.PlaceChooser;
import java.nio.file.Path;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window of the program: opens on Today, and leaves nothing undone when it closes.
public final class MainWindow {
    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    static final double USUAL_WIDTH = 1260;
    static final double USUAL_HEIGHT = 840;

    /// The part of the free height that is left above the window.
    private static final double ABOVE = 0.33;

    private final Stage stage;
    private final Motion motion;
    private final PlaceChooser chooser;
    private final Scene scene;
    private final FileDrop drop;
    private Program program;
    private volatile Navigation navigation;
    private boolean closed;

    private MainWindow(Program program, Stage stage, Motion motion, PlaceChooser chooser) {
        this.program = program;
        this.stage = stage;
        this.motion = motion;
        this.chooser = chooser;
        this.drop =
                new FileDrop(
                        program.messages().text("import.drop"),
                        () -> navigation().isFree(),
                        () -> navigation().root(),
                        this::openFile);
        this.navigation = navigation(program);
        this.scene = sceneOf(stage, navigation.root());
    }

    /// The one that is open already, where the window was shown before there was anything in it.
    private static Scene sceneOf(Stage stage, Parent root) {
        Scene open = stage.getScene();
        if (open == null) {
            return Appearance.scene(root, USUAL_WIDTH, USUAL_HEIGHT);
        }
        open.setRoot(root);
        return open;
    }

    /// Opens the window on that stage. Only on the toolkit's thread.
    public static MainWindow open(Program program, Stage stage, Motion motion) {
        String allFiles = program.messages().text("dialog.all-files");
        return open(program, stage, motion, new Dialogs(() -> stage, allFiles));
    }

    /// The same with other windows for choosing files and folders.
    static MainWindow open(Program program, Stage stage, Motion motion, PlaceChooser chooser) {
        MainWindow window = new MainWindow(program, stage, motion, chooser);
        window.show();
        return window;
    }

    private Navigation navigation(Program open) {
        Host host = new Host(chooser, this::reopen, stage::hide, new AfterFrames());
        return new Navigation(open, new Screens(open, motion, Platform::runLater, host));
    }

    private Navigation navigation() {
        return navigation;
    }

    /// Shows what is in the files now, after they were restored or are in another place.
    ///
    /// @param why is said in the settings; empty to begin with the first page
    private void reopen(String why) {
        navigation.leave();
        navigation.close();
        program = program.again();
        navigation = navigation(program);
        scene.setRoot(navigation.root());
        attach();
        if (why.isEmpty()) {
            navigation.begin();
        } else {
            navigation.beginInSettings(why);
        }
    }

    private void attach() {
        program.service()
                .preferences()
                .settingsProperty()
                .subscribe(settings -> Appearance.apply(scene, settings));
        stage.titleProperty().unbind();
        stage.titleProperty().bind(navigation.titleProperty());
    }

    /// Looks at a routine from a file. Only on the toolkit's thread.
    public void openFile(Path file) {
        navigation.open(file);
    }

    private void show() {
        attach();
        drop.on(scene);
        stage.setScene(scene);
        if (!stage.isShowing()) {
            fit(stage);
        }
        stage.setOnHidden(event -> {
            navigation.leave();
            close();
        });
        ProgressLog progress = program.service().progress();
        boolean isEarly = !progress.isRead();
        navigation.begin();
        stage.show();
        if (isEarly) {
            progress.onRead(() -> Platform.runLater(navigation::news));
        }
        Platform.runLater(() -> stage.getIcons().setAll(WindowIcon.of(program.pictures())));
    }

    /// On a small screen the window is as large as there is room, and may be made that small.
    static void fit(Stage stage) {
        Rectangle2D room = Screen.getPrimary().getVisualBounds();
        stage.setMinWidth(Math.min(LEAST_WIDTH, room.getWidth()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, room.getHeight()));
        FirstPlace.of(
                stage,
                room.getMinX() + Math.max(0, (room.getWidth() - USUAL_WIDTH) / 2),
                room.getMinY() + Math.max(0, (room.getHeight() - USUAL_HEIGHT) * ABOVE));
        if (room.getWidth() < USUAL_WIDTH || room.getHeight() < USUAL_HEIGHT) {
            stage.setWidth(Math.min(USUAL_WIDTH, room.getWidth()));
            stage.setHeight(Math.min(USUAL_HEIGHT, room.getHeight()));
        }
    }

    public Stage stage() {
        return stage;
    }

    /// The session that is under way, if there is one. Safe for any thread.
    public Optional<SessionRunner> running() {
        return navigation.running();
    }

    /// Shows the window to somebody who started the program a second time.
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Puts on record what is under way, and waits until it is on file. Called when the window
    /// closes, and when the system ends the program; whoever comes second waits for the first.
    public synchronized void close() {
        if (!closed) {
            closed = true;
            navigation.close();
            program.close();
        }
    }

    /// What went wrong anywhere goes to the log; the person gets one calm sentence, and the session
    /// stays on record.
    public void failed(Thread thread, Throwable failure) {
        LOG.error("Unexpected failure on {}", thread.getName(), failure);
        Platform.runLater(navigation::fail);
    }
}
