package app.unknot.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A window that the toolkit moves away from where it was put.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class FirstPlaceTest {
    private Stage stage;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new StackPane(), 300, 200));
        FirstPlace.of(stage, 70, 20);
        stage.show();
    }

    private void move(FxRobot robot, double x, double y) {
        robot.interact(() -> {
            stage.setX(x);
            stage.setY(y);
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void comesBackWhenNobodyCouldTakeHoldOfIt(FxRobot robot) {
        move(robot, -2, -28);

        assertThat(stage.getX()).isEqualTo(70);
        assertThat(stage.getY()).isEqualTo(20);
    }

    @Test
    void staysWhereThePersonMovesIt(FxRobot robot) {
        move(robot, -30, 0);

        assertThat(stage.getX()).isEqualTo(-30);
        assertThat(stage.getY()).isZero();
    }

    @Test
    void givesInToAWindowSystemThatInsists(FxRobot robot) {
        for (int time = 0; time < 4; time++) {
            move(robot, -2, -28);
        }

        assertThat(stage.getY()).isEqualTo(-28);
    }
}
