package app.unknot.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.domain.progress.NextDay;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.storage.content.SelfCheckReader;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.common.Destination;
import app.unknot.ui.common.Navigator;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Label;
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

/// Advice on Today and the question of the next day, by keys alone and with large text.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class TodayAdviceViewTest {
    private final World world = new World(new BuiltInContent()).askingAboutHealth();
    private final List<Routine> chosen = new ArrayList<>();
    private SessionService service;
    private Stage stage;
    private int checksOpened;

    @Start
    void start(Stage window) {
        stage = window;
        world.health.saved.add(
                new HealthAnswers(
                        Map.of(), Map.of(), Set.of(), Optional.of(LocalDate.of(2026, 1, 5))));
        service = world.service();
        play("wall-gentle");
        pass(Duration.ofDays(8));
    }

    private void play(String id) {
        Routine routine = service.library().routine(id).orElseThrow();
        var runner = service.prepare(routine, SideChoice.bothFrom(Side.RIGHT), Optional.empty());
        runner.start();
        world.pass(runner.session().state().plan().length().toSeconds() + 1);
    }

    private void pass(Duration time) {
        world.time.advance(time, time);
    }

    private void open(FxRobot robot) {
        robot.interact(() -> {
            TodayModel model =
                    new TodayModel(
                            service,
                            World.MESSAGES,
                            chosen::add,
                            run -> {},
                            new Ways(),
                            Optional.of(new SelfCheckReader()::read));
            TodayView view = new TodayView(model, PictureFile.book());
            StackPane root = PageLook.show(stage, view.view(), 200);
            PageLook.leaveRoomForTheSideBar(root);
            view.shown();
        });
        check(robot);
    }

    private final class Ways implements Navigator {
        @Override
        public void goTo(Destination destination) {}

        @Override
        public void checkMovements() {
            checksOpened++;
        }
    }

    private void check(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
            PageLook.assertNothingIsCutOff(stage.getScene());
            PageLook.assertEverythingHasAName(stage.getScene());
        });
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private String focused() {
        return String.valueOf(stage.getScene().getFocusOwner().getId());
    }

    @Test
    void oneKeyAnswersAndTheAdviceFollows(FxRobot robot) {
        play("classic-floor");
        pass(Duration.ofDays(1));
        open(robot);
        assertThat(texts(robot)).contains("Any soreness from yesterday's ball?");

        robot.push(KeyCode.DIGIT5);
        check(robot);
        assertThat(world.progress.nextDayLines)
                .singleElement()
                .extracting(NextDay::soreness, NextDay::bruise)
                .containsExactly(Optional.of(5), false);
        assertThat(texts(robot))
                .contains("You are sore from the ball", "A rest from the ball")
                .contains("Second part of yesterday's session", "Keep the knots away")
                .contains("Thank you. A day of rest from the ball, then.")
                .doesNotContain("Any soreness from yesterday's ball?");
        assertThat(focused()).isEqualTo(TodayView.START);

        robot.push(KeyCode.ENTER);
        assertThat(chosen).extracting(Routine::id).containsExactly("keep-away-strength");
    }

    @Test
    void theMovementChecksAreMentionedBelowTheAdviceUntilTheyArePutOff(FxRobot robot) {
        play("hips-glutes");
        pass(Duration.ofDays(1));
        open(robot);
        assertThat(robot.lookup("#" + ChecksLine.START).tryQuery()).isEmpty();

        robot.push(KeyCode.DIGIT0);
        check(robot);
        double advice = robot.lookup("#" + TodayView.START).query().localToScene(0, 0).getY();
        assertThat(robot.lookup("#" + ChecksLine.START).query().localToScene(0, 0).getY())
                .isGreaterThan(advice);
        assertThat(focused()).isEqualTo(TodayView.START);
        robot.interact(() -> robot.lookup("#" + ChecksLine.START).query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(checksOpened).isEqualTo(1);

        robot.interact(() -> robot.lookup("#" + ChecksLine.LATER).query().requestFocus());
        robot.push(KeyCode.SPACE);
        check(robot);
        assertThat(robot.lookup("#" + ChecksLine.START).tryQuery()).isEmpty();
        pass(Duration.ofDays(7));
        open(robot);
        assertThat(robot.lookup("#" + ChecksLine.START).tryQuery()).isPresent();
    }

    @Test
    void aBruiseIsSaidWithTheSameAnswerAndItCanBeChanged(FxRobot robot) {
        play("classic-floor");
        pass(Duration.ofDays(1));
        open(robot);

        robot.interact(() -> robot.lookup("#" + NextDayCard.BRUISE).query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.X);
        assertThat(world.progress.nextDayLines.getLast().bruise()).isTrue();
        assertThat(world.progress.nextDayLines.getLast().soreness()).contains(10);
        assertThat(texts(robot)).contains("The ball left a bruise");

        robot.interact(() -> robot.lookup("#" + NextDayCard.CHANGE).query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(() -> robot.lookup("#" + NextDayCard.BRUISE).query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.DIGIT0);
        check(robot);
        assertThat(world.progress.nextDayLines.getLast().revision()).isEqualTo(2);
        assertThat(texts(robot))
                .contains("Good to hear. Go on as you like.")
                .doesNotContain("A rest from the ball");
    }

    @Test
    void whoWouldRatherNotSayIsNotAskedAgain(FxRobot robot) {
        play("classic-floor");
        pass(Duration.ofDays(1));
        open(robot);
        robot.interact(() -> robot.lookup("#" + NextDayCard.SKIP).query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(world.progress.nextDayLines).singleElement().matches(line -> !line.isAnswer());

        service = world.service();
        open(robot);
        assertThat(texts(robot))
                .doesNotContain("Any soreness from yesterday's ball?")
                .contains("Second part of yesterday's session")
                .contains("First part, done: Classic back release");
        robot.push(KeyCode.DIGIT7);
        assertThat(world.progress.nextDayLines).hasSize(1);
    }

    @Test
    void aSecondPartForTomorrowIsAThreadOfItsOwn(FxRobot robot) {
        play("wall-gentle");
        open(robot);
        assertThat(texts(robot))
                .contains("You had the ball today", "Second part of this morning's session")
                .contains("First part, done: Gentle wall release", "Second part: Desk reset")
                .contains("Tomorrow, when the muscles have had their rest.");
        assertThat(robot.lookup("#" + ThreadCard.START).tryQuery()).isEmpty();
        assertThat(robot.lookup("#start-wall-gentle").query().isDisabled()).isTrue();
        assertThat(robot.lookup("#start-hips-glutes").query().isDisabled()).isFalse();
    }

    @Test
    void theSecondPartBesideOtherAdviceCanBeStarted(FxRobot robot) {
        play("wall-gentle");
        pass(Duration.ofDays(1));
        service.coach().answer(service.coach().toAskAbout().orElseThrow(), Optional.of(4), false);
        open(robot);
        assertThat(texts(robot)).contains("You are sore from the ball");

        robot.interact(() -> robot.lookup("#" + ThreadCard.START).query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(chosen).extracting(Routine::id).containsExactly("desk-reset");
    }
}
