package app.unknot.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.service.Preferences;
import app.unknot.service.PreferencesInMemory;
import app.unknot.service.Settings;
import app.unknot.service.Settings.MotionChoice;
import app.unknot.service.Settings.Theme;
import app.unknot.testkit.Eventually;
import app.unknot.ui.PageLook;
import app.unknot.ui.PageSamples;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class SettingsViewTest {
    private final List<String> clipboard = new ArrayList<>();
    private Preferences preferences;
    private SettingsView view;
    private StackPane root;

    @Start
    void show(Stage stage) {
        preferences = PreferencesInMemory.startingWith(Settings.DEFAULT);
        view = PageSamples.settingsView(preferences, clipboard::add);
        root = PageLook.show(stage, view.view(), 100);
        root.styleProperty()
                .bind(
                        preferences
                                .settingsProperty()
                                .map(settings -> PageLook.fontSize(settings.textSize())));
    }

    private Scene scene() {
        return root.getScene();
    }

    private void focus(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
    }

    @Test
    void theArrowKeysChooseAtOnce(FxRobot robot) {
        focus(robot, "#theme .segment:selected");
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(preferences.settings().theme()).isEqualTo(Theme.DARK);

        focus(robot, "#motion .segment:selected");
        robot.push(KeyCode.RIGHT);
        assertThat(preferences.settings().motion()).isEqualTo(MotionChoice.FULL);

        focus(robot, "#pattern-calm-4-6");
        robot.push(KeyCode.DOWN);
        assertThat(preferences.settings().pattern()).isEqualTo("even-5-5");

        focus(robot, "#extra-placing .segment:selected");
        robot.push(KeyCode.RIGHT);
        assertThat(preferences.settings().extraPlacing()).isEqualTo(Duration.ofSeconds(10));

        focus(robot, "#pace");
        robot.push(KeyCode.END);
        assertThat(preferences.settings().pace()).isEqualTo(170);
    }

    @Test
    void pressingTheChosenOneAgainKeepsIt(FxRobot robot) {
        focus(robot, "#theme .segment:selected");
        robot.push(KeyCode.SPACE);

        assertThat(preferences.settings().theme()).isEqualTo(Theme.SYSTEM);
        assertThat(robot.lookup("#theme .segment:selected").queryAllAs(ToggleButton.class))
                .hasSize(1);
    }

    @Test
    void aChangeFromElsewhereIsShown(FxRobot robot) {
        robot.interact(
                () -> preferences.update(s -> s.withPattern("natural").withTheme(Theme.DARK)));

        assertThat(robot.lookup("#pattern-natural").queryAs(RadioButton.class).isSelected())
                .isTrue();
        assertThat(robot.lookup("#theme .segment:selected").queryAs(ToggleButton.class).getText())
                .isEqualTo("Dark");
    }

    @Test
    void thePlusStaysUnderThePointerWhileTheTextGrows(FxRobot robot) {
        Node plus = robot.lookup("#text-size .stepper-more").query();
        robot.clickOn(plus);
        WaitForAsyncUtils.waitForFxEvents();
        double before = plus.localToScene(plus.getLayoutBounds()).getCenterY();

        for (int i = 0; i < 4; i++) {
            robot.clickOn();
            WaitForAsyncUtils.waitForFxEvents();
        }
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(preferences.settings().textSize()).isEqualTo(150);
        assertThat(plus.localToScene(plus.getLayoutBounds()).getCenterY())
                .isCloseTo(before, within(8.0));
    }

    @Test
    void copyingSaysSoUntilThePageIsLeft(FxRobot robot) {
        focus(robot, "#copy-library");
        robot.push(KeyCode.SPACE);
        Button copy = robot.lookup("#copy-library").queryButton();

        assertThat(clipboard).hasSize(1).first().asString().endsWith("unknot");
        assertThat(copy.getText()).isEqualTo("Copied");

        robot.interact(view::hidden);
        assertThat(copy.getText()).isEqualTo("Copy");
    }

    @Test
    void aPageThatIsLetGoIsNotKeptByThePreferences(FxRobot robot) throws Exception {
        AtomicReference<WeakReference<SettingsView>> page = new AtomicReference<>();
        robot.interact(() -> {
            SettingsView other = PageSamples.settingsView(preferences, clipboard::add);
            preferences.update(settings -> settings.withPace(140));
            page.set(new WeakReference<>(other));
        });

        WaitForAsyncUtils.waitFor(
                5,
                TimeUnit.SECONDS,
                () -> {
                    System.gc();
                    return page.get().refersTo(null);
                });
    }

    @Test
    void largeTextIsWholeAndAllIsNamed(FxRobot robot) {
        robot.interact(() -> preferences.update(settings -> settings.withTextSize(200)));
        WaitForAsyncUtils.waitForFxEvents();

        PageLook.assertNothingIsCutOff(scene());
        PageLook.assertEverythingHasAName(scene());
    }

    @Test
    void largeTextIsWholeBesideTheSideBar(FxRobot robot) {
        robot.interact(() -> {
            preferences.update(settings -> settings.withTextSize(200));
            PageLook.leaveRoomForTheSideBar(root);
        });
        WaitForAsyncUtils.waitForFxEvents();

        PageLook.assertNothingIsCutOff(scene());
    }

    @Test
    void theTabKeyComesToEveryControlAndBringsItIntoView(FxRobot robot) throws Exception {
        robot.interact(() -> preferences.update(settings -> settings.withTextSize(200)));
        robot.interact(this::settle);
        Set<Node> missing = new HashSet<>(PageLook.reachable(scene()));

        for (int i = missing.size(); i > 0; i--) {
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
            Node now = scene().getFocusOwner();
            // The page follows with the next frame.
            Eventually.holds("in view: " + now, () -> isInView(now));
            missing.remove(now);
        }

        assertThat(missing).isEmpty();
    }

    /// The toolkit brings into view what has the focus, going by the places of the last frame.
    private void settle() {
        for (int pass = 0; pass < 3; pass++) {
            scene().getRoot().applyCss();
            scene().getRoot().layout();
        }
    }

    private static boolean isInView(Node node) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMinY() >= 0 && place.getMaxY() <= node.getScene().getHeight();
    }
}
