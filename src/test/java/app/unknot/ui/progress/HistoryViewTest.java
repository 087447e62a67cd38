package app.unknot.ui.progress;

import static app.unknot.ui.progress.ShownProgress.MONDAY;
import static app.unknot.ui.progress.ShownProgress.list;
import static app.unknot.ui.progress.ShownProgress.press;
import static app.unknot.ui.progress.ShownProgress.said;
import static app.unknot.ui.progress.ShownProgress.session;
import static app.unknot.ui.progress.ShownProgress.text;
import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.testkit.MadeSessions;
import app.unknot.testkit.MadeSessions.Lived;
import app.unknot.testkit.World;
import app.unknot.ui.component.EaseScale;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The list of sessions by keys: what each was, odd ones too, and what can be done with one.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class HistoryViewTest {
    private final ShownProgress shown = new ShownProgress();

    @Start
    void show(Stage stage) {
        shown.show(stage);
    }

    @Test
    void everySessionIsShownAsWhatItWas(FxRobot robot) {
        robot.interact(() -> {
            for (Ending ending : Ending.values()) {
                shown.keep(session("e" + ending, MONDAY.minusDays(ending.ordinal()), ending, 6));
            }
        });
        shown.rows(robot);
        assertThat(list(robot).getItems()).hasSize(Ending.values().length);
        for (Ending ending : Ending.values()) {
            robot.interact(() -> list(robot).scrollTo(ending.ordinal()));
            String word = ending.name().toLowerCase(Locale.ROOT);
            assertThat(shown.rows(robot))
                    .filteredOn(row -> row.contains("Jan " + (5 - ending.ordinal())))
                    .singleElement()
                    .asString()
                    .contains(World.MESSAGES.text("progress.ending." + word));
        }
    }

    @Test
    void oddRecordsAreShownAndNoneIsDropped(FxRobot robot) {
        SessionRecord strange =
                MadeSessions.session(
                        "strange",
                        OffsetDateTime.parse("2031-05-01T01:30:00-09:30"),
                        new Lived(
                                Ending.FINISHED,
                                0,
                                List.of(MadeSessions.step("hum", "an-unknown-area", "both", 9))),
                        Remarks.ease(Optional.of(0), Optional.of(10)),
                        List.of("nobody"));
        robot.interact(() -> shown.keep(session("a", Ending.FINISHED), strange));

        assertThat(shown.rows(robot))
                .hasSize(2)
                .first()
                .asString()
                .contains("2031", "Ache 0 to 10");
        robot.interact(() -> shown.view.show(ProgressView.Part.OVERVIEW));
        robot.interact(() -> {
            shown.model.choose(Length.YEAR);
            while (shown.model.periodProperty().get().from().getYear() < 2031) {
                shown.model.forward();
            }
        });
        assertThat(said(robot))
                .contains(
                        "An unknown area (unknown to this version): from 0 to 10, clearly worse.");
        assertThat(said(robot)).contains("0 min in all: one session on one day.");
    }

    @Test
    void aSessionIsRatedNotedDeletedAndPutBackByKeys(FxRobot robot) {
        robot.interact(() -> shown.keep(session("a", Ending.WRONG)));
        shown.rows(robot);
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(said(robot)).anyMatch(words -> words.startsWith("Ended because something"));
        robot.interact(() ->
                robot.lookup("#" + SessionPage.EASE_AFTER).queryAs(EaseScale.class).requestFocus());
        robot.write("1");
        assertThat(shown.onFile("a").easeAfter()).contains(1);
        assertThat(shown.onFile("a").easeBefore()).contains(6);

        robot.interact(() -> robot.lookup("#" + SessionPage.NOTE).query().requestFocus());
        robot.write("better");
        robot.interact(
                () -> robot.lookup("#" + SessionPage.SAVE_NOTE).queryAs(Button.class).fire());
        assertThat(shown.onFile("a").note()).contains("better");
        assertThat(robot.lookup("#" + SessionPage.NOTE).queryAs(TextArea.class).getText())
                .isEqualTo("better");

        robot.interact(() -> robot.lookup("#" + SessionPage.DELETE).queryAs(Button.class).fire());
        assertThat(shown.onFile("a").deleted()).isTrue();
        assertThat(list(robot).getItems()).isEmpty();
        robot.interact(() -> robot.lookup("#" + HistoryPage.UNDO).queryAs(Button.class).fire());
        assertThat(list(robot).getItems()).hasSize(1);
        assertThat(shown.onFile("a").deleted()).isFalse();
        assertThat(shown.onFile("a").note()).contains("better");
        assertThat(shown.service.progress().history().size()).isEqualTo(1);
    }

    @Test
    void savingAsksWhereAndSaysWhatCameOfIt(FxRobot robot) {
        robot.interact(() -> shown.keep(session("a", Ending.FINISHED)));
        shown.places.next = Optional.of(Path.of("mine"));
        press(robot, ProgressView.CSV);
        assertThat(shown.places.asked).singleElement().asString().endsWith("Unknot sessions.csv");
        assertThat(text(robot, ProgressView.SAID)).isEqualTo("Saved one session in mine.csv.");

        shown.diskIsFull = true;
        press(robot, ProgressView.JSON);
        assertThat(text(robot, ProgressView.SAID))
                .startsWith("The sessions could not be saved in mine.json.");
    }
}
