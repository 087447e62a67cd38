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
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Measures the page about progress with ten years of sessions against the same with none, in two
/// windows of one run: how soon it is there after a click, and how it scrolls.
public final class ProgressBench {
    /// How many sessions there are on record.
    public static final int RECORDS = 100_000;

    private static final int ROUNDS = 10;
    private static final double MOST_CLICK = 300;
    private static final double LONGEST_FRAME = 20;
    private static final Duration SETTLE = Duration.ofSeconds(4);

    private final SystemTime time = new SystemTime();
    private final CompletableFuture<MainWindow> empty = new CompletableFuture<>();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final PageFigures without = new PageFigures();
    private final PageFigures with = new PageFigures();
    private final Path scratch;
    private final Messages messages;

    /// @param scratch an empty folder
    public ProgressBench(Path scratch, Messages messages) {
        this.scratch = scratch;
        this.messages = messages;
    }

    /// Makes the history, opens both windows and measures; closes them again.
    ///
    /// @throws app.unknot.app.NoDisplayException where no window can be shown
    /// @throws IOException where the history can't be made
    public List<BenchLine> run() throws IOException {
        Desktop.requireDisplay();
        LivedYears.in(
                folders("full"),
                RECORDS,
                time.instant().atZone(ZoneId.systemDefault()).toOffsetDateTime());
        Program full = program("full");
        Thread.ofPlatform().daemon().name("bench").start(() -> direct(full));
        Desktop.show(program("empty"), Motion.FRAMES, empty::complete);
        try {
            done.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
        return lines();
    }

    private Folders folders(String name) {
        return new Folders(scratch.resolve(name), scratch.resolve(name + "-state"));
    }

    private Program program(String name) {
        return Program.with(
                folders(name),
                messages,
                new Surroundings(
                        time,
                        new ThreadTicker(),
                        new NoVoice(),
                        new NoVoice(),
                        KeepAwake.NONE,
                        new RandomIds(),
                        new BenchDisk()));
    }

    /// What happens one after the other, on a thread of its own. The window with the history has
    /// the very first click, which costs most.
    private void direct(Program full) {
        MainWindow small = empty.join();
        try {
            MainWindow large = onScreen(() -> MainWindow.open(full, new Stage(), Motion.FRAMES));
            CompletableFuture<Void> read = new CompletableFuture<>();
            full.service().progress().onRead(() -> read.complete(null));
            read.join();
            PageBench ofLarge = new PageBench(large, with, time);
            PageBench ofSmall = new PageBench(small, without, time);
            time.rest(SETTLE);
            ofLarge.click(with.first());
            time.rest(SETTLE);
            ofSmall.click(without.first());
            for (int round = 0; round < ROUNDS; round++) {
                ofSmall.click(without.clicks());
                ofLarge.click(with.clicks());
            }
            ofSmall.scroll();
            ofLarge.scroll();
            onScreen(() -> hide(large));
            done.complete(null);
        } catch (RuntimeException | Error e) {
            done.completeExceptionally(e);
        } finally {
            Platform.runLater(small.stage()::hide);
        }
    }

    private static boolean hide(MainWindow window) {
        window.stage().hide();
        return window.stage().isShowing();
    }

    static <T> T onScreen(Supplier<T> action) {
        return CompletableFuture.supplyAsync(action, Platform::runLater).join();
    }

    private List<BenchLine> lines() {
        return List.of(
                line("bench.progress.first", MOST_CLICK, 1, PageFigures::first),
                line("bench.progress.click", MOST_CLICK, 1, PageFigures::clicks),
                line("bench.progress.overview", LONGEST_FRAME, 0.99, PageFigures::overview),
                line("bench.progress.list", LONGEST_FRAME, 0.99, PageFigures::list));
    }

    /// @param part of the durations that have to reach the aim
    private BenchLine line(
            String key, double most, double part, Function<PageFigures, Samples> figure) {
        Samples is = figure.apply(with);
        Samples beside = figure.apply(without);
        boolean all = part == 1;
        String value =
                "p50 %.1f / %.1f  %s %.1f / %.1f ms"
                        .formatted(
                                is.quantile(0.5),
                                beside.quantile(0.5),
                                all ? "max" : "p99",
                                is.quantile(part),
                                beside.quantile(part));
        return new BenchLine(
                messages.text(key, RECORDS),
                value,
                messages.text(all ? "bench.aim.ends" : "bench.aim.frames", most),
                Optional.of(is.quantile(part) <= most));
    }
}
