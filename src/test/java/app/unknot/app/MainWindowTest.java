package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionState.Phase;
import app.unknot.testkit.LogLines;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/// The window as the system sees it: sizes, focus, closing, failing.
@Tag("desktop")
@Timeout(60)
class MainWindowTest {
    private static final List<String> ALWAYS_THERE =
            List.of("player-pause", "player-let-go", "player-wrong");

    @TempDir Path folder;

    @BeforeEach
    void forgetFailuresOfOtherTests() {
        WaitForAsyncUtils.clearExceptions();
    }

    private OpenWindow inASession() throws Exception {
        OpenWindow open = OpenWindow.on(folder);
        open.press(KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        open.pass(6);
        assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);
        return open;
    }

    @Test
    void opensOnTodayInsideTheScreenWithAnIcon() throws Exception {
        try (OpenWindow open = OpenWindow.on(folder)) {
            open.nextFrame();

            assertThat(open.shows("today-start")).isTrue();
            assertThat(open.stage.getMinWidth()).isEqualTo(900);
            assertThat(open.stage.getMinHeight()).isEqualTo(600);
            assertThat(open.stage.getIcons()).isNotEmpty();
            assertThat(
                            Screen.getPrimary()
                                    .getVisualBounds()
                                    .contains(
                                            open.stage.getX(),
                                            open.stage.getY(),
                                            open.stage.getWidth(),
                                            open.stage.getHeight()))
                    .isTrue();
        }
    }

    @Test
    void keepsWhatAlwaysHasToBeThereInTheSmallestWindow() throws Exception {
        try (OpenWindow open = inASession()) {
            OpenWindow.onScreen(() -> {
                open.stage.setWidth(900);
                open.stage.setHeight(600);
                return null;
            });
            WaitForAsyncUtils.waitFor(
                    10, TimeUnit.SECONDS, () -> open.stage.getScene().getHeight() <= 600);
            open.nextFrame();
            open.nextFrame();

            for (String id : ALWAYS_THERE) {
                assertThat(open.shows(id)).as(id).isTrue();
                assertThat(OpenWindow.onScreen(() -> isInside(open.stage.getScene(), id)))
                        .as(id)
                        .isTrue();
            }
        }
    }

    private static boolean isInside(Scene scene, String id) {
        Node node = scene.lookup("#" + id);
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMinX() >= 0
                && bounds.getMinY() >= 0
                && bounds.getMaxX() <= scene.getWidth()
                && bounds.getMaxY() <= scene.getHeight();
    }

