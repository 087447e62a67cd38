package app.unknot.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.stage.Stage;

/// The toolkit's own way in. It gives the windows this type's name as their class, and by that
/// docks and taskbars find the program's icon and menu entry; without it they are called "java".
public final class Unknot extends Application {
    /// The toolkit makes this object itself, so there is no other way to hand something over.
    private static final CompletableFuture<Runnable> BEGINNING = new CompletableFuture<>();

    /// Made by the toolkit.
    public Unknot() {}

    /// Starts the toolkit, begins there, and waits until the last window is closed or the toolkit
    /// is ended. Once in the life of a process.
    ///
    /// @throws IllegalStateException the second time
    /// @throws RuntimeException where the toolkit can't start, or the beginning fails
    static void run(Runnable begin) {
        BEGINNING.complete(begin);
        launch(Unknot.class);
    }

    @Override
    public void start(Stage unused) {
        BEGINNING.join().run();
    }
}
