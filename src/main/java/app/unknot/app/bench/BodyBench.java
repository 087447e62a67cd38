package app.unknot.app.bench;

import app.unknot.app.Desktop;
import app.unknot.app.Folders;
import app.unknot.app.MainWindow;
import app.unknot.app.Program;
import app.unknot.app.Surroundings;
import app.unknot.i18n.Messages;
import app.unknot.platform.time.RandomIds;
import app.unknot.platform.time.SystemTime;
import app.unknot.platform.time.ThreadTicker;
import app.unknot.platform.voice.NoVoice;
import app.unknot.service.KeepAwake;
import app.unknot.ui.common.Motion;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javafx.scene.Node;

/// Measures how soon the map of the body answers: presses all over the map of the library, in a
/// real window, until the frames that show the chosen area and the routines for it.
public final class BodyBench {
    private static final double ONE_FRAME = 20;
    private static final Duration SETTLE = Duration.ofSeconds(3);
    private static final Duration STAY = Duration.ofMillis(120);

    private final SystemTime time = new SystemTime();
    private final CompletableFuture<MainWindow> window = new CompletableFuture<>();
    private final CompletableFuture<MapPresses> done = new CompletableFuture<>();
    private final Program program;
    private final Messages messages;

    /// @param folders of their own, as the library is a new person's
    public BodyBench(Folders folders, Messages messages) {
        this.messages = messages;
        this.program =
                Program.with(
                        folders,
                        messages,
                        new Surroundings(
                                time,
                                new ThreadTicker(),
                                new NoVoice(),
                                new NoVoice(),
                                KeepAwake.NONE,
                                new RandomIds(),
                                Runnable::run));
    }

    /// Opens the window, presses and measures; closes it again.
    ///
    /// @throws app.unknot.app.NoDisplayException where no window can be shown
    public List<BenchLine> run() {
        Desktop.requireDisplay();
        Thread.ofPlatform().daemon().name("bench").start(this::direct);
        Desktop.show(program, Motion.FRAMES, window::complete);
        try {
            return lines(done.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /// What happens one after the other, on a thread of its own.
    private void direct() {
        MainWindow open = window.join();
        try {
            BenchSeat seat = new BenchSeat(open);
            time.rest(SETTLE);
            ProgressBench.onScreen(() -> press(seat, "shell-library"));
            time.rest(SETTLE);
            ProgressBench.onScreen(() -> press(seat, "browse-panel"));
            time.rest(SETTLE);
            Node map = ProgressBench.onScreen(() -> map(open));
            MapPresses presses = new MapPresses(map, time);
            presses.everywhere(() -> time.rest(STAY));
            done.complete(presses);
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        } finally {
            Platform.runLater(open.stage()::hide);
        }
    }

    private static BenchSeat press(BenchSeat seat, String id) {
        seat.press(id);
        return seat;
    }

    private static Node map(MainWindow open) {
        return Optional.ofNullable(open.stage().getScene().lookup(".filter-panel .body-map"))
                .orElseThrow(() -> new IllegalStateException("There is no map of the body"));
    }

    private List<BenchLine> lines(MapPresses presses) {
        int all = presses.laidOut().count();
        return List.of(
                line("bench.body.frame", presses.laidOut(), Optional.of(ONE_FRAME)),
                line("bench.body.painted", presses.painted(), Optional.empty()),
                new BenchLine(
                        messages.text("bench.body.first"),
                        messages.text("bench.body.of", presses.inFirstFrame(), all),
                        messages.text("bench.aim.all"),
                        Optional.of(all > 0 && presses.inFirstFrame() == all)));
    }

    private BenchLine line(String key, Samples is, Optional<Double> most) {
        return new BenchLine(
                messages.text(key),
                "p50 %.1f  p99 %.1f  max %.1f ms"
                        .formatted(is.quantile(0.5), is.quantile(0.99), is.quantile(1)),
                most.map(aim -> messages.text("bench.aim.frames", aim)).orElse(""),
                most.map(aim -> is.quantile(0.99) <= aim));
    }
}
