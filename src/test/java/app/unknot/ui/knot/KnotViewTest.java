package app.unknot.ui.knot;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.component.SpotMap;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page of the knots, by keys alone and with large text.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class KnotViewTest {
    private static final String LONG =
            "The knot that came with the move and stays whenever the weather is about to turn";

    private final World world = new World(new BuiltInContent());
    private final List<String> worked = new ArrayList<>();
    private KnotModel model;
    private StackPane root;

    @Start
    void show(Stage stage) {
        model =
                new KnotModel(
                        world.service().knots(),
                        World.MESSAGES,
                        KnotModelTest.finders(),
                        (routine, knot) -> worked.add(knot.id()));
        KnotView view = new KnotView(model, PictureFile.book());
        root = PageLook.show(stage, view.view(), 200);
        PageLook.leaveRoomForTheSideBar(root);
        view.shown();
    }

    private String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private SpotMap map(FxRobot robot) {
        return robot.lookup("#" + KnotView.MAP).queryAs(SpotMap.class);
    }

    private Knot only() {
        assertThat(model.knotsProperty().get()).hasSize(1);
        return model.knotsProperty().get().getFirst();
    }

    @Test
    void aKnotIsMarkedKeptNamedAndPutBackWithKeysAlone(FxRobot robot) {
        assertThat(map(robot).isFocused()).isTrue();
        robot.push(KeyCode.DOWN);
        double before = model.spotProperty().get().orElseThrow().point().y();
        robot.push(KeyCode.DOWN);
        double small = model.spotProperty().get().orElseThrow().point().y();
        robot.push(KeyCode.SHIFT, KeyCode.DOWN);
        double large = model.spotProperty().get().orElseThrow().point().y();
        assertThat(small).isGreaterThan(before);
        assertThat(large - small).isGreaterThan(small - before);
        robot.push(KeyCode.ENTER);
        assertThat(only().side()).isEqualTo(Side.RIGHT);
        assertThat(map(robot).getAccessibleText()).startsWith("right, level with");

        robot.interact(() -> press(robot, "rename"));
        robot.write("Old friend").push(KeyCode.ENTER);
        assertThat(only().name()).contains("Old friend");
        robot.interact(() -> press(robot, "work"));
        assertThat(worked).containsExactly(only().id());
        robot.interact(() -> press(robot, "retire"));
        assertThat(model.knotsProperty().get()).isEmpty();
        robot.interact(() -> robot.lookup("#" + KnotView.UNDO).queryAs(Button.class).fire());
        assertThat(only().name()).contains("Old friend");
    }

    private void press(FxRobot robot, String action) {
        robot.lookup("#knot-" + action + "-" + only().id()).queryAs(Button.class).fire();
    }

    @Test
    void whatIsInTheWayIsSaidInTextAndToAssistiveTech(FxRobot robot) {
        robot.interact(() -> model.mark(new app.unknot.domain.body.Point(300, 290)));

        assertThat(text(robot, KnotView.REFUSAL)).contains("the spine");
        assertThat(map(robot).getAccessibleText())
                .contains("the spine")
                .containsIgnoringCase(text(robot, KnotView.PLACE));
    }

    @Test
    void aLongNameIsShownInFullAndEverythingHasAName(FxRobot robot) {
        robot.interact(() -> {
            model.nudge(0, 0);
            model.keep();
            model.rename(only(), LONG);
            model.mark(new app.unknot.domain.body.Point(300, 290));
        });
        robot.interact(() -> {
            root.applyCss();
            root.layout();
        });

        PageLook.assertNothingIsCutOff(root.getScene());
        PageLook.assertEverythingHasAName(root.getScene());
    }
}
