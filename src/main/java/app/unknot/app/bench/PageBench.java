package app.unknot.app.bench;

import app.unknot.app.MainWindow;
import app.unknot.platform.time.SystemTime;
import app.unknot.ui.progress.ProgressView;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.VirtualFlow;

/// Goes to the page about progress in one window, and scrolls it.
final class PageBench {
    private static final Duration STAY = Duration.ofMillis(700);
    private static final long PATIENCE_SECONDS = 20;
    private static final int FRAMES = 480;
    private static final int WAY = 60;
    private static final double STEP = 40;

    private final MainWindow window;
    private final PageFigures figures;
    private final SystemTime time;
    private final BenchSeat seat;

    PageBench(MainWindow window, PageFigures figures, SystemTime time) {
        this.window = window;
        this.figures = figures;
        this.time = time;
        this.seat = new BenchSeat(window);
    }

    private Scene scene() {
        return window.stage().getScene();
    }

    /// Goes to Today, and from there to the page about progress.
    void click(Samples took) {
        ProgressBench.onScreen(() -> {
            window.stage().toFront();
            seat.press("shell-today");
            return window;
        });
        time.rest(STAY);
        CompletableFuture<Long> shown = new CompletableFuture<>();
        long clicked =
                ProgressBench.onScreen(() -> {
                    long now = time.nanos();
                    seat.press("shell-progress");
                    awaitFrame(shown);
                    return now;
                });
        took.add(shown.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join() - clicked);
        time.rest(STAY);
    }

    /// The frame that shows it is on the screen when the next one begins.
    private void awaitFrame(CompletableFuture<Long> shown) {
        Scene scene = scene();
        boolean[] isLaidOut = new boolean[1];
        Runnable[] pulse = new Runnable[1];
        pulse[0] =
                () -> {
                    if (isLaidOut[0]) {
                        scene.removePostLayoutPulseListener(pulse[0]);
                        shown.complete(time.nanos());
                    } else {
                        isLaidOut[0] = isThere(scene);
                        Platform.requestNextPulse();
                    }
                };
        scene.addPostLayoutPulseListener(pulse[0]);
        Platform.requestNextPulse();
    }

    private static boolean isThere(Scene scene) {
        return isShown(scene.lookup("#" + ProgressView.CONTENT))
                || isShown(scene.lookup("#" + ProgressView.NOTHING));
    }

    private static boolean isShown(Node node) {
        return node != null && node.isVisible() && node.getLayoutBounds().getHeight() > 0;
    }

    /// Both parts of the page, with the overview of a year.
    void scroll() {
        ProgressBench.onScreen(() -> {
            window.stage().toFront();
            return window;
        });
        time.rest(STAY);
        scroll(".page-scroll", figures.overview());
        ProgressBench.onScreen(() -> {
            seat.press(ProgressView.TO_SESSIONS);
            return window;
        });
        time.rest(STAY);
        scroll(".virtual-flow", figures.list());
    }

    /// Turns the wheel a notch each frame, down for a second, then up again, and so on.
    private void scroll(String what, Samples intervals) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        AnimationTimer wheel =
                new AnimationTimer() {
                    private int frames;
                    private long last;

                    @Override
                    public void handle(long now) {
                        if (frames > 0) {
                            intervals.add(now - last);
                        }
                        last = now;
                        Node node = scene().lookup(what);
                        if (node != null) {
                            turn(node, frames / WAY % 2 == 0 ? -STEP : STEP);
                        }
                        frames++;
                        if (frames > FRAMES) {
                            stop();
                            over.complete(null);
                        }
                    }
                };
        ProgressBench.onScreen(() -> {
            wheel.start();
            return wheel;
        });
        over.orTimeout(PATIENCE_SECONDS * 2, TimeUnit.SECONDS).join();
    }

    private static void turn(Node node, double by) {
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            double hidden =
                    pane.getContent().getLayoutBounds().getHeight()
                            - pane.getViewportBounds().getHeight();
            pane.setVvalue(Math.clamp(pane.getVvalue() - by / Math.max(1, hidden), 0, 1));
        } else if (node instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(-by);
        }
    }
}
