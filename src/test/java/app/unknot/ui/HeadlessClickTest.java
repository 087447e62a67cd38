package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class HeadlessClickTest {
    private Button button;

    @Start
    void show(Stage stage) {
        button = new Button("Start");
        button.setId("start");
        button.setOnAction(event -> button.setText("Started"));
        stage.setScene(new Scene(button, 200, 100));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
    }

    @Test
    void aClickReachesTheButton(FxRobot robot) {
        robot.clickOn("#start");

        assertThat(button.getText()).isEqualTo("Started");
    }
}
