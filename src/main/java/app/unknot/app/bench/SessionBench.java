package app.unknot.app.bench;

import app.unknot.app.Desktop;
import app.unknot.app.Folders;
import app.unknot.app.MainWindow;
import app.unknot.app.Program;
import app.unknot.app.Surroundings;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Moment;
import app.unknot.domain.session.SessionState;
import app.unknot.i18n.Messages;
import app.unknot.platform.measure.ProcessUse;
import app.unknot.platform.time.RandomIds;
import app.unknot.platform.time.SystemTime;
import app.unknot.platform.time.ThreadTicker;
import app.unknot.platform.voice.NoVoice;
import app.unknot.service.KeepAwake;
import app.unknot.service.SessionRunner;
import app.unknot.ui.common.Motion;
import app.unknot.ui.player.BeforeView;
import app.unknot.ui.player.SoundCheckView;
import app.unknot.ui.today.TodayView;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Plays a session in a real window and in real time, and measures what it costs and whether it
/// keeps its time, also when the program is held up.
public final class SessionBench {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final Duration SETTLE = Duration.ofSeconds(4);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(47);
    private static final Duration STALL = Duration.ofMillis(300);

    private final SystemTime time = new SystemTime();
    private final StallingTicker ticker = new StallingTicker(new ThreadTicker(), time);
    private final FrameWatch frames = new FrameWatch();
    private final StepWatch steps = new StepWatch();
    private final CompletableFuture<BenchUse> use = new CompletableFuture<>();
    private final CompletableFuture<MainWindow> window = new CompletableFuture<>();
    private final Program program;
    private final Duration measured;

    /// From the first roll on; what comes before it warms the program up.
    private volatile boolean measuring;

    private int stalls;

    /// @param folders of their own, as the session goes on record
    /// @param measured how long the session is measured
    public SessionBench(Folders folders, Messages messages, Duration measured) {
        this.measured = measured;
        this.program =
                Program.with(
                        folders,
                        messages,
                        new Surroundings(
                                time,
                                ticker,
                                new NoVoice(),
                                new NoVoice(),
                                KeepAwake.NONE,
                                new RandomIds(),
                                Runnable::run));
    }

    /// Opens the window, plays and measures; closes it again.
    ///
    /// @throws app.unknot.app.NoDisplayException where no window can be shown
    public List<BenchLine> run() {
        Desktop.requireDisplay();
        Thread.ofPlatform().daemon().name("bench").start(this::direct);
        Desktop.show(program, this::watchedFrames, this::opened);
        return new BenchTable(program.messages(), use.join(), frames.intervals(), steps).lines();
    }

    private void opened(MainWindow open) {
        open.stage().setWidth(WIDTH);
        open.stage().setHeight(HEIGHT);
        window.complete(open);
    }

    /// What happens one after the other, on a thread of its own.
    private void direct() {
        MainWindow open = window.join();
        try {
            time.rest(SETTLE);
            ProcessUse before = ProcessUse.now();
            time.rest(IDLE);
            double idle = ProcessUse.now().percentOfOneCoreSince(before);
            BenchSeat seat = new BenchSeat(open);
            onScreen(() -> seat.press(TodayView.START));
            onScreen(() -> seat.press(BeforeView.START));
            onScreen(() -> seat.press(SoundCheckView.HEARD));
            playUntil(open, seat, () -> measuring);
            onScreen(frames::start);
            ProcessUse start = ProcessUse.now();
            long over = time.nanos() + measured.toNanos();
            playUntil(open, seat, () -> time.nanos() >= over);
            ProcessUse end = ProcessUse.now();
            onScreen(frames::stop);
            use.complete(new BenchUse(idle, start, end));
        } catch (RuntimeException | Error e) {
            use.completeExceptionally(e);
        } finally {
            Platform.runLater(open.stage()::hide);
        }
    }

    private void playUntil(MainWindow open, BenchSeat seat, BooleanSupplier enough) {
        while (!enough.getAsBoolean()) {
            time.rest(LOOK);
            open.running()
                    .map(SessionRunner::session)
                    .ifPresent(s -> seat.look(s.state().moment()));
        }
    }

    private static void onScreen(Runnable action) {
        CompletableFuture.runAsync(action, Platform::runLater).join();
    }

    /// The frames of the player, with a look at what each of them has shown.
    private Runnable watchedFrames(Runnable frame) {
        MainWindow open = window.join();
        return Motion.FRAMES.eachFrame(() -> {
            frame.run();
            SessionState state = open.running().map(SessionRunner::session).orElseThrow().state();
            Moment moment = state.moment();
            measuring |= moment.leg().occurrence().step() instanceof Step.Roll;
            if (measuring) {
                steps.frame(state, title(open), time.nanos());
                holdUp(moment);
            }
        });
    }

    private static String title(MainWindow open) {
        Node title = open.stage().getScene().lookup(".player-title");
        return title instanceof Label label ? label.getText() : "";
    }

    /// Holds the program up twice, each time over the end of a step that comes by itself.
    private void holdUp(Moment moment) {
        boolean aboutToEnd = moment.left().compareTo(STALL.dividedBy(2)) <= 0;
        boolean hold = moment.leg().occurrence().step() instanceof Step.Hold;
        if (stalls == 0 && aboutToEnd && hold) {
            stalls++;
            steps.stall(StepWatch.Stall.WINDOW);
            time.rest(STALL);
            steps.stalledUntil(time.nanos());
            frames.heldUntil(time.nanos());
        } else if (stalls == 1 && aboutToEnd && !hold) {
            stalls++;
            steps.stall(StepWatch.Stall.TICKER);
            ticker.stall(STALL);
        }
    }
}
