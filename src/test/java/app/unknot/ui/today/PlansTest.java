package app.unknot.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Origin;
import app.unknot.domain.routine.Plan;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.service.SessionService;
import app.unknot.service.TeacherPlans.Planned;
import app.unknot.storage.routine.BuiltInRoutines;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/// What a teacher gave somebody to do, on Today.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class PlansTest {
    private static final Routine WALL = new BuiltInRoutines().all().get(1);

    private final List<Routine> chosen = new ArrayList<>();
    private Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
    }

    private static Routine given(String id, Plan plan) {
        Maker ana = new Maker(Optional.of(" Ana "), Optional.empty(), Optional.empty());
        Origin origin =
                new Origin(List.of(), Optional.of(ana), Optional.empty(), Optional.of(plan));
        return new Routine(
                id,
                1,
                "A gift called " + id,
                WALL.summary(),
                WALL.forWhom(),
                WALL.level(),
                WALL.goal(),
                WALL.surface(),
                WALL.pattern(),
                WALL.equipment(),
                WALL.related(),
                WALL.hiddenBy(),
                WALL.warnings(),
                origin,
                WALL.blocks());
    }

    private TodayModel model(SessionService service) {
        return new TodayModel(service, World.MESSAGES, chosen::add, run -> {}, place -> {});
    }

    private static void finish(World world, SessionService service, Routine routine) {
        var runner = service.prepare(routine, SideChoice.bothFrom(Side.RIGHT), Optional.empty());
        runner.start();
        world.pass(runner.session().state().plan().length().toSeconds() + 1);
    }

    private List<String> texts(FxRobot robot, TodayModel model) {
        robot.interact(() -> PageLook.show(stage, new PlansCard(model), 150));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> {
            stage.getScene().getRoot().applyCss();
            PageLook.assertNothingIsCutOff(stage.getScene());
            PageLook.assertEverythingHasAName(stage.getScene());
        });
        return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    @Test
    void whatNobodyPlannedIsNotThere() {
        assertThat(model(World.with(WALL).service()).plans()).isEmpty();
    }

    @Test
    void saysHowFarSomebodyIs(FxRobot robot) {
        Routine gift = given("gift", new Plan(2, Optional.of(3)));
        World world = World.with(gift);
        SessionService service = world.service();
        TodayModel model = model(service);
        assertThat(texts(robot, model))
                .contains("From your teacher", "A gift called gift")
                .contains("Week 1 of 3. 0 of 2 times this week.");

        finish(world, service, gift);
        assertThat(texts(robot, model))
                .contains("Week 1 of 3. 1 of 2 times this week. Done for today.");

        world.pass(24 * 3600);
        finish(world, service, gift);
        assertThat(texts(robot, model)).contains("Week 1 of 3. That is all for this week: 2 of 2.");

        world.pass(21 * 24 * 3600);
        assertThat(texts(robot, model))
                .anyMatch(text -> text.endsWith("over. Ana can tell you how to go on."));
    }

    @Test
    void whatIsDueComesFirst() {
        Routine done = given("a", new Plan(1, Optional.empty()));
        Routine due = given("b", new Plan(1, Optional.empty()));
        World world = World.with(done, due);
        SessionService service = world.service();
        finish(world, service, done);

        assertThat(model(service).plans().stream().map(Planned::routine))
                .containsExactly(due, done);
    }

    @Test
    void startsByKey(FxRobot robot) {
        Routine gift = given("gift", new Plan(7, Optional.empty()));
        TodayModel model = model(World.with(gift).service());
        robot.interact(() -> {
            StackPane root = PageLook.show(stage, new PlansCard(model), 100);
            root.lookup("#plan-gift").requestFocus();
        });

        robot.push(KeyCode.SPACE);

        assertThat(chosen).containsExactly(gift);
    }
}
