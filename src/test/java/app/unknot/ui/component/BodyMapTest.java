package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.BodyFields;
import app.unknot.i18n.Messages;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.ui.common.BodyWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Timeout(30)
@ExtendWith(ApplicationExtension.class)
class BodyMapTest {
    private final List<BodyPart> chosen = new ArrayList<>();
    private BodyChoice choice;
    private BodyChooser chooser;
    private BodyMap map;

    static List<BodyField> fields() {
        var body = new BuiltInContent().catalogue().body();
        return List.of(DiagramView.BACK, DiagramView.FRONT, DiagramView.UPPER_BACK).stream()
                .map(view -> BodyFields.of(view, PictureFile.read(view.id()), body.areas()))
                .toList();
    }

    @Start
    void show(Stage stage) {
        choice = new BodyChoice(fields(), true);
        choice.setOnChosen(chosen::add);
        chooser =
                new BodyChooser(
                        choice, PictureFile.book(), new BodyWords(Messages.in(Locale.ENGLISH)));
        Scene scene = new Scene(chooser, 900, 760);
        scene.getStylesheets().setAll(ComponentStyle.locations());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        chooser.requestFocus();
        map = (BodyMap) chooser.lookup("#" + BodyChooser.MAP);
    }

    private BodyPart part(String area, Side side) {
        return choice.fieldProperty().get().part(area, side).orElseThrow();
    }

    /// The point of the scene where a part of the drawing is.
    private Point2D inScene(Point point) {
        Bounds bounds = map.overlay().localToScene(box(point));
        return new Point2D(bounds.getMinX(), bounds.getMinY());
    }

    private static Bounds box(Point point) {
        return new javafx.geometry.BoundingBox(point.x(), point.y(), 0, 0);
    }

    private MouseEvent pressAt(Point point) {
        Point2D scene = inScene(point);
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                scene.getX(),
                scene.getY(),
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }

    private Set<Node> shapes(String query) {
        return map.lookupAll(query);
    }

    private ListView<?> list() {
        return (ListView<?>) chooser.lookup("#" + BodyChooser.LIST);
    }

    private String name() {
        return ((Label) chooser.lookup("#" + BodyChooser.NAME)).getText();
    }

    @Test
    void aPressChoosesAtOnceAndOnTheOwnSide(FxRobot robot) {
        robot.interact(() -> {
            Event.fireEvent(map, pressAt(part("calf", Side.LEFT).center()));
            // Without any frame in between.
            assertThat(chosen).containsExactly(part("calf", Side.LEFT));
            assertThat(shapes(".area.calves"))
                    .filteredOn(node -> node.getPseudoClassStates().contains(Tint.POINTED))
                    .hasSize(1);
        });
        assertThat(inScene(part("calf", Side.LEFT).center()).getX())
                .isLessThan(inScene(part("calf", Side.RIGHT).center()).getX());
    }

    @Test
    void seenFromTheFrontLeftIsOnTheRightAndSaidSo(FxRobot robot) {
        robot.interact(() -> choice.show(DiagramView.FRONT));

        assertThat(inScene(part("chest", Side.LEFT).center()).getX())
                .isGreaterThan(inScene(part("chest", Side.RIGHT).center()).getX());
        List<Label> sides = map.lookupAll(".body-side").stream().map(Label.class::cast).toList();
        assertThat(sides).extracting(Label::getText).containsExactly("Left", "Right");
        assertThat(sides.getFirst().getLayoutX()).isGreaterThan(sides.getLast().getLayoutX());
    }

    @Test
    void theMapAndTheListAreAlwaysInStep(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.RIGHT);
        BodyPart pointed = choice.pointedProperty().get().orElseThrow();
        assertThat(list().getSelectionModel().getSelectedItem()).isEqualTo(pointed);
        assertThat(name()).startsWith(map.getAccessibleText());

        robot.interact(list()::requestFocus);
        robot.push(KeyCode.END);
        BodyPart last = choice.fieldProperty().get().parts().getLast();
        assertThat(choice.pointedProperty().get()).contains(last);
        robot.push(KeyCode.SPACE);
        assertThat(chosen).containsExactly(last);
    }

    @Test
    void homeAndEndGoToHeadAndFeet(FxRobot robot) {
        robot.push(KeyCode.END);
        assertThat(name()).contains("foot");
        robot.push(KeyCode.HOME);
        assertThat(name()).contains("skull");
        robot.push(KeyCode.ENTER);
        assertThat(chosen).extracting(BodyPart::area).containsExactly("base-of-skull");
    }

    @Test
    void theChosenHasATickAndSaysSo(FxRobot robot) {
        robot.interact(() -> choice.setChosen(Set.of(part("buttock", Side.RIGHT))));

        assertThat(shapes(".area.gluteus-maximus"))
                .filteredOn(node -> node.getPseudoClassStates().contains(Tint.SELECTED))
                .hasSize(1);
        assertThat(shapes(".body-mark.tick")).hasSize(1);
        robot.interact(() -> Event.fireEvent(map, pressAt(part("buttock", Side.RIGHT).center())));
        assertThat(map.getAccessibleText()).contains("Buttock").contains("Chosen");
    }

    @Test
    void whatIsBarredIsMarkedSaysWhyAndCannotBeChosen(FxRobot robot) {
        robot.interact(() -> {
            choice.setBars(
                    Map.of(
                            "calf",
                            AreaBar.never("A sore calf may be more than a knot."),
                            "buttock",
                            AreaBar.notNow("")));
            Event.fireEvent(map, pressAt(part("calf", Side.LEFT).center()));
        });

        assertThat(chosen).isEmpty();
        assertThat(shapes(".body-mark.cross")).hasSize(2);
        assertThat(name())
                .contains("The ball never goes here")
                .contains("A sore calf may be more than a knot");
        assertThat(shapes(".area.gluteus-maximus"))
                .allMatch(node -> node.getPseudoClassStates().contains(Tint.NOT_NOW));
    }
}
