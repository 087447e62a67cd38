package app.unknot.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Pressure;
import app.unknot.storage.content.PictureFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@Timeout(20)
@ExtendWith(ApplicationExtension.class)
class BodyMapTest {
    private final List<String> chosen = new ArrayList<>();
    private BodyMap map;

    @Start
    void show(Stage stage) {
        List<BodyArea> areas =
                List.of(
                        area("between-shoulder-blades", "rhomboids", "mid-trapezius"),
                        area("buttock", "gluteus-maximus"),
                        area("calf", "calves", "soleus"));
        map = new BodyMap(PictureFile.read("back"), areas, area -> "Area " + area.id());
        map.setOnChosen(area -> chosen.add(area.id()));
        Scene scene = new Scene(map, 400, 900);
        scene.getStylesheets().setAll(ComponentStyle.locations());
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        stage.requestFocus();
        map.requestFocus();
    }

    @Test
    void aPressOnAMuscleChoosesItsArea(FxRobot robot) {
        robot.clickOn(".area.calves");

        assertThat(chosen).containsExactly("calf");
    }

    @Test
    void theArrowsReachEveryAreaAndGoRound(FxRobot robot) {
        List<String> heard = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            heard.add(map.getAccessibleText());
            robot.push(KeyCode.RIGHT);
        }

        assertThat(heard)
                .containsExactly(
                        "Area between-shoulder-blades",
                        "Area buttock",
                        "Area calf",
                        "Area between-shoulder-blades");
    }

    @Test
    void spaceChooses(FxRobot robot) {
        robot.push(KeyCode.RIGHT).push(KeyCode.SPACE);

        assertThat(chosen).containsExactly("buttock");
    }

    @Test
    void theSelectedAreaIsTintedOnBothSides(FxRobot robot) {
        robot.interact(() -> map.setSelected(Set.of("buttock")));

        assertThat(map.lookupAll(".area.gluteus-maximus"))
                .hasSize(2)
                .allSatisfy(
                        node -> assertThat(node.getPseudoClassStates()).contains(Tint.SELECTED));
    }

    private static BodyArea area(String id, String... shapes) {
        return new BodyArea(
                id,
                Optional.of(DiagramView.BACK),
                Optional.empty(),
                List.of(shapes),
                Duration.ofSeconds(180),
                new Pressure(4, 6, 7));
    }
}
