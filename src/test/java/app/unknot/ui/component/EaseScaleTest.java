package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.Scene;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class EaseScaleTest {
    private final List<Integer> chosen = new ArrayList<>();
    private EaseScale scale;

    @Start
    void show(Stage stage) {
        scale = new EaseScale("free", "the worst", value -> "Ease " + value);
        scale.setOnChosen(chosen::add);
        Scene scene = new Scene(scale, 800, 160);
        scene.getStylesheets().setAll(ComponentStyle.locations());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        scale.requestFocus();
    }

    @Test
    void aDigitAnswersAtOnce(FxRobot robot) {
        robot.write("7");

        assertThat(chosen).containsExactly(7);
        assertThat(scale.value()).isEqualTo(OptionalInt.of(7));
    }

    @Test
    void xIsTen(FxRobot robot) {
        robot.write("x");

        assertThat(chosen).containsExactly(10);
    }

    @Test
    void arrowsOnlyMoveAndEnterChooses(FxRobot robot) {
        robot.push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.HOME).push(KeyCode.RIGHT);
        assertThat(chosen).isEmpty();

        robot.push(KeyCode.ENTER);
        assertThat(chosen).containsExactly(1);
    }

    @Test
    void theArrowsStopAtTheEnds(FxRobot robot) {
        robot.push(KeyCode.END).push(KeyCode.RIGHT).push(KeyCode.ENTER);

        assertThat(chosen).containsExactly(10);
    }

    @Test
    void aClickAnswers(FxRobot robot) {
        robot.clickOn("#ease-3");

        assertThat(chosen).containsExactly(3);
    }

    @Test
    void choosingTheSameAgainKeepsIt(FxRobot robot) {
        robot.clickOn("#ease-3").clickOn("#ease-3");

        assertThat(chosen).containsExactly(3, 3);
        assertThat(scale.value()).isEqualTo(OptionalInt.of(3));
    }

    @Test
    void everyNumberHasWordsAndIsLargeEnough() {
        assertThat(scale.lookupAll(".ease-step"))
                .hasSize(11)
                .allSatisfy(node -> {
                    ToggleButton step = (ToggleButton) node;
                    assertThat(step.getAccessibleText()).startsWith("Ease ");
                    assertThat(step.getWidth()).isGreaterThanOrEqualTo(48);
                    assertThat(step.getHeight()).isGreaterThanOrEqualTo(48);
                });
    }
}
