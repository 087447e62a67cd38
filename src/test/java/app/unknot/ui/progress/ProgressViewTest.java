package app.unknot.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.BodyFields;
import app.unknot.domain.progress.Knot;
import app.unknot.domain.progress.Period.Length;
import app.unknot.domain.progress.PracticeDays;
import app.unknot.domain.progress.Remarks;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.service.RecordFiles;
import app.unknot.service.SessionService;
import app.unknot.storage.content.BuiltInContent;
import app.unknot.storage.content.PictureFile;
import app.unknot.storage.content.ProgressLimitsReader;
import app.unknot.testkit.ChosenPlaces;
import app.unknot.testkit.MadeSessions;
import app.unknot.testkit.MadeSessions.Lived;
import app.unknot.testkit.World;
import app.unknot.ui.PageLook;
import app.unknot.ui.component.BodyChooser;
import app.unknot.ui.component.EaseScale;
import app.unknot.ui.component.WordTable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The page about progress by keys: with nothing, with odd records, and what can be done with one
/// session.
@Timeout(60)
@ExtendWith(ApplicationExtension.class)
class ProgressViewTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);
    private static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-01-05T08:00:00+01:00");

    /// What the side bar takes where the text is this large.
    private static final double SIDE_BAR = 133;

    private static final String AREA = "between-shoulder-blades";

    private final World world = new World(new BuiltInContent());
    private final SessionService service = world.service();
    private final ChosenPlaces places = new ChosenPlaces();
    private boolean diskIsFull;
    private ProgressModel model;
    private ProgressView view;
    private StackPane root;

    @Start
    void show(Stage stage) {
        ProgressPorts ports = ports();
        model = new ProgressModel(ports);
        view =
                new ProgressView(
                        model,
                        new HistoryModel(ports),
                        PictureFile.book(),
                        () ->
                                List.of(
                                        BodyFields.of(
                                                DiagramView.BACK,
                                                PictureFile.book().picture("back"),
                                                new BuiltInContent().catalogue().body().areas())),
                        List.of(),
                        () -> {});
        root = PageLook.show(stage, view.view(), 200);
        root.setPadding(new Insets(0, 0, 0, SIDE_BAR));
        view.shown();
    }

    private ProgressPorts ports() {
        RecordFiles files =
                (kind, file, records, delimiter) -> {
                    if (diskIsFull) {
                        throw new IOException("full");
                    }
                };
        return new ProgressPorts(
                service.progress(),
                service.preferences(),
                new ProgressLimitsReader().read(),
                PracticeDays.in(Locale.GERMANY),
                () -> TODAY,
                id -> service.library().routine(id).map(routine -> routine.title()),
                files,
                places,
                Runnable::run,
                Runnable::run,
                Runnable::run,
                World.MESSAGES);
    }

    private void keep(SessionRecord... records) {
        for (SessionRecord record : records) {
            service.progress().keep(record);
        }
        view.shown();
        layOut();
    }

    /// Some sizes depend on others and settle with the second look, as they do in a window.
    private void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    private static SessionRecord session(String id, OffsetDateTime at, Ending ending, int before) {
        return MadeSessions.session(
                id,
                at,
                new Lived(
                        ending,
                        300,
                        List.of(
                                MadeSessions.step("hold", AREA, "left", 60),
                                MadeSessions.step("stretch", "", "both", 90))),
                Remarks.ease(Optional.of(before), Optional.of(before - 2)),
                List.of("k"));
    }

    private static SessionRecord session(String id, Ending ending) {
        return session(id, MONDAY.plusMinutes(id.hashCode() % 100), ending, 6);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    private static ListView<?> list(FxRobot robot) {
        return robot.lookup("#" + HistoryPage.LIST).queryListView();
    }

    private List<String> rows(FxRobot robot) {
        robot.interact(() -> view.show(ProgressView.Part.SESSIONS));
        robot.interact(this::layOut);
        return robot.lookup(".session-row").queryAllAs(ListCell.class).stream()
                .map(Node::getAccessibleText)
                .filter(row -> row != null && !row.isEmpty())
                .toList();
    }

    private SessionRecord onFile(String id) {
        return world.progress.lines.stream()
                .filter(line -> line.id().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    @Test
    void withoutSessionsItSaysWhatWillBeHere(FxRobot robot) {
        assertThat(robot.lookup("#" + ProgressView.NOTHING).query().isVisible()).isTrue();
        assertThat(robot.lookup("#" + ProgressView.CONTENT).query().isVisible()).isFalse();
        PageLook.assertNothingIsCutOff(root.getScene());
    }

    @Test
    void oneSessionFillsEveryCardWithWordsAndATable(FxRobot robot) {
        robot.interact(() -> keep(session("a", Ending.FINISHED)));

        assertThat(said(robot))
                .contains("1 of 4 days so far.", "5 min in all: one session on one day.")
                .contains("Between spine and shoulder blade: from 6 to 4, clearly better.")
                .contains("Your right side had less time on the ball.")
                .anyMatch(words -> words.startsWith("Releasing eases a knot now."));
        assertThat(text(robot, BodyCard.SAID)).contains("Jan");
        PageLook.assertNothingIsCutOff(root.getScene());
        PageLook.assertEverythingHasAName(root.getScene());

        for (Length length : Length.values()) {
            robot.interact(() -> {
                model.choose(length);
                model.tablesProperty().set(true);
                layOut();
            });
            assertThat(robot.lookup(".word-table").queryAllAs(WordTable.class)).hasSize(5);
            PageLook.assertNothingIsCutOff(root.getScene());
            robot.interact(() -> model.tablesProperty().set(false));
            assertThat(robot.lookup(".word-table").queryAll()).isEmpty();
        }
    }

    @Test
    void theBodySaysHowItHasBeenAndWhenItWasWorkedOn(FxRobot robot) {
        robot.interact(() -> keep(session("a", Ending.FINISHED)));
        BodyCard card = robot.lookup("#" + BodyCard.ID).queryAs(BodyCard.class);
        String left = "Between spine and shoulder blade, left";

        assertThat(words(robot, Side.LEFT))
                .isEqualTo(left + ". Ache 6 to 4, clearly better, one session");
        robot.interact(() -> card.tell(BodyCard.Tells.WORKED));
        assertThat(words(robot, Side.LEFT)).isEqualTo(left + ". Last worked on 2 days ago");
        assertThat(words(robot, Side.RIGHT)).doesNotContain("Last worked on");
    }

    /// What is said of that half of the area.
    private static String words(FxRobot robot, Side side) {
        ListView<BodyPart> areas = robot.lookup("#" + BodyChooser.LIST).queryListView();
        robot.interact(() ->
                areas.getItems().stream()
                        .filter(part -> part.area().equals(AREA) && part.side() == side)
                        .forEach(areas.getSelectionModel()::select));
        return text(robot, BodyChooser.NAME);
    }

    @Test
    void aKnotThatStaysIsOneToBeLookedAt(FxRobot robot) {
        robot.interact(() -> {
            for (int day = 0; day < 6; day++) {
                keep(session("s" + day, MONDAY.minusDays(day), Ending.FINISHED, 6));
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
            service.progress().keep(knot);
            view.shown();
        });
        assertThat(said(robot)).contains("Old friend", "It is gone.").doesNotContain(advice);
    }

    @Test
    void theGoalIsChangedAndHiddenWithoutASpareWord(FxRobot robot) {
        robot.interact(() -> keep(session("a", Ending.STOPPED)));
        robot.interact(() -> robot.lookup("#" + GoalCard.MORE).queryAs(Button.class).fire());
        assertThat(text(robot, GoalCard.SAID)).isEqualTo("1 of 5 days so far.");
        robot.interact(() -> robot.lookup("#" + GoalCard.HIDE).queryAs(Button.class).fire());
        assertThat(robot.lookup("#" + GoalCard.SAID).tryQuery()).isEmpty();
        assertThat(service.preferences().settings().weeklyGoal()).isZero();
    }

    @Test
    void everySessionIsShownAsWhatItWas(FxRobot robot) {
        robot.interact(() -> {
            for (Ending ending : Ending.values()) {
                keep(session("e" + ending, MONDAY.minusDays(ending.ordinal()), ending, 6));
            }
        });
        rows(robot);
        assertThat(list(robot).getItems()).hasSize(Ending.values().length);
        for (Ending ending : Ending.values()) {
            robot.interact(() -> list(robot).scrollTo(ending.ordinal()));
            String word = ending.name().toLowerCase(Locale.ROOT);
            assertThat(rows(robot))
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
        robot.interact(() -> keep(session("a", Ending.FINISHED), strange));

        assertThat(rows(robot)).hasSize(2).first().asString().contains("2031", "Ache 0 to 10");
        robot.interact(() -> view.show(ProgressView.Part.OVERVIEW));
        robot.interact(() -> {
            model.choose(Length.YEAR);
            while (model.periodProperty().get().from().getYear() < 2031) {
                model.forward();
            }
        });
        assertThat(said(robot)).contains("An unknown area (unknown to this version): from 0 to 10, clearly worse.");
        assertThat(said(robot)).contains("0 min in all: one session on one day.");
    }

    @Test
    void aSessionIsRatedNotedDeletedAndPutBackByKeys(FxRobot robot) {
        robot.interact(() -> keep(session("a", Ending.WRONG)));
        rows(robot);
        robot.interact(() -> list(robot).requestFocus());
        robot.push(KeyCode.ENTER);
        assertThat(said(robot)).anyMatch(words -> words.startsWith("Ended because something"));
        robot.interact(() ->
                robot.lookup("#" + SessionPage.EASE_AFTER).queryAs(EaseScale.class).requestFocus());
        robot.write("1");
        assertThat(onFile("a").easeAfter()).contains(1);
        assertThat(onFile("a").easeBefore()).contains(6);

        robot.interact(() -> robot.lookup("#" + SessionPage.NOTE).query().requestFocus());
        robot.write("better");
        robot.interact(
                () -> robot.lookup("#" + SessionPage.SAVE_NOTE).queryAs(Button.class).fire());
        assertThat(onFile("a").note()).contains("better");
        assertThat(robot.lookup("#" + SessionPage.NOTE).queryAs(TextArea.class).getText())
                .isEqualTo("better");

        robot.interact(() -> robot.lookup("#" + SessionPage.DELETE).queryAs(Button.class).fire());
        assertThat(onFile("a").deleted()).isTrue();
        assertThat(list(robot).getItems()).isEmpty();
        robot.interact(() -> robot.lookup("#" + HistoryPage.UNDO).queryAs(Button.class).fire());
        assertThat(list(robot).getItems()).hasSize(1);
        assertThat(onFile("a").deleted()).isFalse();
        assertThat(onFile("a").note()).contains("better");
        assertThat(service.progress().history().size()).isEqualTo(1);
    }

    @Test
    void savingAsksWhereAndSaysWhatCameOfIt(FxRobot robot) {
        robot.interact(() -> keep(session("a", Ending.FINISHED)));
        places.next = Optional.of(Path.of("mine"));
        press(robot, ProgressView.CSV);
        assertThat(places.asked).singleElement().asString().endsWith("Unknot sessions.csv");
        assertThat(text(robot, ProgressView.SAID)).isEqualTo("Saved one session in mine.csv.");

        diskIsFull = true;
        press(robot, ProgressView.JSON);
        assertThat(text(robot, ProgressView.SAID))
                .startsWith("The sessions could not be saved in mine.json.");
    }

    private static void press(FxRobot robot, String id) {
        robot.interact(() ->
                robot.from(robot.window(0).getScene().getRoot())
                        .lookup((Node node) -> id.equals(node.getId()))
                        .queryAs(Button.class)
                        .fire());
    }
}
