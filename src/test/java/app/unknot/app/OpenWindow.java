package app.unknot.app;

import app.unknot.domain.session.SessionState;
import app.unknot.i18n.Messages;
import app.unknot.platform.time.RandomIds;
import app.unknot.service.KeepAwake;
import app.unknot.service.SessionRunner;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.FastTime;
import app.unknot.testkit.VoiceLog;
import app.unknot.ui.common.Motion;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program in a real window, in time that the test lets pass, steered by the machine's keys.
final class OpenWindow implements AutoCloseable {
    static final Messages MESSAGES = Messages.in(Locale.ENGLISH);
    private static final Duration LOOK = Duration.ofSeconds(2);
    private static final int PATIENCE_SECONDS = 20;

    /// Everything that was to be heard.
    final VoiceLog voice = new VoiceLog();

    /// The files that the person chooses.
    final ChosenPlaces places = new ChosenPlaces();

    final FastTime time = new FastTime(Instant.parse("2026-01-05T08:00:00Z"));
    final Program program;
    final MainWindow window;
    final Stage stage;
    private final Thread.UncaughtExceptionHandler before;
    private final AtomicInteger released = new AtomicInteger();
    private final AtomicInteger pressed = new AtomicInteger();
    private final AtomicInteger clicked = new AtomicInteger();
    private final FxRobot robot = new FxRobot();

    /// @param eyesFree whether any key is the one input
    private OpenWindow(Path folder, boolean eyesFree) {
        this.program =
                Program.with(
                        folders(folder),
                        MESSAGES,
                        new Surroundings(
                                time,
                                time,
                                voice,
                                voice,
                                KeepAwake.NONE,
                                new RandomIds(),
                                Runnable::run));
        if (!eyesFree) {
            program.service()
                    .preferences()
                    .update(settings -> settings.withSound(settings.sound().withEyesFree(false)));
        }
        this.stage = new Stage();
        stage.setX(0);
        stage.setY(0);
        this.window = MainWindow.open(program, stage, Motion.FRAMES, places);
        this.before = Thread.currentThread().getUncaughtExceptionHandler();
        Thread.currentThread().setUncaughtExceptionHandler(window::failed);
        stage.getScene().addEventFilter(KeyEvent.KEY_RELEASED, event -> released.incrementAndGet());
        stage.getScene().addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed.incrementAndGet());
        stage.getScene()
                .addEventFilter(MouseEvent.MOUSE_CLICKED, event -> clicked.incrementAndGet());
    }

    /// Opens the window on that folder, as a start of the program does, and gives it the focus.
    static OpenWindow on(Path folder) throws Exception {
        return on(folder, false);
    }

    /// The same for somebody who lies on the floor with one key.
    static OpenWindow eyesFree(Path folder) throws Exception {
        return on(folder, true);
    }

    private static OpenWindow on(Path folder, boolean eyesFree) throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
        OpenWindow open =
                onScreen(() -> {
                    Appearance.install();
                    return new OpenWindow(folder, eyesFree);
                });
        open.takeFocus();
        return open;
    }

    static Folders folders(Path folder) {
        return new Folders(folder.resolve("library"), folder.resolve("state"));
    }

    /// Clicks on something.
    void click(String id) throws Exception {
        int before = clicked.get();
        robot.clickOn(id);
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> clicked.get() > before);
        nextFrame();
    }

    /// Clicks on a part of something.
    ///
    /// @param x from its left, in parts of its width
    /// @param y from its top, in parts of its height
    void clickAt(String id, double x, double y) throws Exception {
        Point2D point =
                onScreen(() -> {
                    Node node = stage.getScene().lookup(id);
                    return node.localToScreen(
                            node.getLayoutBounds().getWidth() * x,
                            node.getLayoutBounds().getHeight() * y);
                });
        int before = clicked.get();
        robot.clickOn(point);
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> clicked.get() > before);
        nextFrame();
    }

    /// Gives the focus to the first that is wanted, as somebody would with Tab.
    void focus(Predicate<Node> wanted) throws Exception {
        onScreen(() -> {
            Node found =
                    stage.getScene().getRoot().lookupAll("*").stream()
                            .filter(wanted)
                            .findFirst()
                            .orElseThrow();
            found.requestFocus();
            return found;
        });
        nextFrame();
    }

    /// Types small letters and spaces.
    void write(String text) throws Exception {
        for (char letter : text.toUpperCase(Locale.ROOT).toCharArray()) {
            press(letter == ' ' ? KeyCode.SPACE : KeyCode.getKeyCode(String.valueOf(letter)));
        }
    }

    /// Waits for what another thread is doing.
    void until(Callable<Boolean> done) throws Exception {
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, done);
        nextFrame();
    }

    /// Presses a key and keeps it down while that much time passes.
    void hold(KeyCode key, double seconds) throws Exception {
        int before = released.get();
        int pressedBefore = pressed.get();
        robot.press(key);
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> pressed.get() > pressedBefore);
        nextFrame();
        pass(seconds);
        robot.release(key);
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, () -> released.get() > before);
        nextFrame();
    }

    void takeFocus() throws Exception {
        onScreen(() -> {
            stage.requestFocus();
            return stage;
        });
        WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, stage.focusedProperty());
    }

    /// Presses a key and lets go of it, and waits for what comes of it. The key takes the way
    /// through the window system, which takes its time.
    void press(KeyCode... keys) throws Exception {
        for (KeyCode key : keys) {
            int before = released.get();
            robot.push(key);
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS, TimeUnit.SECONDS, () -> released.get() > before);
            nextFrame();
        }
    }

    /// Lets that many seconds pass, with a frame every two seconds: less than the shortest step.
    void pass(double seconds) throws Exception {
        Duration left = Duration.ofMillis(Math.round(seconds * 1000));
        while (left.isPositive()) {
            Duration now = left.compareTo(LOOK) < 0 ? left : LOOK;
            time.pass(now);
            nextFrame();
            left = left.minus(now);
        }
    }

    /// Waits for a whole frame that begins after everything before this.
    void nextFrame() throws Exception {
        Scene scene = stage.getScene();
        CountDownLatch painted = new CountDownLatch(1);
        Runnable count = painted::countDown;
        onScreen(() -> {
            scene.addPostLayoutPulseListener(count);
            Platform.requestNextPulse();
            return scene;
        });
        while (!painted.await(100, TimeUnit.MILLISECONDS)) {
            Platform.runLater(Platform::requestNextPulse);
        }
        onScreen(() -> {
            scene.removePostLayoutPulseListener(count);
            return scene;
        });
    }

    SessionRunner runner() {
        return window.running().orElseThrow();
    }

    SessionState state() {
        return runner().session().state();
    }

    /// The shown text of the first node that the selector finds; empty where there is none.
    String text(String selector) throws Exception {
        return onScreen(() ->
                stage.getScene().lookup(selector) instanceof Labeled label ? label.getText() : "");
    }

    boolean shows(String id) throws Exception {
        return onScreen(() -> {
            Node node = stage.getScene().lookup("#" + id);
            return node != null && isShown(node);
        });
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    static <T> T onScreen(Callable<T> action) throws Exception {
        return WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(action));
    }

    @Override
    public void close() throws Exception {
        onScreen(() -> {
            stage.hide();
            Thread.currentThread().setUncaughtExceptionHandler(before);
            return stage;
        });
    }
}
