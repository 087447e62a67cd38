package app.unknot.app;

import app.unknot.service.SessionRunner;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Motion;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The window of the program: opens on Today, and leaves nothing undone when it closes.
public final class MainWindow {
    private static final Logger LOG = LoggerFactory.getLogger(MainWindow.class);
    private static final double LEAST_WIDTH = 900;
    private static final double LEAST_HEIGHT = 600;
    private static final double USUAL_WIDTH = 1260;
    private static final double USUAL_HEIGHT = 840;

    private final Program program;
    private final Navigation navigation;
    private final Scene scene;
    private final Stage stage;
    private final AtomicBoolean closed = new AtomicBoolean();

    private MainWindow(Program program, Stage stage, Motion motion) {
        this.program = program;
        this.stage = stage;
        this.navigation = new Navigation(program, new Screens(program, motion, Platform::runLater));
        this.scene = Appearance.scene(navigation.root(), USUAL_WIDTH, USUAL_HEIGHT);
    }

    /// Opens the window on that stage. Only on the toolkit's thread.
    public static MainWindow open(Program program, Stage stage, Motion motion) {
        MainWindow window = new MainWindow(program, stage, motion);
        window.show();
        return window;
    }

    private void show() {
        program.service()
                .preferences()
                .settingsProperty()
                .subscribe(settings -> Appearance.apply(scene, settings));
        stage.setTitle(program.messages().text("app.name"));
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnHidden(event -> close());
        navigation.goTo(Destination.TODAY);
        stage.show();
    }

    /// Shows the window to somebody who started the program a second time.
    void toFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }

    /// Puts on record what is under way. Called when the window closes, and when the system ends
    /// the program.
    public void close() {
        if (closed.compareAndSet(false, true)) {
            navigation.running().ifPresent(SessionRunner::close);
            program.close();
        }
    }

    /// What went wrong anywhere goes to the log; the person gets one calm sentence, and the session
    /// stays on record.
    public void failed(Thread thread, Throwable failure) {
        LOG.error("Unexpected failure on {}", thread.getName(), failure);
        Platform.runLater(() -> {
            navigation.running().ifPresent(SessionRunner::fail);
            navigation.sayThatItFailed();
        });
    }
}
