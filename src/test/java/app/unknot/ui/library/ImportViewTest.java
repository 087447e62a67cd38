package app.unknot.ui.library;

import static app.unknot.testkit.SharedFiles.broken;
import static app.unknot.testkit.SharedFiles.good;
import static app.unknot.testkit.SharedFiles.odd;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.PageLook;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
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

/// A file before it is taken over, by keys.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class ImportViewTest {
    @TempDir Path temp;
    private Stage stage;
    private LibraryWorld world;
    private StackPane root;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        world = new LibraryWorld(temp);
    }

    private void open(FxRobot robot, String text) {
        robot.interact(() -> {
            ImportView view = new ImportView(world.incoming(text));
            root = PageLook.show(stage, view.view(), 150);
            view.shown();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .map(Labeled::getText)
                .toList();
    }

    private String focused() {
        return root.getScene().getFocusOwner().getId();
    }

    @Test
    void saysWhatIsInItAndAddsIt(FxRobot robot) {
        open(robot, good("gift", "A <b>gift</b> {0}"));

        assertThat(texts(robot))
                .contains("A <b>gift</b> {0}", "Made by Ana, as the file says.", "8 minutes")
                .contains(
                        "From the file gift.unknot",
                        "What you would do",
                        "One side, then the other")
                .anyMatch(text -> text.startsWith("8 steps. "));
        assertThat(focused()).isEqualTo("import-add");
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(world.has("gift")).isTrue();
        assertThat(world.taken).hasSize(1);
    }

    @Test
    void saysWhoMadeItFromWhatAndForHowOften(FxRobot robot) {
        open(
                robot,
                good("gift", "A gift")
                        .replaceFirst(
                                "\"maker\": \\{\"name\": \"Ana\"}",
                                """
                                "maker": {"name": "Ana\\\\nMade by Unknot", "reviewed": "2026-11-16",
                                  "note": "Call \\\\u202E me."},
                                "copyOf": {"id": "wall-gentle", "revision": 1},
                                "plan": {"timesAWeek": 3, "weeks": 4}\
                                """));

        assertThat(texts(robot))
                .contains(
                        "3 times a week, for 4 weeks",
                        "A changed copy of “Gentle wall release”, edition 1.",
                        "A note from whoever made it",
                        "Call [U+202E] me.",
                        "Made by Ana Made by Unknot, as the file says. Last looked over on"
                                + " November 16, 2026.");
    }

    @Test
    void saysLittleWhenTheFileSaysLittle(FxRobot robot) {
        open(
                robot,
                good("gift", "A gift")
                        .replaceFirst(
                                "\"maker\": \\{\"name\": \"Ana\"}",
                                "\"plan\": {\"timesAWeek\": 7},"
                                        + "\"copyOf\": {\"id\": \"elsewhere\", \"revision\": 2}"));

        assertThat(texts(robot))
                .contains(
                        "Every day",
                        "A changed copy of “elsewhere”, edition 2.",
                        "The file does not say who made it.")
                .doesNotContain("A note from whoever made it");
    }

    @Test
    void escapeWritesNothing(FxRobot robot) {
        open(robot, good("gift", "A gift"));

        robot.push(KeyCode.ESCAPE);

        assertThat(world.cancelled).isEqualTo(1);
        assertThat(world.has("gift")).isFalse();
    }

    @Test
    void asksWhatToDoAboutATakenId(FxRobot robot) {
        world.put("gift", good("gift", "Mine"));
        open(robot, good("gift", "A gift"));
        assertThat(texts(robot)).anyMatch(text -> text.contains("the same id: “Mine”"));
        assertThat(focused()).isEqualTo("import-add");

        robot.push(KeyCode.TAB);
        assertThat(focused()).isEqualTo("import-replace");
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(world.taken).extracting(taken -> taken.routine().id()).containsExactly("gift");
    }

    @Test
    void showsHiddenCharactersAndBrokenRules(FxRobot robot) {
        open(robot, odd("gift"));

        assertThat(texts(robot))
                .contains("Back [U+202E]esaeler")
                .anyMatch(text -> text.startsWith("It breaks "))
                .anyMatch(text -> text.contains("Lasts 40 breaths."))
                .anyMatch(text -> text.contains("Did you mean \"warnings\"?"))
                .noneMatch(text -> text.indexOf('\u202e') >= 0);
    }

    @Test
    void showsAllThatWillBeHeardAndTheDoses(FxRobot robot) {
        open(robot, good("gift", "A gift"));

        assertThat(texts(robot))
                .contains("Everything is within the limits.")
                .anyMatch(text -> text.startsWith("Ball time a side: "))
                .noneMatch(text -> text.startsWith("Too much."))
                .doesNotContain("What is unusual");
        robot.interact(() -> robot.lookup("#import-script").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> robot.lookup("#script-0").queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".script-line").queryAll()).isNotEmpty();
    }

    @Test
    void marksTooMuchInWords(FxRobot robot) {
        open(robot, odd("gift"));

        assertThat(texts(robot))
                .contains("Too much. Longest hold: 400 seconds, 90 are the most")
                .anyMatch(text -> text.startsWith("Too much. Ball time a side: "));
    }

    @Test
    void namesWhatIsUnusual(FxRobot robot) {
        open(
                robot,
                good("gift", "See www.example.org/buy")
                        .replace("\"kind\": \"finish\"", "\"kind\": \"rest\"")
                        .replaceFirst("\"surface\":", "\"colour\": \"blue\", \"surface\":"));

        assertThat(texts(robot))
                .contains(
                        "What is unusual",
                        "Its texts name addresses: www.example.org/buy. Unknot never opens them.")
                .anyMatch(text -> text.startsWith("It has no ending."))
                .anyMatch(text -> text.contains("doesn’t know: colour."));
    }

    @Test
    void saysWhichBreathingItIsMeantFor(FxRobot robot) {
        open(
                robot,
                good("gift", "A gift")
                        .replaceFirst("\"surface\":", "\"pattern\": \"even-5-5\", \"surface\":"));

        assertThat(texts(robot)).contains("Meant for this breathing: Even: in 5, out 5");
    }

    @Test
    void namesEveryProblemWithItsLineAndCaret(FxRobot robot) {
        open(robot, broken("gift"));

        assertThat(texts(robot))
                .contains("This file can’t be added", "Line 10, column 14")
                .anyMatch(
                        text -> text.startsWith("\"surface\": \"ceiling\",") && text.endsWith("^"));
        assertThat(robot.lookup("#import-add").tryQuery()).isEmpty();
        assertThat(focused()).isEqualTo("import-cancel");
        robot.interact(() -> robot.lookup("#import-copy").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(world.copied).hasSize(1);
        robot.push(KeyCode.ESCAPE);
        assertThat(world.cancelled).isEqualTo(1);
    }

    @Test
    void everythingIsNamedAndWhole(FxRobot robot) {
        for (String text : List.of(good("gift", "A gift"), odd("gift"), broken("gift"))) {
            open(robot, text);
            PageLook.assertNothingIsCutOff(root.getScene());
            PageLook.assertEverythingHasAName(root.getScene());
            robot.interact(() -> PageLook.leaveRoomForTheSideBar(root));
            WaitForAsyncUtils.waitForFxEvents();
            PageLook.assertNothingIsCutOff(root.getScene());
        }
    }
}
