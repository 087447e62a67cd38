package app.unknot.ui.progress;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.picture.BodyFields;
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
import java.io.IOException;
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
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/// The page about progress of one person, on a window with large text, for tests to look at.
final class ShownProgress {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 7);
    static final OffsetDateTime MONDAY = OffsetDateTime.parse("2026-01-05T08:00:00+01:00");

    /// What the side bar takes where the text is this large.
    private static final double SIDE_BAR = 133;

    static final String AREA = "between-shoulder-blades";

    final World world = new World(new BuiltInContent());
    final SessionService service = world.service();
    final ChosenPlaces places = new ChosenPlaces();
    boolean diskIsFull;
    ProgressModel model;
    ProgressView view;
    StackPane root;

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

    void keep(SessionRecord... records) {
        for (SessionRecord record : records) {
            service.progress().keep(record);
        }
        view.shown();
        layOut();
    }

    /// Some sizes depend on others and settle with the second look, as they do in a window.
    void layOut() {
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    static SessionRecord session(String id, OffsetDateTime at, Ending ending, int before) {
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

    static SessionRecord session(String id, Ending ending) {
        return session(id, MONDAY.plusMinutes(id.hashCode() % 100), ending, 6);
    }

    static String text(FxRobot robot, String id) {
        return robot.lookup("#" + id).queryAs(Label.class).getText();
    }

    static List<String> said(FxRobot robot) {
        return robot.lookup(".label").queryAllAs(Label.class).stream()
                .filter(Node::isVisible)
                .map(Label::getText)
                .toList();
    }

    static ListView<?> list(FxRobot robot) {
        return robot.lookup("#" + HistoryPage.LIST).queryListView();
    }

    List<String> rows(FxRobot robot) {
        robot.interact(() -> view.show(ProgressView.Part.SESSIONS));
        robot.interact(this::layOut);
        return robot.lookup(".session-row").queryAllAs(ListCell.class).stream()
                .map(Node::getAccessibleText)
                .filter(row -> row != null && !row.isEmpty())
                .toList();
    }

    SessionRecord onFile(String id) {
        return world.progress.lines.stream()
                .filter(line -> line.id().equals(id))
                .reduce((older, newer) -> newer)
                .orElseThrow();
    }

    static void press(FxRobot robot, String id) {
        robot.interact(() ->
                robot.from(robot.window(0).getScene().getRoot())
                        .lookup((Node node) -> id.equals(node.getId()))
                        .queryAs(Button.class)
                        .fire());
    }
}
