package app.unknot.ui.progress;

import static app.unknot.ui.progress.ShownProgress.AREA;
import static app.unknot.ui.progress.ShownProgress.MONDAY;
import static app.unknot.ui.progress.ShownProgress.said;
import static app.unknot.ui.progress.ShownProgress.session;
import static app.unknot.ui.progress.ShownProgress.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.component.BodyChooser;
import app.unknot.ui.component.WordTable;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The overview of progress by keys: with nothing, with one session and with what happens to knots
/// and the goal.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class ProgressViewTest {
    private final ShownProgress shown = new ShownProgress();

    @Start
    void show(Stage stage) {
        shown.show(stage);
    }

    @Test
    void withoutSessionsItSaysWhatWillBeHere(FxRobot robot) {
        assertThat(robot.lookup("#" + ProgressView.NOTHING).query().isVisible()).isTrue();
        assertThat(robot.lookup("#" + ProgressView.CONTENT).query().isVisible()).isFalse();
        PageLook.assertNothingIsCutOff(shown.root.getScene());
    }

    @Test
    void oneSessionFillsEveryCardWithWordsAndATable(FxRobot robot) {
        robot.interact(() -> shown.keep(session("a", Ending.FINISHED)));

        assertThat(said(robot))
                .contains("1 of 4 days so far.", "5 min in all: one session on one day.")
                .contains("Between spine and shoulder blade: from 6 to 4, clearly better.")
                .contains("Your right side had less time on the ball.")
                .anyMatch(words -> words.startsWith("Releasing eases a knot now."));
        assertThat(text(robot, BodyCard.SAID)).contains("Jan");
        PageLook.assertNothingIsCutOff(shown.root.getScene());
        PageLook.assertEverythingHasAName(shown.root.getScene());

        for (Length length : Length.values()) {
            robot.interact(() -> {
                shown.model.choose(length);
                shown.model.tablesProperty().set(true);
                shown.layOut();
            });
            assertThat(robot.lookup(".word-table").queryAllAs(WordTable.class)).hasSize(5);
            PageLook.assertNothingIsCutOff(shown.root.getScene());
            robot.interact(() -> shown.model.tablesProperty().set(false));
            assertThat(robot.lookup(".word-table").queryAll()).isEmpty();
        }
    }

    @Test
    void theBodySaysHowItHasBeenAndWhenItWasWorkedOn(FxRobot robot) {
        robot.interact(() -> shown.keep(session("a", Ending.FINISHED)));
        BodyCard card = robot.lookup("#" + BodyCard.ID).queryAs(BodyCard.class);
        String left = "Between spine and shoulder blade, left";

        assertThat(told(robot))
                .containsExactly(
                        "Between spine and shoulder blade. Ache 6 to 4, clearly better, one"
                                + " session");
        robot.interact(() -> robot.lookup(".body-state").query().requestFocus());
        assertThat(text(robot, BodyChooser.NAME))
                .isEqualTo(left + ". Ache 6 to 4, clearly better, one session");
        robot.interact(() -> card.tell(BodyCard.Tells.WORKED));
        assertThat(told(robot)).containsExactly(left + ". Last worked on 2 days ago");
    }

    /// What is said of the body beside the map.
    private static List<String> told(FxRobot robot) {
        return robot.lookup(".body-state").queryAll().stream()
                .map(Node::getAccessibleText)
                .toList();
    }

    @Test
    void scrollingPaintsOnlyWhatIsSeenAndNothingTransparent(FxRobot robot) {
        Region page = shown.view.view();
        Region viewport = (Region) page.lookup(".viewport");

        assertThat(viewport.isCache()).isFalse();
        assertThat(viewport.getBackground()).isNull();
        assertThat(page.getBackground()).isNull();
    }

    @Test
    void aKnotThatStaysIsOneToBeLookedAt(FxRobot robot) {
        robot.interact(() -> {
            for (int day = 0; day < 6; day++) {
                shown.keep(session("s" + day, MONDAY.minusDays(day), Ending.FINISHED, 6));
            }
        });
        String advice = World.MESSAGES.text("progress.knot.advice");
        assertThat(said(robot)).contains("A knot that is not on record any more", advice);
        assertThat(said(robot)).contains("6 sessions, ache 6 to 4");

        Knot knot =
                new Knot(
                        "k",
                        1,
                        MONDAY,
                        Knot.Change.RETIRED,
                        AREA,
                        Side.LEFT,
                        DiagramView.UPPER_BACK,
                        new Point(150, 300),
                        Optional.of("Old friend"));
        robot.interact(() -> {
            shown.service.progress().keep(knot);
            shown.view.shown();
        });
        assertThat(said(robot)).contains("Old friend", "It is gone.").doesNotContain(advice);
    }

    @Test
    void theGoalIsChangedAndHiddenWithoutASpareWord(FxRobot robot) {
        robot.interact(() -> shown.keep(session("a", Ending.STOPPED)));
        robot.interact(() -> robot.lookup("#" + GoalCard.MORE).queryAs(Button.class).fire());
        assertThat(text(robot, GoalCard.SAID)).isEqualTo("1 of 5 days so far.");
        robot.interact(() -> robot.lookup("#" + GoalCard.HIDE).queryAs(Button.class).fire());
        assertThat(robot.lookup("#" + GoalCard.SAID).tryQuery()).isEmpty();
        assertThat(shown.service.preferences().settings().weeklyGoal()).isZero();
    }
}
