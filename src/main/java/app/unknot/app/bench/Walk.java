package app.unknot.app.bench;

import app.unknot.app.Desktop;
import app.unknot.app.Folders;
import app.unknot.app.MainWindow;
import app.unknot.i18n.Messages;
import app.unknot.platform.time.SystemTime;
import app.unknot.ui.health.HealthView;
import app.unknot.ui.player.AfterView;
import app.unknot.ui.player.BeforeView;
import app.unknot.ui.player.SoundCheckView;
import app.unknot.ui.today.TodayView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Node;

/// Opens the program as a person does and goes once through the screens that everybody sees. Run
/// while the package is made, it shows Java what to have ready at the next start.
public final class Walk {
    /// The buttons in their order: a session as far as its first roll, then the other pages.
    private static final List<String> WAY =
            List.of(
                    HealthView.NEXT,
                    HealthView.NEXT,
                    HealthView.NEXT,
                    HealthView.NEXT,
                    HealthView.NEXT,
                    TodayView.START,
                    BeforeView.START,
                    SoundCheckView.HEARD,
                    "player-next",
                    "player-next",
                    "player-next",
                    "player-pause",
                    "player-go-on",
                    "player-stop",
                    "stop-yes",
                    AfterView.DONE,
                    "shell-library",
                    "shell-progress",
                    "shell-settings",
                    "shell-safety",
                    "shell-today");

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK = Duration.ofMillis(100);

    private final SystemTime time = new SystemTime();
    private final CompletableFuture<MainWindow> window = new CompletableFuture<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final Folders folders;
    private final Messages messages;
    private final Duration stay;

    /// @param folders of their own, as the session goes on record
    /// @param stay how long each screen is looked at
    public Walk(Folders folders, Messages messages, Duration stay) {
        this.folders = folders;
        this.messages = messages;
        this.stay = stay;
    }

    /// Goes all the way and closes the window.
    ///
    /// @throws app.unknot.app.NoDisplayException where no window can be shown
    /// @throws IllegalStateException where the way doesn't go on
    public void go() {
        Thread.ofPlatform().daemon().name("walk").start(this::walk);
        Desktop.run(folders, messages, Optional.empty(), window::complete);
        try {
            done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private void walk() {
        MainWindow open = window.join();
        try {
            BenchSeat seat = new BenchSeat(open);
            for (String id : WAY) {
                time.rest(stay);
                await(open, id);
                onScreen(() -> seat.press(id));
            }
            time.rest(stay);
            done.complete(null);
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        } finally {
            Platform.runLater(open.stage()::hide);
        }
    }

    private void await(MainWindow open, String id) {
        long end = time.nanos() + PATIENCE.toNanos();
        CompletableFuture<Boolean> there = isThere(open, id);
        while (!there.join()) {
            if (time.nanos() > end) {
                throw new IllegalStateException("There is no " + id + " to be pressed");
            }
            time.rest(LOOK);
            there = isThere(open, id);
        }
    }

    private static CompletableFuture<Boolean> isThere(MainWindow open, String id) {
        return CompletableFuture.supplyAsync(
                () -> {
                    Node node = open.stage().getScene().lookup("#" + id);
                    return node != null && node.isVisible() && !node.isDisabled();
                },
                Platform::runLater);
    }

    private static void onScreen(Runnable action) {
        CompletableFuture.runAsync(action, Platform::runLater).join();
    }
}
