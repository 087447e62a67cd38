package app.unknot.app;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// Draws without a display: starts the toolkit on no screen, does one thing on its thread, and ends
/// it.
final class Headless {
    private Headless() {}

    /// @throws java.util.concurrent.CompletionException around what the work threw
    static void run(Runnable work) {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> {
            try {
                Appearance.install();
                work.run();
                done.complete(null);
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        try {
            done.join();
        } finally {
            Platform.exit();
        }
    }
}