    @Test
    void goesOnInFullScreenAndBack() throws Exception {
        try (OpenWindow open = inASession()) {
            Duration before = open.state().elapsed();
            for (boolean full : new boolean[] {true, false}) {
                OpenWindow.onScreen(() -> {
                    open.stage.setFullScreen(full);
                    return null;
                });
                open.pass(6);
                assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);
            }
            open.takeFocus();
            open.press(KeyCode.SPACE);

            assertThat(open.state().phase()).isEqualTo(Phase.PAUSED);
            assertThat(open.state().elapsed()).isEqualTo(before.plusSeconds(12));
        }
    }

    @Test
    void goesOnWhileAnotherWindowHasTheFocus() throws Exception {
        try (OpenWindow open = inASession()) {
            Duration before = open.state().elapsed();
            Stage other =
                    OpenWindow.onScreen(() -> {
                        Stage stage = new Stage();
                        stage.setScene(new Scene(new StackPane(), 200, 100));
                        stage.setX(1250);
                        stage.show();
                        stage.requestFocus();
                        return stage;
                    });
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !open.stage.isFocused());
            open.pass(10);

            assertThat(open.state().phase()).isEqualTo(Phase.RUNNING);
            assertThat(open.state().elapsed()).isEqualTo(before.plusSeconds(10));
            OpenWindow.onScreen(() -> {
                other.hide();
                return null;
            });
        }
    }

    @Test
    void isGoneOnWithAfterItWasClosed() throws Exception {
        Duration left;
        try (LogLines log = LogLines.ofWarnings();
                OpenWindow open = inASession()) {
            left = open.state().elapsed();
            OpenWindow.onScreen(() -> {
                open.stage.fireEvent(new WindowEvent(open.stage, WindowEvent.WINDOW_CLOSE_REQUEST));
                return null;
            });
            assertThat(open.stage.isShowing()).isFalse();
            assertThat(log.lines()).isEmpty();
        }
        SessionRecord record = onFile();
        assertThat(record.ending()).isEqualTo(Ending.CLOSED);
        assertThat(record.lived()).isEqualTo(left.toMillis() / 1000.0);

        try (OpenWindow again = OpenWindow.on(folder)) {
            assertThat(again.shows("today-go-on")).isTrue();
            again.press(KeyCode.ENTER, KeyCode.ENTER);
            assertThat(again.state().moment().leg().kind()).isEqualTo(Leg.Kind.LEAD_IN);
            assertThat(again.text(".player-title"))
                    .isEqualTo(OpenWindow.MESSAGES.text("player.lead-in"));
            Duration leadIn = again.state().moment().left();
            again.pass(leadIn.toMillis() / 1000.0 + 2);
            assertThat(again.text(".player-title")).isEqualTo("Get ready");
        }
        SessionRecord grown = onFile();
        assertThat(grown.id()).isEqualTo(record.id());
        assertThat(grown.revision()).isGreaterThan(record.revision());
        assertThat(grown.lived()).isGreaterThan(record.lived());
    }

    @Test
    void saysOnceThatItFailedAndKeepsTheSession() throws Exception {
        try (LogLines log = LogLines.ofWarnings();
                OpenWindow open = inASession()) {
            OpenWindow.onScreen(() -> {
                Pane root = (Pane) open.stage.getScene().getRoot();
                root.getChildren().add(new Broken());
                return null;
            });
            open.pass(2);

            assertFailedCalmly(open);
            assertThat(log.lines()).isNotEmpty().allMatch(line -> line.startsWith("ERROR"));
            assertThat(log.lines().getFirst()).contains("Unexpected failure", "broken");
            open.press(KeyCode.ENTER);
            assertThat(open.shows("today-start")).isTrue();
            assertThat(open.text(".heading")).isNotEqualTo(failed());
        }
        assertThat(onFile().ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void saysThatItFailedWhenAKeyDoes() throws Exception {
        try (LogLines log = LogLines.ofWarnings();
                OpenWindow open = inASession()) {
            OpenWindow.onScreen(() -> {
                open.stage
                        .getScene()
                        .addEventFilter(
                                KeyEvent.KEY_PRESSED,
                                event -> {
                                    if (event.getCode() == KeyCode.B) {
                                        throw new IllegalStateException("broken key");
                                    }
                                });
                return null;
            });
            open.press(KeyCode.B);
            open.nextFrame();

            assertFailedCalmly(open);
            assertThat(log.lines()).singleElement().asString().contains("broken key");
        }
        assertThat(onFile().ending()).isEqualTo(Ending.FAILED);
    }

    private static void assertFailedCalmly(OpenWindow open) throws Exception {
        assertThat(open.window.running()).isEmpty();
        assertThat(open.shows(Navigation.FAILED_OK)).isTrue();
        assertThat(
                        OpenWindow.onScreen(() ->
                                open.stage.getScene().getRoot().lookupAll(".overlay-box").size()))
                .isOne();
        assertThat(open.text(".heading")).isEqualTo(failed());
    }

    private static String failed() {
        return OpenWindow.MESSAGES.text("failed.title");
    }

    private SessionRecord onFile() {
        try (Program next = Program.rehearsal(OpenWindow.folders(folder), OpenWindow.MESSAGES)) {
            assertThat(next.service().progress().recent()).hasSize(1);
            return next.service().progress().recent().getFirst();
        }
    }

    /// Fails with every layout, as a broken part of a page would with every frame.
    private static final class Broken extends StackPane {
        @Override
        protected void layoutChildren() {
            requestLayout();
            throw new IllegalStateException("broken part");
        }
    }
}
