package app.unknot.ui.library;

import static app.unknot.testkit.SharedFiles.broken;
import static app.unknot.testkit.SharedFiles.good;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.PageLook;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The page of the person's own routines, on real files, by keys.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class LibraryViewTest {
    private static final String LONG =
            "A very long title that somebody gave to a routine on a rainy Sunday for the family";

    @TempDir Path temp;
    private LibraryWorld world;
    private LibraryScreen view;
    private StackPane root;

    @Start
    void show(Stage stage) {
        world = new LibraryWorld(temp);
        world.put("gift", good("gift", "A gift"));
        world.put("gift (conflicted copy)", good("gift", LONG));
        world.put("mine", good("mine", "Mine"));
        world.put("damaged", broken("damaged"));
        view = world.screen();
        root = PageLook.show(stage, view.view(), 100);
        view.shown();
    }

    private void press(FxRobot robot, String query, KeyCode key) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String focused() {
        return root.getScene().getFocusOwner().getId();
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    @Test
    void beginsAtTheSearchAndAddsFromAFile(FxRobot robot) {
        assertThat(focused()).isEqualTo("browse-search");
        world.places.next = Optional.of(Path.of("gift.unknot"));

        press(robot, "#library-import", KeyCode.SPACE);

        assertThat(world.files).containsExactly(Path.of("gift.unknot"));
    }

    @Test
    void deletesAndUndoesByKeysAlone(FxRobot robot) {
        press(robot, "#open-mine", KeyCode.SPACE);
        press(robot, "#routine-delete", KeyCode.SPACE);
        assertThat(world.has("mine")).isFalse();
        assertThat(focused()).isEqualTo("library-undo");

        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(world.has("mine")).isTrue();
        assertThat(shows(robot, "It is back.")).isTrue();
        assertThat(focused()).isEqualTo("library-import");
    }

    @Test
    void keepsOneOfTwoVersions(FxRobot robot) {
        assertThat(shows(robot, "Two versions of one routine")).isTrue();

        press(robot, "#keep-gift-2", KeyCode.SPACE);

        assertThat(shows(robot, "Two versions of one routine")).isFalse();
        assertThat(robot.lookup("#start-gift").tryQuery()).isPresent();
        assertThat(world.has("gift (conflicted copy)")).isFalse();
    }

    @Test
    void startsAnOwnRoutine(FxRobot robot) {
        press(robot, "#start-mine", KeyCode.SPACE);

        assertThat(world.chosen).extracting(routine -> routine.id()).containsExactly("mine");
    }

    @Test
    void showsWhatIsWrongWithADamagedOne(FxRobot robot) {
        assertThat(robot.lookup("#start-damaged").tryQuery()).isEmpty();
        assertThat(shows(robot, "Line 10, column 14")).isTrue();
        assertThat(shows(robot, "This file can’t be played.")).isTrue();
    }

    @Test
    void findsByWordsAndHelpsWhereNothingIsFound(FxRobot robot) {
        robot.write("HÓTEL zzz");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shows(robot, "There is nothing for that yet")).isTrue();

        press(robot, "#browse-relief-0", KeyCode.SPACE);
        assertThat(shows(robot, "13 routines")).isTrue();
        assertThat(robot.lookup("#browse-search").queryTextInputControl().getText()).isEmpty();

        robot.interact(() -> robot.lookup("#browse-search").query().requestFocus());
        robot.write("fOOT");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#open-hands-feet").tryQuery()).isPresent();
        assertThat(robot.lookup("#open-classic-floor").tryQuery()).isEmpty();
        press(robot, "#browse-clear", KeyCode.SPACE);
        assertThat(shows(robot, "13 routines")).isTrue();
    }

    @Test
    void showsARoutineWithItsWordsAndSourcesAndComesBackToItsCard(FxRobot robot) {
        press(robot, "#open-classic-floor", KeyCode.SPACE);
        assertThat(focused()).isEqualTo("routine-start");
        press(robot, "#routine-script", KeyCode.SPACE);
        press(robot, "#script-0", KeyCode.SPACE);
        press(robot, "#routine-sources", KeyCode.SPACE);

        assertThat(shows(robot, "You need a ball, and some floor.")).isTrue();
        assertThat(shows(robot, "S0: Seed article")).isTrue();
        PageLook.assertEverythingHasAName(root.getScene());

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(focused()).isEqualTo("open-classic-floor");
    }

    @Test
    void keepsAFavourite(FxRobot robot) {
        press(robot, "#favourite-travel-seat", KeyCode.SPACE);

        assertThat(world.program().service().preferences().settings().favourites())
                .containsExactly("travel-seat");
        robot.interact(() -> view.shown());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".favourite").queryAll().iterator().next().getId())
                .isEqualTo("favourite-travel-seat");
    }

    @Test
    void makesAnOwnCopyOfOneOfTheProgram(FxRobot robot) {
        press(robot, "#open-wall-gentle", KeyCode.SPACE);
        press(robot, "#routine-copy", KeyCode.SPACE);

        assertThat(world.program().service().library().own())
                .extracting(own -> own.title())
                .anyMatch(title -> title.endsWith(", my copy"));
        assertThat(shows(robot, "is one of your routines now")).isTrue();
    }

    @Test
    void everythingIsNamedAndWholeInEverySize(FxRobot robot) {
        for (int percent : new int[] {100, 150, 200}) {
            robot.interact(() -> root.setStyle(PageLook.fontSize(percent)));
            WaitForAsyncUtils.waitForFxEvents();
            PageLook.assertNothingIsCutOff(root.getScene());
        }
        robot.interact(() -> PageLook.leaveRoomForTheSideBar(root));
        WaitForAsyncUtils.waitForFxEvents();
        PageLook.assertNothingIsCutOff(root.getScene());
        PageLook.assertEverythingHasAName(root.getScene());
        assertThat(robot.lookup("#open-mine").query().getAccessibleText())
                .isEqualTo("Details: Mine");
    }
}
