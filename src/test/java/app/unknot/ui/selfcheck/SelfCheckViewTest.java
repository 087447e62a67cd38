package app.unknot.ui.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResult;
import app.unknot.service.ProgressLog;
import app.unknot.service.SelfCheckBook;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.storage.content.SelfCheckReader;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.component.CheckPicture;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

/// The self-checks by keys alone and with large text.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class SelfCheckViewTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-01-05T09:00:00+01:00");

    private final World world = new World(new BuiltInContent());
    private final AtomicInteger ids = new AtomicInteger();
    private final List<String> left = new ArrayList<>();
    private SelfCheckModel model;
    private StackPane root;

    @Start
    void show(Stage stage) {
        ProgressLog log = world.service().progress();
        log.keep(
                new CheckResult(
                        "before",
                        1,
                        NOW.minusDays(7),
                        "hand-behind-back",
                        Map.of(Side.LEFT, 1, Side.RIGHT, 3)));
        SelfCheckBook book =
                new SelfCheckBook(
                        new SelfCheckReader().read(),
                        log,
                        () -> "check-" + ids.incrementAndGet(),
                        () -> NOW);
        model = new SelfCheckModel(book, World.MESSAGES, () -> left.add("left"));
        SelfCheckView view = new SelfCheckView(model, PictureFile.book());
        root = PageLook.show(stage, view.view(), 200);
        PageLook.leaveRoomForTheSideBar(root);
        view.shown();
    }

    private Button next(FxRobot robot) {
        return robot.lookup("#" + SelfCheckView.NEXT).queryButton();
    }

    private ToggleButton level(FxRobot robot, String side, int level) {
        return robot.lookup("#level-" + side + "-" + level).queryAs(ToggleButton.class);
    }

    private List<String> texts(FxRobot robot, String below) {
        return robot.from(robot.lookup(below)).lookup(".label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    private long chosenMarks(FxRobot robot) {
        return robot
                .lookup(".check-picture")
                .queryAs(CheckPicture.class)
                .lookupAll(".tone-target")
                .stream()
                .filter(node ->
                        node.getPseudoClassStates().stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("chosen")))
                .count();
    }

    private List<CheckResult> onRecord() {
        return world.progress.observations().checks().all().stream()
                .filter(result -> !result.id().equals("before"))
                .toList();
    }

    @Test
    void allOfThemAreDoneWithNumbersAndEnterAlone(FxRobot robot) {
        assertThat(next(robot).isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(level(robot, "left", 0).isFocused()).isTrue();
        robot.write("2");
        assertThat(level(robot, "left", 1).isSelected()).isTrue();
        assertThat(level(robot, "right", 0).isFocused()).isTrue();
        robot.write("4");
        assertThat(next(robot).isFocused()).isTrue();
        robot.push(KeyCode.ENTER);
        robot.write("43").push(KeyCode.ENTER);
        assertThat(next(robot).getAccessibleText()).isEqualTo("Skip");
        robot.write("9").push(KeyCode.ESCAPE).push(KeyCode.ENTER);
        robot.interact(model::next);
        robot.write("3").push(KeyCode.ENTER);
        robot.write("77").push(KeyCode.ENTER);

        assertThat(onRecord())
                .extracting(CheckResult::check, CheckResult::levels)
                .containsExactlyInAnyOrder(
                        tuple("turn-head", Map.of(Side.LEFT, 1, Side.RIGHT, 3)),
                        tuple("hand-behind-back", Map.of(Side.LEFT, 3, Side.RIGHT, 2)),
                        tuple("wall-angel", Map.of(Side.CENTER, 2)),
                        tuple("turn-sitting", Map.of(Side.LEFT, 6, Side.RIGHT, 6)));
        assertThat(texts(robot, "#" + SelfCheckView.SUMMARY))
                .contains(
                        "Left: Between the blades. Further than last time."
                                + " Right: Bra line. Less far than last time.")
                .contains("Skipped today.")
                .anyMatch(text -> text.startsWith("Left and right differ a lot here."));
        robot.push(KeyCode.ENTER);
        assertThat(left).containsExactly("left");
    }

    @Test
    void anAnswerIsMarkedInThePictureCorrectedAndTakenBack(FxRobot robot) {
        robot.interact(model::next);
        robot.interact(() -> level(robot, "left", 2).fire());
        robot.interact(() -> next(robot).requestFocus());
        assertThat(chosenMarks(robot)).isEqualTo(1);
        robot.interact(() -> level(robot, "left", 3).fire());
        assertThat(onRecord())
                .extracting(CheckResult::levels)
                .containsExactly(Map.of(Side.LEFT, 3));
        robot.interact(() -> level(robot, "left", 3).fire());

        assertThat(onRecord()).isEmpty();
        assertThat(world.progress.checkLines)
                .hasSize(4)
                .last()
                .satisfies(line -> assertThat(line.isTakenBack()).isTrue());
        assertThat(next(robot).getAccessibleText()).isEqualTo("Skip");
        robot.interact(() -> level(robot, "right", 1).requestFocus());
        assertThat(chosenMarks(robot)).isEqualTo(1);
    }

    @Test
    void leavingEarlyKeepsWhatWasSaid(FxRobot robot) {
        robot.push(KeyCode.ENTER);
        robot.write("2");
        robot.interact(() -> robot.lookup("#" + SelfCheckView.LEAVE).queryButton().fire());

        assertThat(left).hasSize(1);
        assertThat(onRecord())
                .extracting(CheckResult::levels)
                .containsExactly(Map.of(Side.LEFT, 1));
    }

    @Test
    void skippingAllOfThemIsFine(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i <= model.checks().size(); i++) {
                model.next();
            }
        });

        assertThat(robot.lookup("#" + SelfCheckView.SUMMARY).tryQuery()).isEmpty();
        assertThat(texts(robot, ".self-check")).contains("Nothing noted today");
        assertThat(onRecord()).isEmpty();
        robot.push(KeyCode.ESCAPE);
        assertThat(level(robot, "left", 0).isFocused()).isTrue();
    }

    @Test
    void nothingIsCutOffAndEverythingHasAName(FxRobot robot) {
        for (int page = 0; page <= model.checks().size() + 1; page++) {
            robot.interact(() -> {
                root.applyCss();
                root.layout();
            });
            PageLook.assertNothingIsCutOff(root.getScene());
            PageLook.assertEverythingHasAName(root.getScene());
            for (Node level : robot.lookup(".level").queryAll()) {
                assertThat(level.getAccessibleText()).contains(" of ");
                assertThat(level.getLayoutBounds().getHeight()).isLessThan(200);
            }
            robot.interact(model::next);
        }
    }
}
