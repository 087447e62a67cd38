package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// A page is read to its end by keys, also where there is nothing to get the cursor into.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class ScrollTest {
    private static final double SEEN = 400;
    private static final double ALL = 1_400;

    private Button beside;
    private ScrollPane pane;

    @Start
    void show(Stage stage) {
        beside = new Button("Beside the page");
        Button first = new Button("First");
        Region text = new Region();
        text.setMinHeight(ALL - 100);
        VBox page = new VBox(first, text);
        page.setMinHeight(ALL);
        page.setMaxHeight(ALL);
        pane = Scroll.around(page);
        VBox.setVgrow(pane, Priority.ALWAYS);
        Scene scene = new Scene(new VBox(pane, beside), 500, SEEN);
        Scroll.turnByKeys(scene);
        stage.setScene(scene);
        stage.show();
        first.requestFocus();
    }

    private double top(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
        return pane.getVvalue()
                * (ALL - pane.getViewportBounds().getHeight())
                / pane.getViewportBounds().getHeight();
    }

    @Test
    void turnsItFromBesideThePageToo(FxRobot robot) {
        robot.interact(beside::requestFocus);

        assertThat(top(robot, KeyCode.PAGE_DOWN)).isBetween(0.8, 0.9);
        assertThat(top(robot, KeyCode.PAGE_UP)).isZero();
    }

    @Test
    void turnsThePageByKeys(FxRobot robot) {
        double first = top(robot, KeyCode.PAGE_DOWN);

        assertThat(first).isBetween(0.8, 0.9);
        assertThat(top(robot, KeyCode.PAGE_UP)).isZero();
        for (int i = 0; i < 6; i++) {
            robot.push(KeyCode.PAGE_DOWN);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(pane.getVvalue()).isEqualTo(1);
    }
}
