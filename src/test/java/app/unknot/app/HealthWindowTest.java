package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.time.ManualTime;
import app.unknot.service.HealthCheck;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.common.Motion;
import app.unknot.ui.health.HealthView;
import app.unknot.ui.settings.HealthCard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program for somebody new, walked through by keys alone.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class HealthWindowTest {
    @TempDir Path temp;
    private final ManualTime time = new ManualTime(World.MORNING);
    private Stage stage;
    private Program program;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Appearance.install();
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            program =
                    Program.personal(
                            new Folders(temp.resolve("library"), temp.resolve("state")),
                            World.MESSAGES,
                            Surroundings.rehearsed(time, new RecordingVoice()));
            MainWindow.open(program, stage, Motion.byHand(frame -> {}), new ChosenPlaces());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private HealthCheck health() {
        return program.service().health().orElseThrow();
    }

    private static boolean shows(FxRobot robot, String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        for (Node node : stage.getScene().getRoot().lookupAll(".label")) {
            if (node instanceof Labeled label) {
                words.append(label.getText()).append('\n');
            }
        }
        return words.toString();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void aHealthyPersonIsThroughWithFiveKeys(FxRobot robot) {
        open(robot);
        assertThat(words()).contains("Health check, 1 of 4");
        assertThat(stage.getTitle()).isEqualTo("Unknot");

        press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(words()).contains("You are ready");
        press(robot, KeyCode.ENTER);

        assertThat(shows(robot, "today-start")).isTrue();
        assertThat(health().allowance().reasons()).isEmpty();
        assertThat(temp.resolve("state").resolve("health.json")).exists();
        assertThat(temp.resolve("library").resolve("health.json")).doesNotExist();

        open(robot);
        assertThat(shows(robot, "today-start")).isTrue();
    }

    @Test
    void aKeyThatIsKeptDownAnswersOnePageAlone(FxRobot robot) {
        open(robot);
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.ENTER);
        robot.press(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(words()).contains("Health check, 2 of 4");
        robot.release(KeyCode.ENTER);
    }

    @Test
    void arrowsAndSpaceChooseAndBothWaysLeadOn(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.ENTER, KeyCode.ENTER);
        press(robot, KeyCode.UP, KeyCode.SPACE);
        assertThat(robot.lookup("#" + HealthView.NEXT).queryButton().getAccessibleText())
                .isEqualTo("Next");
        press(robot, KeyCode.ENTER);
        assertThat(words()).contains("Health check, 4 of 4");
        press(robot, KeyCode.ESCAPE);
        assertThat(words()).contains("Health check, 3 of 4");
        press(robot, KeyCode.ENTER, KeyCode.ENTER);

        assertThat(words()).contains("Wall and chair only.", "You might fall.");
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#start-classic-floor").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#start-wall-gentle").query().isDisabled()).isFalse();
        assertThat(words()).contains("Instead: ");
    }

    @Test
    void anEmergencySaysWhomToCallAndNothingStarts(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);

        assertThat(shows(robot, "health-call")).isTrue();
        press(robot, KeyCode.ENTER);
        assertThat(shows(robot, "today-start")).isFalse();
        assertThat(robot.lookup("#start-wall-gentle").query().isDisabled()).isTrue();
    }

    @Test
    void aProfessionalsWordOpensTheWay(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(words()).contains("Ask first");

        robot.interact(() -> robot.lookup("#cleared-fracture").query().requestFocus());
        press(robot, KeyCode.SPACE);
        assertThat(words()).contains("With limits");
        assertThat(health().answers().cleared()).containsKey("fracture");
        assertThat(health().allowance().mayStart()).isTrue();
    }

    @Test
    void skippingSaysWhatItMeansAndIsGentle(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#" + HealthView.SKIP).queryButton().requestFocus());
        press(robot, KeyCode.ENTER);
        assertThat(words()).contains("gentle routines at the wall and on a chair");
        press(robot, KeyCode.ENTER);

        assertThat(health().answersProperty().get()).contains(HealthAnswers.SKIPPED);
        assertThat(robot.lookup("#start-classic-floor").query().isDisabled()).isTrue();
        assertThat(shows(robot, "today-health")).isTrue();
    }

    @Test
    void theLibrarySaysWhyARoutineIsNotForThemAndShowsWhatIs(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#" + HealthView.SKIP).queryButton().fire());
        press(robot, KeyCode.ENTER);
        robot.interact(() -> robot.lookup("#shell-library").queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#start-classic-floor").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#start-wall-gentle").query().isDisabled()).isFalse();
        assertThat(words()).contains("Instead: ");
        robot.interact(() -> robot.lookup("#open-classic-floor").queryButton().fire());
        assertThat(robot.lookup("#routine-start").query().isDisabled()).isTrue();
        assertThat(shows(robot, "routine-refusal")).isTrue();
        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("routine-back");
        press(robot, KeyCode.ESCAPE);

        robot.interact(() -> robot.lookup("#browse-suited").queryAs(ButtonBase.class).fire());
        assertThat(shows(robot, "open-classic-floor")).isFalse();
        assertThat(shows(robot, "open-wall-gentle")).isTrue();
    }

    private void openRoutine(FxRobot robot, String id) {
        robot.interact(() -> robot.lookup("#shell-library").queryAs(ButtonBase.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#open-" + id).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aHarderWayWaitsForTheEndOfTheFirstWeek(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        openRoutine(robot, "classic-floor");

        assertThat(words())
                .contains("Not in the first week. It comes after that.")
                .doesNotContain("Stretch the leg on the same side out flat");
    }

    @Test
    void withoutTheCheckTheHarderWayIsLeftOutWithTheReason(FxRobot robot) {
        open(robot);
        robot.interact(() -> robot.lookup("#" + HealthView.SKIP).queryButton().fire());
        press(robot, KeyCode.ENTER);
        openRoutine(robot, "hands-feet");

        assertThat(words())
                .contains("Without the check you see only gentle routines")
                .doesNotContain("Stand for the foot part");
    }

    private void openSettings() {
        ((ButtonBase) stage.getScene().lookup("#shell-settings")).fire();
    }

    @Test
    void itIsChangedInSettings(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        robot.interact(() -> openSettings());
        robot.interact(() -> robot.lookup("#" + HealthCard.OPEN).queryButton().fire());

        assertThat(words()).contains("Health check, 1 of 4");
    }

    @Test
    void notTodayHoldsForTheDay(FxRobot robot) {
        open(robot);
        press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        press(robot, KeyCode.ENTER);
        assertThat(words()).contains("Fitted to you", "Fine today?");
        robot.interact(() -> robot.lookup("#before-not-today").queryButton().fire());

        assertThat(shows(robot, "today-start")).isFalse();
        assertThat(words()).contains("today isn’t the day");

        time.advance(Duration.ofHours(24), Duration.ofHours(24));
        open(robot);
        assertThat(shows(robot, "today-start")).isTrue();
    }

    @Test
    void aDamagedFileIsSetAsideAndTold(FxRobot robot) throws Exception {
        Files.createDirectories(temp.resolve("state"));
        Files.writeString(temp.resolve("state").resolve("health.json"), "{");
        open(robot);

        assertThat(words()).contains("Health check, 1 of 4");
        assertThat(health().answers()).isEqualTo(HealthAnswers.SKIPPED);
        press(robot, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(words()).contains("health.json could not be read");
    }

    @Test
    void everythingHasAName(FxRobot robot) {
        open(robot);
        PageLook.assertEverythingHasAName(stage.getScene());
        press(robot, KeyCode.DOWN, KeyCode.SPACE, KeyCode.ENTER);
        PageLook.assertEverythingHasAName(stage.getScene());
    }
}
