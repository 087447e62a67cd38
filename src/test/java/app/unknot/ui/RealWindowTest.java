package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Tag("desktop")
@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class RealWindowTest {
    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("Start");
        button.setId("start");
        button.setOnAction(event -> button.setText("Started"));
        StackPane pane = new StackPane(button);
        pane.setAlignment(Pos.BOTTOM_RIGHT);
        stage.setScene(new Scene(pane, 1400, 900));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
    }

    /// The headless platform draws 1000 by 1000 pixels only, so this needs a real screen.
    @Test
    void aClickReachesTheFarCorner(FxRobot robot) {
        robot.clickOn("#start");

        assertThat(button.getText()).isEqualTo("Started");
    }
}
