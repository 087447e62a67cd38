package app.unknot.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.service.Preferences;
import app.unknot.service.PreferencesInMemory;
import app.unknot.service.Settings;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.InMemoryCare;
import app.unknot.ui.PageLook;
import app.unknot.ui.PageSamples;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
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

/// What the settings page does about all of the data, with keys alone.
@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class DataCardsTest {
    private final InMemoryCare care = new InMemoryCare();
    private final ChosenPlaces places = new ChosenPlaces();
    private SettingsView view;
    private StackPane root;

    @Start
    void show(Stage stage) {
        IntStream.of(20, 19, 18, 3)
                .forEach(
                        day -> care.kept.add(InMemoryCare.backup(day, "daily", day / 10, 24, 900)));
        Preferences preferences = PreferencesInMemory.startingWith(Settings.DEFAULT);
        view = PageSamples.settingsView(preferences, text -> {}, PageSamples.data(care, places));
        root = PageLook.show(stage, view.view(), 150);
        view.shown();
    }

    private void press(FxRobot robot, String query) {
        Node node = robot.lookup(query).query();
        robot.interact(node::requestFocus);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        return root.getScene().getFocusOwner().getId();
    }

    private boolean says(FxRobot robot, String words) {
        return robot.lookup(".overlay-box .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void goesBackToABackupByKeysAlone(FxRobot robot) {
        press(robot, "#restore-backup-20");

        assertThat(focused()).isEqualTo("data-no");
        assertThat(says(robot, "Go back to Friday, November 20, 2026")).isTrue();
        assertThat(says(robot, "It holds less")).isFalse();
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(care.done).first().isEqualTo("restore backup-20");
    }

    @Test
    void saysPlainlyThatABackupHoldsLess(FxRobot robot) {
        press(robot, "#restore-backup-18");

        assertThat(says(robot, "It holds less than there is now.")).isTrue();
        assertThat(robot.lookup("#data-yes").queryButton().getText()).isEqualTo("Go back to less");
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(care.done).isEmpty();
        assertThat(robot.lookup(".overlay").query().isVisible()).isFalse();
        assertThat(focused()).isEqualTo("restore-backup-18");
    }

    @Test
    void showsTheNewestFirstAndAllOnRequest(FxRobot robot) {
        assertThat(robot.lookup("#restore-backup-03").tryQuery()).isEmpty();

        press(robot, "#all-backups");

        assertThat(robot.lookup("#restore-backup-03").tryQuery()).isPresent();
        assertThat(focused()).isEqualTo("restore-backup-03");
    }

    @Test
    void deletingTakesTwoAnswersAndEnterAloneNeverDeletes(FxRobot robot) {
        press(robot, "#delete-all");
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".overlay").query().isVisible()).isFalse();

        press(robot, "#delete-all");
        press(robot, "#data-yes");
        assertThat(says(robot, "Really delete everything?")).isTrue();
        assertThat(focused()).isEqualTo("data-no");
        assertThat(care.done).isEmpty();
        press(robot, "#data-yes");

        assertThat(care.done).containsExactly("delete everything");
        assertThat(says(robot, "Unknot closes now")).isTrue();
        robot.push(KeyCode.ESCAPE).push(KeyCode.ENTER);
        assertThat(care.done).containsExactly("delete everything", "close");
    }

    @Test
    void thePageBelowCanNotBeReachedWhileItIsAsked(FxRobot robot) {
        press(robot, "#delete-all");

        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.TAB);
            assertThat(root.getScene().getFocusOwner()).isNotNull();
            assertThat(isInOverlay(root.getScene().getFocusOwner())).isTrue();
        }
    }

    private static boolean isInOverlay(Node node) {
        return node.getStyleClass().contains("overlay")
                || (node.getParent() != null && isInOverlay(node.getParent()));
    }

    @Test
    void everyQuestionIsWholeAndNamed(FxRobot robot) {
        for (String id : new String[] {"#restore-backup-18", "#delete-all"}) {
            press(robot, id);
            PageLook.assertNothingIsCutOff(root.getScene());
            PageLook.assertEverythingHasAName(root.getScene());
            robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        press(robot, "#back-up");
        assertThat(robot.lookup(".settings .banner .label").queryAllAs(Labeled.class))
                .anyMatch(label -> label.getText().startsWith("Backed up: 2 routines"));
        PageLook.assertNothingIsCutOff(root.getScene());
    }
}
