package app.unknot.ui.health;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.health.Answer;
import app.unknot.domain.health.Tier;
import app.unknot.domain.picture.BodyFields;
import app.unknot.service.HealthCheck;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.component.BodyChooser;
import java.util.List;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
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

/// The page of the places to leave out: the body and the list beside it.
@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class AreasToLeaveOutTest {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final World world = new World(new BuiltInContent()).askingAboutHealth();
    private final HealthCheck check = world.service().health().orElseThrow();
    private final List<BodyField> fields =
            Stream.of(DiagramView.BACK, DiagramView.FRONT)
                    .map(view ->
                            BodyFields.of(
                                    view,
                                    PictureFile.read(view.id()),
                                    world.service().library().catalogue().body().areas()))
                    .toList();
    private final HealthModel model =
            new HealthModel(
                    check,
                    World.MESSAGES,
                    new HealthModel.Around(
                            fields.stream()
                                    .flatMap(field -> field.parts().stream())
                                    .map(BodyPart::area)
                                    .distinct()
                                    .toList(),
                            "DE",
                            answers -> {},
                            () -> {}));
    private StackPane root;

    @Start
    void show(Stage stage) {
        HealthView view = new HealthView(model, fields, PictureFile.book());
        Stream.of(Tier.values())
                .flatMap(tier -> model.questions(tier).stream())
                .filter(question -> question.id().equals("skin"))
                .forEach(question -> model.choose(question, Answer.YES));
        for (int i = 0; i < Tier.values().length; i++) {
            model.next();
        }
        root = PageLook.show(stage, view.view(), 150);
    }

    private CheckBox box(String area) {
        return (CheckBox) root.lookup("#area-" + area);
    }

    private Node map() {
        return root.lookup("#" + BodyChooser.MAP);
    }

    private boolean isDrawnAsChosen(String muscle) {
        return root.lookupAll(".area." + muscle).stream()
                .allMatch(node -> node.getPseudoClassStates().contains(SELECTED));
    }

    private void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    @Test
    void whatIsChosenOnTheBodyIsTickedInTheList(FxRobot robot) {
        assertThat(model.pageProperty().get()).isEqualTo(new HealthPage.Areas());
        robot.interact(() -> map().requestFocus());
        press(robot, KeyCode.HOME, KeyCode.ENTER);

        assertThat(model.pageProperty().get()).isEqualTo(new HealthPage.Areas());
        assertThat(box("base-of-skull").isSelected()).isTrue();
        assertThat(map().getAccessibleText()).isEqualTo("Base of the skull. Chosen");
        assertThat(isDrawnAsChosen("suboccipitals")).isTrue();

        press(robot, KeyCode.SPACE);
        assertThat(box("base-of-skull").isSelected()).isFalse();
        assertThat(model.leftOutProperty().get()).isEmpty();
    }

    @Test
    void whatIsTickedInTheListIsShownOnTheBodyInItsOwnView(FxRobot robot) {
        robot.interact(() -> box("chest").requestFocus());
        press(robot, KeyCode.SPACE);
        assertThat(map().getAccessibleText()).isEqualTo("Chest, below the collarbone. Chosen");
        assertThat(isDrawnAsChosen("pectorals")).isTrue();

        robot.interact(() -> box("calf").requestFocus());
        assertThat(map().getAccessibleText()).isEqualTo("Calf");
        press(robot, KeyCode.SPACE, KeyCode.ENTER);
        assertThat(model.pageProperty().get()).isEqualTo(new HealthPage.Result());
        assertThat(check.answers().areas()).containsExactlyInAnyOrder("chest", "calf");
    }

    @Test
    void comingBackShowsWhatWasChosen(FxRobot robot) {
        robot.interact(() -> {
            model.leaveOut("calf", true);
            model.next();
            model.back();
            model.next();
        });

        assertThat(box("calf").isSelected()).isTrue();
        assertThat(isDrawnAsChosen("calves")).isTrue();
        assertThat(box("chest").isSelected()).isFalse();
    }

    @Test
    void everythingIsNamedAndWhole(FxRobot robot) {
        PageLook.assertEverythingHasAName(root.getScene());
        PageLook.assertNothingIsCutOff(root.getScene());
    }
}
