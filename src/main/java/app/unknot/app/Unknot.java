package app.unknot.app;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.application.Application;
import javafx.stage.Stage;

/// The toolkit's own way in. It gives the windows this type's name as their class, and by that
/// docks and taskbars find the program's icon and menu entry; without it they are called "java".
public final class Unknot extends Application {
    /// The toolkit makes this object itself, so there is no other way to hand something over.
    private static final CompletableFuture<Runnable> BEGINNING = new CompletableFuture<>();

    private static final CompletableFuture<Void> LIFE = new CompletableFuture<>();
    private static final AtomicBoolean IS_LAUNCHED = new AtomicBoolean();

    /// Made by the toolkit.
    public Unknot() {}

    /// Has the toolkit start on a thread of its own, which takes a while and needs nothing of what
    /// is yet to be found out. Where no window is wanted in the end, the end of the process ends
    /// it.
    static void getReady() {
        if (!IS_LAUNCHED.getAndSet(true)) {
            Thread.ofPlatform().daemon().name("launch").start(Unknot::live);
        }
    }

    private static void live() {
        try {
            launch(Unknot.class);
            LIFE.complete(null);
        } catch (RuntimeException | Error e) {
            LIFE.completeExceptionally(e);
        }
    }

    /// Starts the toolkit, if it hasn't begun to; begins there, and waits until the last window is
    /// closed or the toolkit is ended. Once in the life of a process.
    ///
    /// @throws IllegalStateException the second time
    /// @throws RuntimeException where the toolkit can't start, or the beginning fails
    static void run(Runnable begin) {
        if (!BEGINNING.complete(begin)) {
            throw new IllegalStateException("The toolkit has begun already");
        }
        getReady();
        try {
            LIFE.join();
        } catch (CompletionException e) {
            switch (e.getCause()) {
                case RuntimeException cause -> throw cause;
                case Error cause -> throw cause;
                case null, default -> throw e;
            }
        }
    }

    @Override
    public void start(Stage unused) {
        BEGINNING.join().run();
    }
}
