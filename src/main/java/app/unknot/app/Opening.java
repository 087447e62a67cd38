package app.unknot.app;

import app.unknot.ui.common.Motion;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// One life of the window. It comes up empty at once while the program is put together beside it,
/// as the toolkit and the files take about the same time and need nothing of each other.
final class Opening {
    private final AtomicReference<MainWindow> window = new AtomicReference<>();
    private final CompletableFuture<Void> over = new CompletableFuture<>();
    private final CompletableFuture<Program> program;
    private final String title;
    private final Motion motion;
    private final Consumer<MainWindow> opened;
    private boolean closed;

    /// @param title of the window until there is something in it
    /// @param parts puts the program together, on a thread of its own
    /// @param opened is given the window on the toolkit's thread
    Opening(String title, Supplier<Program> parts, Motion motion, Consumer<MainWindow> opened) {
        this.title = title;
        this.motion = motion;
        this.opened = opened;
        over.exceptionally(Opening::end);
        this.program =
                CompletableFuture.supplyAsync(
                        parts, load -> Thread.ofPlatform().name("open").start(load));
    }

    /// Brings the window up. Only on the toolkit's thread.
    void begin() {
        Stage stage = new Stage();
        StartMarks.on(stage);
        stage.setTitle(title);
        Scene scene = Appearance.empty(MainWindow.USUAL_WIDTH, MainWindow.USUAL_HEIGHT);
        stage.setScene(scene);
        MainWindow.fit(stage);
        stage.show();
        Appearance.complete(scene);
        stage.showingProperty()
                .subscribe(showing -> {
                    if (!showing) {
                        over.complete(null);
                    }
                });
        program.thenAcceptAsync(loaded -> fill(stage, loaded), Platform::runLater)
                .exceptionally(this::failed);
    }

    private @Nullable Void failed(Throwable failure) {
        over.completeExceptionally(failure);
        return null;
    }

    /// The toolkit waits for the last window, which a failure leaves open.
    private static @Nullable Void end(Throwable failure) {
        Platform.exit();
        return null;
    }

    private void fill(Stage stage, Program loaded) {
        if (stage.isShowing()) {
            open(stage, loaded);
        }
    }

    private void open(Stage stage, Program loaded) {
        try {
            MainWindow open = MainWindow.open(loaded, stage, motion);
            Thread.setDefaultUncaughtExceptionHandler(open::failed);
            Thread.currentThread().setUncaughtExceptionHandler(open::failed);
            window.set(open);
            opened.accept(open);
        } catch (RuntimeException | Error e) {
            over.completeExceptionally(e);
        }
    }

    /// Waits until the window is closed.
    ///
    /// @throws RuntimeException what went wrong with it
    void await() {
        try {
            over.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// Leaves nothing undone, also where the window was closed before it had anything in it.
    synchronized void close() {
        MainWindow open = window.get();
        if (open != null) {
            open.close();
        } else if (!closed) {
            closed = true;
            program.thenAccept(Program::close).exceptionally(failed -> null).join();
        }
    }
}
