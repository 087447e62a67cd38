package app.unknot.app;

import app.unknot.ui.common.Motion;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Runs the program in its window until the window is closed.
public final class Desktop {
    private Desktop() {}

    /// Opens the window and waits for its end.
    ///
    /// @param shows is given what brings the window to the front
    /// @throws RuntimeException as the toolkit throws it when there is no display
    public static void run(Program program, Consumer<Runnable> shows) throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        AtomicReference<MainWindow> window = new AtomicReference<>();
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    MainWindow open = window.get();
                                    if (open != null) {
                                        open.close();
                                    }
                                },
                                "shutdown"));
        Platform.startup(() -> {
            Appearance.install();
            Stage stage = new Stage();
            MainWindow opened = MainWindow.open(program, stage, Motion.FRAMES);
            window.set(opened);
            shows.accept(() -> Platform.runLater(opened::toFront));
            Thread.setDefaultUncaughtExceptionHandler(opened::failed);
            Thread.currentThread().setUncaughtExceptionHandler(opened::failed);
            stage.showingProperty()
                    .subscribe(showing -> {
                        if (!showing) {
                            over.countDown();
                        }
                    });
        });
        over.await();
        Platform.exit();
    }
}
