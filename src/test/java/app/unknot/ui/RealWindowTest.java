package app.unknot.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Tag("desktop")
@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class RealWindowTest {
    private Stage stage;

    @Start
    void show(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new Label("Unknot"), 1200, 800));
        stage.show();
    }

    @Test
    void aWindowFillsTheScreen(FxRobot robot) throws Exception {
        robot.interact(() -> stage.setFullScreen(true));

        WaitForAsyncUtils.waitFor(
                5,
                java.util.concurrent.TimeUnit.SECONDS,
                () -> stage.getScene().getWidth() >= 1600);
        assertThat(stage.isFullScreen()).isTrue();
    }
}
