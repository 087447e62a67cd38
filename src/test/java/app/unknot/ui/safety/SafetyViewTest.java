package app.unknot.ui.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.ui.PageLook;
import app.unknot.ui.PageSamples;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class SafetyViewTest {
    private final List<String> clipboard = new ArrayList<>();
    private SafetyView view;
    private StackPane root;

    @Start
    void show(Stage stage) {
        view = PageSamples.safetyView(clipboard::add);
        root = PageLook.show(stage, view.view(), 200);
    }

    @Test
    void largeTextIsWholeAndAllIsNamed() {
        PageLook.assertNothingIsCutOff(root.getScene());
        PageLook.assertEverythingHasAName(root.getScene());
    }

    @Test
    void largeTextIsWholeBesideTheSideBar(FxRobot robot) {
        robot.interact(() -> PageLook.leaveRoomForTheSideBar(root));
        WaitForAsyncUtils.waitForFxEvents();

        PageLook.assertNothingIsCutOff(root.getScene());
    }

    @Test
    void theKeysScrollThePage(FxRobot robot) {
        ScrollPane page = (ScrollPane) view.view();
        robot.interact(page::requestFocus);

        robot.push(KeyCode.PAGE_DOWN);

        assertThat(page.getVvalue()).isPositive();
    }

    @Test
    void theDiagnosticsAreCopiedByKeyboard(FxRobot robot) {
        Node copy = robot.lookup("#copy-diagnostics").query();
        robot.interact(copy::requestFocus);

        robot.push(KeyCode.SPACE);

        assertThat(clipboard).hasSize(1).first().asString().startsWith("Unknot 0.1.0");
        assertThat(robot.lookup("#copy-diagnostics").queryButton().getText()).isEqualTo("Copied");
    }
}
