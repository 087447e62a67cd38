package app.unknot.app;

import static app.unknot.testkit.SharedFiles.broken;
import static app.unknot.testkit.SharedFiles.good;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.time.ManualTime;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.SharedFiles;
import app.unknot.testkit.World;
import app.unknot.ui.common.Motion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
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

/// The whole program on real folders: what is done with all of the data, and files from others.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class LibraryWindowTest {
    @TempDir Path temp;
    private final ChosenPlaces places = new ChosenPlaces();
    private Stage stage;
    private MainWindow window;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        Appearance.install();
    }

    private Folders folders() {
        return new Folders(temp.resolve("library"), temp.resolve("state"));
    }

    private Path own(String id) {
        return temp.resolve("library").resolve("routines").resolve(id + ".json");
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            ManualTime time = new ManualTime(World.MORNING);
            Program program =
                    Program.with(
                                    folders(),
                                    World.MESSAGES,
                                    Surroundings.rehearsed(time, new RecordingVoice()))
                            .again();
            window = MainWindow.open(program, stage, Motion.byHand(frame -> {}), places);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void press(FxRobot robot, String query) {
        robot.interact(() -> robot.lookup(query).query().requestFocus());
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean shows(FxRobot robot, String words) {
        return robot.lookup(".label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains(words));
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    /// A library with a routine and settings, as a program before has left it.
    private void lived(FxRobot robot) {
        SharedFiles.write(own("gift"), good("gift", "A gift"));
        open(robot);
        press(robot, "#shell-settings");
        robot.interact(() -> robot.lookup("#pace").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theBodyMapLeadsToWhereTheVerySpotIsMarked(FxRobot robot) {
        open(robot);
        press(robot, "#shell-library");
        robot.interact(
                () -> robot.lookup("#browse-panel").queryAs(ToggleButton.class).setSelected(true));
        WaitForAsyncUtils.waitForFxEvents();
        press(robot, "#browse-knots");

        assertThat(stage.getScene().getFocusOwner().getId()).isEqualTo("knot-map");
    }

    @Test
    void goesBackToABackupAndShowsWhatIsThereThen(FxRobot robot) throws IOException {
        lived(robot);
        press(robot, "#back-up");
        robot.interact(() -> robot.lookup("#pace").query().requestFocus());
        robot.push(KeyCode.RIGHT);
        String settings = Files.readString(folders().library().resolve("settings.json"));
        Files.delete(own("gift"));
        assertThat(settings).contains("150");

        robot.interact(
                () -> robot.lookup(".backup .button").lookup(this::isByHand).queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shows(robot, "Go back to Monday, January 5, 2026")).isTrue();
        press(robot, "#data-yes");

        assertThat(own("gift")).exists();
        assertThat(shows(robot, "You are back at")).isTrue();
        assertThat(robot.lookup("#pace").query().getAccessibleText()).endsWith("140");
        press(robot, "#shell-library");
        assertThat(shows(robot, "A gift")).isTrue();
    }

    private boolean isByHand(Node restore) {
        return String.valueOf(restore.getId()).endsWith("by-hand.zip");
    }

    @Test
    void goesOnInAnotherFolderAfterAMove(FxRobot robot) throws IOException {
        lived(robot);
        Path stick = Files.createDirectories(temp.resolve("stick"));
        places.next = Optional.of(stick);

        press(robot, "#move");
        press(robot, "#data-yes");

        assertThat(files(folders().library())).isEmpty();
        assertThat(files(stick)).contains("library.json", "routines/gift.json", "settings.json");
        assertThat(shows(robot, "Your data is now in " + stick)).isTrue();
        robot.interact(() -> robot.lookup("#pace").query().requestFocus());
        robot.push(KeyCode.END);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(Files.readString(stick.resolve("settings.json"))).contains("170");
        assertThat(files(folders().library())).isEmpty();
        assertThat(folders().again().library()).isEqualTo(stick);
    }

    @Test
    void leavesNothingBehindAndCloses(FxRobot robot) throws IOException {
        lived(robot);
        Path letter = SharedFiles.write(folders().library().resolve("letter.txt"), "Dear");
        press(robot, "#back-up");

        press(robot, "#delete-all");
        press(robot, "#data-yes");
        press(robot, "#data-yes");
        assertThat(shows(robot, "Everything is deleted")).isTrue();
        assertThat(shows(robot, "letter.txt")).isTrue();
        press(robot, "#data-yes");

        assertThat(stage.isShowing()).isFalse();
        assertThat(files(folders().library())).containsExactly("letter.txt");
        assertThat(letter).hasContent("Dear");
        assertThat(files(folders().state())).allMatch(name -> name.startsWith("log"));
    }

    @Test
    void makesNothingBeforeItIsDecidedWhatToDoAboutAMissingLibrary(FxRobot robot)
            throws IOException {
        lived(robot);
        robot.interact(stage::hide);
        Path away = temp.resolve("away");
        Files.move(folders().library(), away);
        List<String> before = files(temp);

        open(robot);
        assertThat(shows(robot, "Where is your library?")).isTrue();
        press(robot, "#gone-look-again");
        assertThat(shows(robot, "It is still not there.")).isTrue();
        press(robot, "#gone-choose");
        places.next = Optional.of(Files.createDirectories(temp.resolve("empty")));
        press(robot, "#gone-choose");
        assertThat(shows(robot, "there is no library of Unknot in it")).isTrue();
        press(robot, "#gone-afresh");
        robot.push(KeyCode.ESCAPE);
        assertThat(files(temp)).isEqualTo(before);
        assertThat(folders().library()).doesNotExist();

        places.next = Optional.of(away);
        press(robot, "#gone-choose");

        assertThat(robot.lookup("#today-start").tryQuery()).isPresent();
        press(robot, "#shell-library");
        assertThat(shows(robot, "A gift")).isTrue();
        assertThat(folders().library()).doesNotExist();
    }

    @Test
    void goesOnWhenTheLibraryIsBack(FxRobot robot) throws IOException {
        lived(robot);
        robot.interact(stage::hide);
        Path away = temp.resolve("away");
        Files.move(folders().library(), away);
        open(robot);
        Files.move(away, folders().library());

        press(robot, "#gone-look-again");

        assertThat(robot.lookup("#today-start").tryQuery()).isPresent();
    }

    @Test
    void beginsAfreshWhenThePersonSaysSo(FxRobot robot) throws IOException {
        lived(robot);
        robot.interact(stage::hide);
        Files.move(folders().library(), temp.resolve("away"));
        open(robot);

        press(robot, "#gone-afresh");
        press(robot, "#gone-afresh-yes");

        assertThat(robot.lookup("#today-start").tryQuery()).isPresent();
        assertThat(files(temp.resolve("away"))).contains("routines/gift.json");
    }

    @Test
    void looksAtAFileAndTakesItOver(FxRobot robot) {
        open(robot);
        Path gift = SharedFiles.write(temp.resolve("gift.unknot"), good("gift", "A gift"));

        robot.interact(() -> window.openFile(gift));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(own("gift")).doesNotExist();
        press(robot, "#import-add");

        assertThat(own("gift")).exists();
        assertThat(shows(robot, "“A gift” is one of your routines now.")).isTrue();
        press(robot, "#start-gift");
        assertThat(shows(robot, "A gift")).isTrue();
    }

    @Test
    void keepsAFileUntilTheSessionIsOver(FxRobot robot) {
        open(robot);
        Path file = SharedFiles.write(temp.resolve("gift.unknot"), broken("gift"));
        press(robot, "#today-start");

        robot.interact(() -> window.openFile(file));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shows(robot, "This file can’t be added")).isFalse();
        press(robot, "#before-not-today");

        assertThat(shows(robot, "This file can’t be added")).isTrue();
    }

    @Test
    void oneFileCanBeDroppedUnlessASessionIsOn() {
        File gift = new File("gift.unknot");
        FileDrop free = new FileDrop("Drop it", () -> true, StackPane::new, f -> {});
        FileDrop playing = new FileDrop("Drop it", () -> false, StackPane::new, f -> {});

        assertThat(free.one(List.of(gift))).contains(gift.toPath());
        assertThat(free.one(List.of(gift, gift))).isEmpty();
        assertThat(free.one(List.of())).isEmpty();
        assertThat(playing.one(List.of(gift))).isEmpty();
    }
}
