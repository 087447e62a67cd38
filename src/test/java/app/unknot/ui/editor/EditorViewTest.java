package app.unknot.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Folders;
import app.unknot.app.Program;
import app.unknot.domain.editing.Blocks;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.storage.content.PictureFile;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.component.BodyChooser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The editor by keys and by mouse, on real files.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class EditorViewTest {
    @TempDir Path temp;
    private EditorModel model;
    private StackPane root;
    private final List<Routine> saved = new ArrayList<>();
    private int left;

    @Start
    void show(Stage stage) {
        Program program =
                Program.rehearsal(
                        new Folders(temp.resolve("library"), temp.resolve("state")),
                        World.MESSAGES);
        Routine classic = program.service().library().routine("classic-floor").orElseThrow();
        model =
                new EditorModel(
                        program.editing().copyOf(classic, "Mine"),
                        program.editing(),
                        World.MESSAGES,
                        new EditorPorts(Runnable::run, saved::add, r -> {}, () -> left++));
        EditorView view = new EditorView(model, PictureFile.book());
        root = PageLook.show(stage, view.view(), 100);
        stage.setWidth(1440);
        stage.setHeight(900);
        view.shown();
    }

    private Node focused() {
        return root.getScene().getFocusOwner();
    }

    private void push(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void select(FxRobot robot, String step) {
        robot.interact(() -> model.showStep(step));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private <N extends Node> N control(FxRobot robot, Class<N> type, String name) {
        return robot.lookup(node -> type.isInstance(node) && name.equals(node.getAccessibleText()))
                .queryAs(type);
    }

    private List<String> ids() {
        return model.routine().steps().map(Step::id).toList();
    }

    @Test
    void beginsInTheListAndMovesAStepByKeys(FxRobot robot) {
        assertThat(focused()).isInstanceOf(OutlineList.class);
        push(robot, KeyCode.DOWN);
        push(robot, KeyCode.DOWN);
        assertThat(model.step().orElseThrow().id()).isEqualTo("get-ready");

        push(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(ids()).startsWith("get-ready", "place-ball");
        assertThat(Blocks.placeOf(model.routine(), "get-ready").block()).isEqualTo(1);
        push(robot, KeyCode.ALT, KeyCode.DOWN);
        assertThat(ids()).startsWith("place-ball", "get-ready");

        push(robot, KeyCode.CONTROL, KeyCode.Z);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(ids()).startsWith("get-ready", "place-ball");
        push(robot, KeyCode.DELETE);
        assertThat(ids()).doesNotContain("get-ready");
    }

    @Test
    void typesATitleAndUndoesIt(FxRobot robot) {
        TextArea title = control(robot, TextArea.class, "Title");
        robot.interact(() -> {
            title.requestFocus();
            title.end();
        });
        robot.write(" own");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(model.routine().title()).isEqualTo("Mine own");

        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.routine().title()).isEqualTo("Mine");
        assertThat(title.getText()).isEqualTo("Mine");
        push(robot, KeyCode.TAB);
        assertThat(focused()).isNotEqualTo(title);
    }

    @Test
    void anEmptyTitleIsNotTakenOver(FxRobot robot) {
        TextArea title = control(robot, TextArea.class, "Title");
        robot.interact(() -> {
            title.requestFocus();
            title.clear();
        });
        assertThat(model.routine().title()).isEqualTo("Mine");
        push(robot, KeyCode.TAB);
        assertThat(title.getText()).isEqualTo("Mine");
    }

    @Test
    void aHoldStopsAtItsLimitAndSaysWhy(FxRobot robot) {
        select(robot, "hold");
        TextField breaths = control(robot, TextField.class, "Stay for, breaths");
        robot.interact(breaths::requestFocus);
        for (int i = 0; i < 12; i++) {
            push(robot, KeyCode.UP);
        }
        int most = ((Step.Hold) model.step().orElseThrow()).breaths();

        assertThat(most).isBetween(5, 9);
        assertThat(model.readingProperty().get().orElseThrow().problems()).isEmpty();
        assertThat(robot.lookup(".input-why").queryAll().stream())
                .anyMatch(node ->
                        node instanceof javafx.scene.control.Label label
                                && label.getText().contains("Source:"));
        robot.interact(() -> breaths.setText("99"));
        push(robot, KeyCode.ENTER);
        assertThat(((Step.Hold) model.step().orElseThrow()).breaths()).isEqualTo(most);
        assertThat(breaths.getText()).isEqualTo(String.valueOf(most));
    }

    @Test
    void theBallStaysOffBoneWhereverItIsPut(FxRobot robot) {
        select(robot, "hold");
        Node frame = robot.lookup(".spot-frame").query();
        robot.interact(frame::requestFocus);
        push(robot, KeyCode.END);
        double lowest = model.step().orElseThrow().card().spot().orElseThrow();
        push(robot, KeyCode.UP);
        assertThat(model.step().orElseThrow().card().spot().orElseThrow()).isLessThan(lowest);
        assertThat(model.readingProperty().get().orElseThrow().problems()).isEmpty();
    }

    @Test
    void theBallIsPutByAPressAndMovedByDragging(FxRobot robot) {
        select(robot, "hold");
        Node frame = shownInFull(robot, ".spot-frame");
        Bounds there = frame.localToScreen(frame.getBoundsInLocal());
        double right = there.getMinX() + there.getWidth() * 0.6;
        robot.moveTo(right, there.getMinY() + there.getHeight() * 0.3)
                .press(MouseButton.PRIMARY)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        double pressed = model.step().orElseThrow().card().spot().orElseThrow();

        robot.press(MouseButton.PRIMARY)
                .moveTo(right, there.getMinY() + there.getHeight() * 0.7)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
        double dragged = model.step().orElseThrow().card().spot().orElseThrow();

        assertThat(dragged).isGreaterThan(pressed);
        assertThat(model.readingProperty().get().orElseThrow().problems()).isEmpty();
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.step().orElseThrow().card().spot()).contains(pressed);
    }

    @Test
    void theAreaIsChosenByPressingItOnTheBody(FxRobot robot) {
        select(robot, "hold");
        String before = model.step().orElseThrow().card().area();
        TitledPane pane = robot.lookup("#area-map").queryAs(TitledPane.class);
        robot.interact(() -> pane.setExpanded(true));
        Node map = shownInFull(robot, "#" + BodyChooser.MAP);
        Bounds there = map.localToScreen(map.getBoundsInLocal());
        robot.moveTo(
                        there.getMinX() + there.getWidth() * 0.56,
                        there.getMinY() + there.getHeight() * 0.5)
                .press(MouseButton.PRIMARY)
                .release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();

        String after = model.step().orElseThrow().card().area();
        assertThat(after).isNotEqualTo(before);
        assertThat(control(robot, ComboBox.class, "Area").getValue()).isEqualTo(after);
        push(robot, KeyCode.CONTROL, KeyCode.Z);
        assertThat(model.step().orElseThrow().card().area()).isEqualTo(before);
    }

    private static ScrollPane around(Node node) {
        Node parent = node;
        while (!(parent instanceof ScrollPane)) {
            parent = parent.getParent();
        }
        return (ScrollPane) parent;
    }

    /// Scrolls the form so that the node lies in the window.
    private static Node shownInFull(FxRobot robot, String query) {
        WaitForAsyncUtils.waitForFxEvents();
        Node node = robot.lookup(query).query();
        robot.interact(() -> Scroll.show(around(node), node));
        WaitForAsyncUtils.waitForFxEvents();
        return node;
    }

    @Test
    void theBreathingIsAsThePersonLikesUntilItIsChosen(FxRobot robot) {
        assertThat(model.routine().pattern()).isEmpty();
        ComboBox<?> breathing = control(robot, ComboBox.class, "Breathing");
        robot.interact(breathing::requestFocus);
        push(robot, KeyCode.DOWN);
        assertThat(model.routine().pattern()).contains("calm-4-6");
        assertThat(model.readingProperty().get().orElseThrow().problems()).isEmpty();
    }

    @Test
    void aProblemLeadsToItsField(FxRobot robot) {
        robot.interact(() -> {
            model.showStep("finish");
            model.outline().remove();
        });
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> problems = robot.lookup("#problems").queryListView();
        assertThat(problems.getItems()).isNotEmpty();
        robot.interact(() -> {
            problems.requestFocus();
            problems.getSelectionModel().select(0);
        });
        push(robot, KeyCode.ENTER);
        assertThat(focused()).isNotEqualTo(problems);
    }

    @Test
    void everyProblemOfALineLeadsToTheLine(FxRobot robot) {
        select(robot, "place-ball");
        Step step = model.step().orElseThrow();
        var cue = step.card().cues().getLast();
        String words = "Say this at 7 now";
        robot.interact(() ->
                model.changeCue(
                        step,
                        new app.unknot.domain.routine.Cue(
                                cue.id(), cue.anchor(), cue.role(), cue.when(), words),
                        app.unknot.domain.editing.Field.CUE_TEXT));
        robot.interact(() -> model.showStep("finish"));
        robot.interact(() ->
                model.mend(model.readingProperty().get().orElseThrow().problems().getFirst()));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(focused())
                .isInstanceOfSatisfying(
                        TextArea.class, area -> assertThat(area.getText()).isEqualTo(words));
    }

    @Test
    void leavingAsksAndEscapeGoesOn(FxRobot robot) {
        robot.interact(() -> model.outline().addBlock());
        push(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#editor-keep").tryQuery()).isPresent();
        push(robot, KeyCode.ESCAPE);
        assertThat(left).isZero();

        push(robot, KeyCode.ESCAPE);
        robot.interact(() -> robot.lookup("#editor-yes").queryButton().fire());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(saved).hasSize(1);
        assertThat(left).isEqualTo(1);
    }

    @Test
    void discardingAsks(FxRobot robot) {
        robot.interact(() -> model.outline().addBlock());
        robot.interact(() -> robot.lookup("#editor-discard").queryButton().fire());
        assertThat(left).isZero();
        robot.interact(() -> robot.lookup("#editor-yes").queryButton().fire());
        assertThat(left).isEqualTo(1);
        assertThat(saved).isEmpty();
    }

    @Test
    void aStepIsDraggedToAnotherPlace(FxRobot robot) {
        Node settle = row(robot, "settle");
        Node roll = row(robot, "roll-side-to-side");
        robot.drag(settle).moveTo(roll).drop();
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(ids().indexOf("settle")).isGreaterThan(ids().indexOf("roll-side-to-side"));
    }

    private static Node row(FxRobot robot, String step) {
        return robot.lookup(node ->
                        node instanceof OutlineCell cell
                                && !cell.isEmpty()
                                && cell.getItem()
                                        .step()
                                        .filter(s -> s.id().equals(step))
                                        .isPresent())
                .query();
    }

    @Test
    void everythingHasAName(FxRobot robot) {
        for (String step : List.of("place-ball", "roll-up-and-down", "hold")) {
            select(robot, step);
            PageLook.assertEverythingHasAName(root.getScene());
        }
    }
}
