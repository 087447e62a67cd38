package app.unknot.ui.progress;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.picture.PictureBook;
import app.unknot.i18n.Messages;
import app.unknot.service.RecordFiles;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Segments;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The page about progress: what practice came to, and every session.
public final class ProgressView implements Screen {
    public static final String CSV = "progress.as-csv";
    public static final String JSON = "progress.as-json";
    public static final String REPORT = "progress-report";
    public static final String SAID = "progress-said";

    /// The parts of the page.
    public enum Part {
        OVERVIEW,
        SESSIONS
    }

    private final ProgressModel model;
    private final HistoryModel history;
    private final Messages messages;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.OVERVIEW);
    private final ScrollPane overview;
    private final HistoryPage sessions;
    private final ChecksSection checks;
    private final VBox root = new VBox();

    /// @param checks the part about self-checks
    /// @param onReport opens the page of paper for the period that is looked at
    public ProgressView(
            ProgressModel model,
            HistoryModel history,
            PictureBook pictures,
            List<BodyField> fields,
            ChecksSection checks,
            Runnable onReport) {
        this.model = model;
        this.history = history;
        this.messages = model.messages();
        this.overview = Scroll.around(new OverviewPage(model, pictures, fields, checks));
        this.sessions = new HistoryPage(history);
        this.checks = checks;
        model.overviewProperty().subscribe(read -> checks.refresh());
        Segments<Part> parts =
                new Segments<>(
                        messages.text("progress.title"),
                        List.of(Part.values()),
                        each ->
                                messages.text(
                                        "progress.part." + each.name().toLowerCase(Locale.ROOT)),
                        this::show);
        parts.valueProperty().bind(part);
        parts.setMaxWidth(Region.USE_PREF_SIZE);
        Label said = Labels.body("");
        said.setId(SAID);
        said.textProperty().bind(history.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        FlowPane head =
                new FlowPane(
                        parts,
                        button(REPORT, "progress.report", onReport),
                        button(CSV, "progress.as-csv", () -> history.save(RecordFiles.Kind.CSV)),
                        button(
                                JSON,
                                "progress.as-json",
                                () -> history.save(RecordFiles.Kind.JSON)));
        head.getStyleClass().add("progress-head");
        VBox.setVgrow(overview, Priority.ALWAYS);
        VBox.setVgrow(sessions, Priority.ALWAYS);
        root.getStyleClass().addAll(StyleClass.PAGE, "progress");
        root.getChildren()
                .setAll(Labels.title(messages.text("progress.title")), head, said, overview);
    }

    private Button button(String id, String key, Runnable action) {
        Button button = Buttons.plain(messages.text(key), action);
        button.setId(id);
        return button;
    }

    /// Shows one of the parts.
    public void show(Part wanted) {
        part.set(wanted);
        Region shown = wanted == Part.OVERVIEW ? overview : sessions;
        root.getChildren().set(root.getChildren().size() - 1, shown);
        refresh();
    }

    private void refresh() {
        if (part.get() == Part.OVERVIEW) {
            model.refresh();
            checks.refresh();
        } else {
            history.refresh();
        }
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        refresh();
    }
}
