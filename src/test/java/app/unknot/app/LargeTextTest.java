package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.testkit.World;
import app.unknot.ui.editor.EditorModel;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The smallest window with the largest text: what somebody needs now is in sight.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class LargeTextTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 600;
    private static final int LAYOUT_PASSES = 4;

    @TempDir private Path folder;

    static Stream<String> kinds() {
        return Stream.of("place", "settle", "roll", "hold", "stretch", "strengthen", "finish");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theWordsAndTheButtonsOfAStepAreWhole(String kind, FxRobot robot) {
        Predicate<Leg> step = Theatre.step(kind);
        Parent shown = shown(robot, theatre -> theatre.player("classic-floor", step, 9).view());

        assertThat(shown.lookup(".player-caption"))
                .isInstanceOfSatisfying(Label.class, LargeTextTest::isWhole);
        assertThat(shown.lookup(".player-title"))
                .isInstanceOfSatisfying(Label.class, LargeTextTest::isWhole);
        Bounds words = inScene(shown.lookup(".player-spoken"));
        assertThat(List.of("#player-let-go", "#player-wrong", "#player-pause"))
                .allSatisfy(id -> {
                    Bounds button = inScene(shown.lookup(id));
                    assertThat(button.getMinY()).isGreaterThan(words.getMaxY());
                    assertThat(button.getMaxY()).isLessThan(HEIGHT);
                });
        Bounds ring = inScene(shown.lookup(".breath-ring"));
        assertThat(ring.getMinX()).isNotNegative();
        assertThat(ring.getMaxX()).isLessThan(WIDTH);
        assertThat(ring.getMinY()).isNotNegative();
        assertThat(ring.getMaxY()).isLessThan(words.getMinY());
    }

    /// Rows are of different heights, and few of them fit.
    @Test
    void theChosenStepOfTheEditorIsInSight(FxRobot robot) {
        EditorModel[] model = new EditorModel[1];
        Parent shown =
                shown(
                        robot,
                        theatre -> {
                            EditorScreens screens = theatre.editor();
                            model[0] =
                                    screens.model(
                                            theatre.program()
                                                    .editing()
                                                    .copyOf(
                                                            theatre.routine("classic-floor"),
                                                            "Mine"));
                            return screens.screen(model[0]).view();
                        });
        List<String> steps = model[0].routine().steps().map(Step::id).toList();

        assertThat(Stream.concat(steps.reversed().stream(), steps.stream()))
                .allSatisfy(step -> {
                    robot.interact(() -> model[0].showStep(step));
                    Bounds list = inScene(shown.lookup(".outline"));
                    Bounds row =
                            shown.lookupAll(".list-cell").stream()
                                    .filter(cell -> ((ListCell<?>) cell).isSelected())
                                    .map(LargeTextTest::inScene)
                                    .findFirst()
                                    .orElseThrow();
                    assertThat(row.getMinY()).isGreaterThanOrEqualTo(list.getMinY());
                    assertThat(row.getMaxY()).isLessThanOrEqualTo(list.getMaxY());
                });
    }

    @Test
    void theBarBelowAPageLeavesMostOfTheWindowToThePage(FxRobot robot) {
        Parent shown =
                shown(
                        robot,
                        theatre -> {
                            Screens screens = theatre.screens();
                            return screens.before(
                                            screens.beforeModel(
                                                    theatre.routine("classic-floor"),
                                                    runner -> {},
                                                    () -> {}))
                                    .view();
                        });

        assertThat(inScene(shown.lookup(".before-question")).getHeight())
                .isBetween(1.0, HEIGHT * 0.4);
    }

    private Parent shown(FxRobot robot, Function<Theatre, Parent> stage) {
        Folders folders = new Folders(folder.resolve("library"), folder.resolve("state"));
        Parent[] shown = new Parent[1];
        robot.interact(() -> {
            Theatre theatre =
                    new Theatre(folders, World.MESSAGES, settings -> settings.withTextSize(200));
            shown[0] = stage.apply(theatre);
            Scene scene = Appearance.scene(shown[0], WIDTH, HEIGHT);
            Appearance.apply(scene, theatre.settings());
            for (int pass = 0; pass < LAYOUT_PASSES; pass++) {
                shown[0].applyCss();
                shown[0].layout();
            }
        });
        return shown[0];
    }

    private static void isWhole(Label label) {
        assertThat(label.getHeight() + 1).isGreaterThan(label.prefHeight(label.getWidth()));
        assertThat(inScene(label).getMinY()).isNotNegative();
        assertThat(inScene(label).getMaxY()).isLessThan(HEIGHT);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }
}
