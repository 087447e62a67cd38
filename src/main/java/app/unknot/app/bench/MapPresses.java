package app.unknot.app.bench;

import app.unknot.platform.time.SystemTime;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/// Presses the mouse all over a map of the body, and what came of those that met an area.
final class MapPresses {
    private static final int COLUMNS = 18;
    private static final int ROWS = 48;
    private static final long PATIENCE_SECONDS = 20;

    private final Samples laidOut = new Samples();
    private final Samples painted = new Samples();
    private final Node map;
    private final SystemTime time;
    private int inFirstFrame;

    MapPresses(Node map, SystemTime time) {
        this.map = map;
        this.time = time;
    }

    /// From a press until the frame that shows what it did is laid out.
    Samples laidOut() {
        return laidOut;
    }

    /// From a press until that frame is on the screen.
    Samples painted() {
        return painted;
    }

    /// How many of them the very next frame showed.
    int inFirstFrame() {
        return inFirstFrame;
    }

    /// Presses on points of a grid over the whole map. Not on the toolkit's thread.
    ///
    /// @param between is run after each press
    void everywhere(Runnable between) {
        Bounds bounds = ProgressBench.onScreen(map::getLayoutBounds);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                Point2D at =
                        new Point2D(
                                bounds.getMinX() + bounds.getWidth() * (column + 0.5) / COLUMNS,
                                bounds.getMinY() + bounds.getHeight() * (row + 0.5) / ROWS);
                if (press(at)) {
                    between.run();
                }
            }
        }
    }

    /// @return whether there was an area
    private boolean press(Point2D at) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        Platform.runLater(() -> {
            long pressed = time.nanos();
            List<Node> before = marks();
            map.fireEvent(event(at));
            if (marks().equals(before)) {
                over.complete(false);
            } else {
                new Frames(pressed, over).follow();
            }
        });
        return over.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private List<Node> marks() {
        return List.copyOf(map.lookupAll(".body-mark"));
    }

    private MouseEvent event(Point2D at) {
        Point2D scene = map.localToScene(at);
        Point2D screen = map.localToScreen(at);
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                new PickResult(map, scene.getX(), scene.getY()));
    }

    /// The frames after a press: in the first one everything has to be in its place, and it is on
    /// the screen when the second one begins.
    private final class Frames {
        private final long pressed;
        private final CompletableFuture<Boolean> over;
        private final Scene scene = map.getScene();
        private final Runnable pulse = this::count;
        private int count;

        Frames(long pressed, CompletableFuture<Boolean> over) {
            this.pressed = pressed;
            this.over = over;
        }

        void follow() {
            scene.addPostLayoutPulseListener(pulse);
            Platform.requestNextPulse();
        }

        private void count() {
            count++;
            long now = time.nanos() - pressed;
            if (count == 1) {
                laidOut.add(now);
                inFirstFrame += isAllInPlace() ? 1 : 0;
                Platform.requestNextPulse();
            } else {
                painted.add(now);
                scene.removePostLayoutPulseListener(pulse);
                over.complete(true);
            }
        }

        /// Nothing of what the press changed waits for another frame.
        private boolean isAllInPlace() {
            return !scene.getRoot().isNeedsLayout();
        }
    }
}
