package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Pressure;
import app.unknot.domain.body.RollDirection;
import app.unknot.domain.body.Side;
import app.unknot.storage.content.BodyFile;
import app.unknot.storage.content.PictureFile;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.ColorScheme;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class CloseUpTest {
    private static final String BETWEEN = "between-shoulder-blades";

    private CloseUp closeUp;
    private Scene scene;

    @Start
    void show(Stage stage) {
        BodyArea calf =
                new BodyArea(
                        "calf",
                        Optional.of(DiagramView.BACK),
                        Optional.empty(),
                        List.of("calves", "soleus"),
                        Duration.ofSeconds(90),
                        new Pressure(3, 5, 6));
        BodyChart chart = new BodyChart(List.of(calf), BodyFile.placements(), BodyFile.noGoZones());
        closeUp = new CloseUp(PictureFile.book(), chart, view -> view.area() + " " + view.side());
        scene = new Scene(new StackPane(closeUp), 600, 600);
        scene.getStylesheets().setAll(ComponentStyle.locations());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theBallGoesFromOneEndOfItsWayToTheOther(FxRobot robot) {
        assertThat(ballAt(robot, 0).getY()).isCloseTo(213.3, within(.5));
        assertThat(ballAt(robot, .5).getY()).isCloseTo(356.4, within(.5));
        assertThat(ballAt(robot, 1).getY()).isCloseTo(213.3, within(.5));
    }

    @Test
    void movingTheBallLeavesThePictureAlone(FxRobot robot) {
        roll(robot, .1);
        Node spine = closeUp.lookup(".spine");
        roll(robot, .2);

        assertThat(closeUp.lookup(".spine")).isSameAs(spine);
    }

    @Test
    void withReducedMotionTheBallRestsOnTheMiddleOfItsWay(FxRobot robot) {
        robot.interact(() -> closeUp.setReducedMotion(true));

        assertThat(ballAt(robot, .1)).isEqualTo(ballAt(robot, .4));
    }

    @Test
    void onlyTheSideInUseIsClear(FxRobot robot) {
        robot.interact(() -> closeUp.show(BallView.placed(BETWEEN, Side.LEFT)));

        PseudoClass inUse = PseudoClass.getPseudoClass("in-use");
        PseudoClass quiet = PseudoClass.getPseudoClass("quiet");
        assertThat(closeUp.lookupAll(".target.between-shoulder-blades"))
                .filteredOn(node -> node.getPseudoClassStates().contains(inUse))
                .hasSize(2)
                .allSatisfy(node -> assertThat(node.getBoundsInParent().getMaxX()).isLessThan(300));
        assertThat(closeUp.lookupAll(".target.between-shoulder-blades"))
                .filteredOn(node -> node.getPseudoClassStates().contains(quiet))
                .hasSize(2);
    }

    @Test
    void bothSidesAtOnceHaveABallEach(FxRobot robot) {
        robot.interact(() -> closeUp.show(BallView.placed("base-of-skull", Side.BOTH)));

        assertThat(closeUp.overlay().getChildren()).hasSize(2);
    }

    @Test
    void bonesAreAWarning(FxRobot robot) {
        robot.interact(() -> closeUp.show(BallView.placed(BETWEEN, Side.RIGHT)));

        assertThat(closeUp.lookupAll(".bone"))
                .isNotEmpty()
                .allSatisfy(node -> assertThat(node.getPseudoClassStates()).contains(Tint.AVOID));
    }

    @Test
    void saysWhatItShows(FxRobot robot) {
        robot.interact(() -> closeUp.show(BallView.placed(BETWEEN, Side.RIGHT)));

        assertThat(closeUp.getAccessibleText()).isEqualTo(BETWEEN + " RIGHT");
    }

    @Test
    void anAreaWithoutPlacementShowsItsMuscleOnTheWholeBody(FxRobot robot) {
        robot.interact(() -> closeUp.show(BallView.placed("calf", Side.RIGHT)));

        Set<Node> calves = closeUp.lookupAll(".area.calves");
        assertThat(calves)
                .filteredOn(node -> node.getPseudoClassStates().contains(Tint.IN_USE))
                .hasSize(1);
        assertThat(closeUp.overlay().getChildren()).isEmpty();
    }

    @Test
    void theColoursFollowTheScheme(FxRobot robot) {
        robot.interact(() -> {
            scene.getPreferences().setColorScheme(ColorScheme.LIGHT);
            closeUp.show(BallView.placed(BETWEEN, Side.RIGHT));
        });
        int light = corner(robot);
        robot.interact(() -> scene.getPreferences().setColorScheme(ColorScheme.DARK));

        assertThat(corner(robot)).isNotEqualTo(light);
    }

    private int corner(FxRobot robot) {
        int[] argb = new int[1];
        robot.interact(() -> {
            WritableImage image = scene.snapshot(null);
            argb[0] = image.getPixelReader().getArgb(60, 60);
        });
        return argb[0];
    }

    private void roll(FxRobot robot, double pass) {
        BallView view = BallView.rolling(BETWEEN, Side.RIGHT, RollDirection.UP_AND_DOWN, pass);
        robot.interact(() -> closeUp.show(view));
    }

    private Point2D ballAt(FxRobot robot, double pass) {
        roll(robot, pass);
        Node ball = closeUp.overlay().getChildren().getLast();
        return new Point2D(ball.getTranslateX(), ball.getTranslateY());
    }
}
