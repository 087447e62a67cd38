package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.domain.breathing.Breath;
import app.unknot.domain.breathing.BreathPhase;
import app.unknot.domain.routine.Position;
import app.unknot.storage.content.PictureFile;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Arc;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class DrawnControlsTest {
    private Pane root;

    @Start
    void show(Stage stage) {
        root = new Pane();
        Scene scene = new Scene(root, 900, 600);
        scene.getStylesheets().setAll(ComponentStyle.locations());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void theRingGrowsWithTheBreath(FxRobot robot) {
        BreathRing ring = ring();
        show(robot, ring, 280, 280);

        assertThat(radiusAt(robot, ring, 0)).isLessThan(radiusAt(robot, ring, .5));
        assertThat(radiusAt(robot, ring, .5)).isLessThan(radiusAt(robot, ring, 1));
    }

    @Test
    void withReducedMotionItKeepsItsSize(FxRobot robot) {
        BreathRing ring = ring();
        ring.setReducedMotion(true);
        show(robot, ring, 280, 280);

        assertThat(radiusAt(robot, ring, 0)).isEqualTo(radiusAt(robot, ring, 1));
    }

    @Test
    void theArcFillsInAndEmptiesOut(FxRobot robot) {
        BreathRing ring = ring();
        show(robot, ring, 280, 280);
        Arc arc = (Arc) ring.lookup(".breath-arc");

        robot.interact(() -> ring.breathe(new Breath(1, BreathPhase.IN, .25, 2, .2)));
        assertThat(arc.getLength()).isCloseTo(-90, within(.1));
        assertThat(ring.getAccessibleText()).isEqualTo("Breathe in");

        robot.interact(() -> ring.breathe(new Breath(1, BreathPhase.OUT, .25, 2, .8)));
        assertThat(arc.getLength()).isCloseTo(-270, within(.1));
        assertThat(ring.getAccessibleText()).isEqualTo("Breathe out");
    }

    @ParameterizedTest
    @ValueSource(ints = {120, 280, 420})
    void theWordsStayInTheRing(int size, FxRobot robot) {
        BreathRing ring = ring();
        show(robot, ring, size, size);
        robot.interact(() -> ring.rest("Jetzt einfach ruhig weiteratmen wie immer", .5));

        Text word = (Text) ring.lookup(".breath-word");
        assertThat(word.getBoundsInParent().getMinX()).isGreaterThan(size * .1);
        assertThat(word.getBoundsInParent().getMaxX()).isLessThan(size * .9);
    }

    @Test
    void bothSidesOfTheStripAreEquallyLong(FxRobot robot) {
        StepStrip strip = strip();
        show(robot, strip, 800, 60);
        List<Region> bars = bars(strip);

        assertThat(width(bars, 1, 4)).isCloseTo(width(bars, 4, 7), within(.01));
        assertThat(bars.getLast().getBoundsInParent().getMaxX()).isCloseTo(800, within(1.));
    }

    @Test
    void theStripSaysWhereItIs(FxRobot robot) {
        StepStrip strip = strip();
        show(robot, strip, 800, 60);
        robot.interact(() -> strip.showProgress(5, .5));

        assertThat(strip.getAccessibleText()).isEqualTo("Left: Roll");
        assertThat(bars(strip).get(5).getHeight()).isGreaterThan(bars(strip).get(6).getHeight());
    }

    @Test
    void aNameIsWholeOrAbsent(FxRobot robot) {
        StepStrip strip = strip();
        show(robot, strip, 220, 60);

        assertThat(strip.lookupAll(".step-group"))
                .filteredOn(node -> node.isVisible())
                .allSatisfy(node -> assertThat(node.getBoundsInParent().getMaxX()).isLessThan(235));
    }

    @Test
    void aPictureKeepsItsShapeInAnyBox(FxRobot robot) {
        PosePicture pose = new PosePicture(PictureFile.book(), Position::id);
        pose.show(Position.LYING);
        show(robot, pose, 500, 180);

        Bounds background = pose.lookup(".background").getBoundsInParent();
        assertThat(background.getWidth()).isEqualTo(640);
        assertThat(background.getHeight()).isEqualTo(360);
        assertThat(pose.overlay().getLayoutX()).isCloseTo((500 - 320) / 2.0, within(.01));
        assertThat(pose.getAccessibleText()).isEqualTo("lying");
    }

    @Test
    void aFigureIsFewPaths(FxRobot robot) {
        BodyFigure figure =
                new BodyFigure(PictureFile.read("back"), Set.of("calves"), "Calves, both sides");
        show(robot, figure, 120, 220);

        assertThat(figure.lookupAll(".shape")).hasSizeLessThan(6);
        assertThat(figure.getAccessibleText()).isEqualTo("Calves, both sides");
    }

    private void show(FxRobot robot, Region region, double width, double height) {
        robot.interact(() -> {
            root.getChildren().setAll(region);
            region.setMinSize(0, 0);
            region.resize(width, height);
            region.setPrefSize(width, height);
            root.applyCss();
            root.layout();
        });
    }

    private static double radiusAt(FxRobot robot, BreathRing ring, double fullness) {
        robot.interact(() -> {
            ring.breathe(new Breath(1, BreathPhase.IN, .5, 2, fullness));
            ring.layout();
        });
        return ((Circle) ring.lookup(".breath-disc")).getRadius();
    }

    private static BreathRing ring() {
        return new BreathRing(Map.of(BreathPhase.IN, "Breathe in", BreathPhase.OUT, "Breathe out"));
    }

    private static StepStrip strip() {
        List<StripStep> side =
                List.of(
                        new StripStep("Place", 30),
                        new StripStep("Roll", 34),
                        new StripStep("Hold", 60));
        StepStrip strip = new StepStrip((group, step) -> group.name() + ": " + step.title());
        strip.setGroups(
                List.of(
                        new StripGroup("Start", List.of(new StripStep("Get ready", 20))),
                        new StripGroup("Right", side),
                        new StripGroup("Left", side),
                        new StripGroup("Close", List.of(new StripStep("Up", 30)))));
        return strip;
    }

    private static List<Region> bars(StepStrip strip) {
        return strip.lookupAll(".step-bar").stream().map(Region.class::cast).toList();
    }

    private static double width(List<Region> bars, int from, int to) {
        return IntStream.range(from, to).mapToDouble(i -> bars.get(i).getWidth()).sum();
    }
}
