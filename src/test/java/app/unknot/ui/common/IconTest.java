package app.unknot.ui.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unknot.ui.PageLook;
import app.unknot.ui.component.ComponentStyle;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class IconTest {
    private Icon icon;
    private StackPane root;

    @Start
    void show(Stage stage) {
        icon = Buttons.icon(Feather.PLAY);
        Button button = Buttons.primary("Start", () -> {});
        button.setGraphic(icon);
        root = new StackPane(button);
        Scene scene = new Scene(root, 300, 200);
        scene.getStylesheets().addAll(ComponentStyle.locations());
        scene.getStylesheets().addAll(AppStyle.locations());
        stage.setScene(scene);
        stage.show();
    }

    private double sizeAt(FxRobot robot, int percent) {
        robot.interact(() -> root.setStyle(PageLook.fontSize(percent)));
        WaitForAsyncUtils.waitForFxEvents();
        return icon.getFont().getSize();
    }

    @Test
    void itGrowsAndShrinksWithTheText(FxRobot robot) {
        double usual = sizeAt(robot, 100);

        assertThat(sizeAt(robot, 150)).isCloseTo(1.5 * usual, within(0.1));
        assertThat(sizeAt(robot, 200)).isCloseTo(2 * usual, within(0.1));
        assertThat(sizeAt(robot, 100)).isEqualTo(usual);
    }

    @Test
    void itIsInTheFontOfTheIconsBeforeAnyStyleIsOnIt() {
        assertThat(icon.getFont().getFamily()).isEqualTo("FeatherIcons");
        assertThat(new Icon(Feather.PLAY).getFont().getFamily()).isEqualTo("FeatherIcons");
    }
}
