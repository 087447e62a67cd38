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
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
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
    public static final String CSV = "progress-as-csv";
    public static final String JSON = "progress-as-json";
    public static final String REPORT = "progress-report";
    public static final String SAID = "progress-said";

    /// The choice of the sessions instead of the overview.
    public static final String TO_SESSIONS = "progress-to-sessions";

    /// The overview where there is something to show.
    public static final String CONTENT = "progress-content";

    /// The overview where there is nothing yet.
    public static final String NOTHING = "progress-empty";

    /// The parts of the page.
    public enum Part {
        OVERVIEW,
        SESSIONS
    }

    private final ProgressModel model;
    private final HistoryModel history;
    private final Messages messages;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.OVERVIEW);
    private final OverviewPage overview;
    private final HistoryPage sessions;
    private final List<Screen> more;
    private final VBox root = new VBox();
    private final ScrollPane page = Scroll.around(root);

    /// @param fields of the body, made when they are needed
    /// @param more sections of other parts of the program for the end of the overview; told when it
    ///   comes and goes
    /// @param onReport opens the page of paper for the period that is looked at
    public ProgressView(
            ProgressModel model,
            HistoryModel history,
            PictureBook pictures,
            Supplier<List<BodyField>> fields,
            List<Screen> more,
            Runnable onReport) {
        this.model = model;
        this.history = history;
        this.messages = model.messages();
        this.more = List.copyOf(more);
        this.overview =
                new OverviewPage(model, pictures, fields, more.stream().map(Screen::view).toList());
        model.overviewProperty().subscribe(read -> this.more.forEach(Screen::shown));
        this.sessions = new HistoryPage(history);
        VBox.setVgrow(sessions, Priority.ALWAYS);
        // The list of sessions fills the window, and scrolls itself.
        page.fitToHeightProperty()
                .bind(
                        part.isEqualTo(Part.SESSIONS)
                                .and(
                                        Bindings.createBooleanBinding(
                                                () -> history.openedProperty().get().isEmpty(),
                                                history.openedProperty())));
        root.getStyleClass().addAll(StyleClass.PAGE, "progress");
        root.getChildren()
                .setAll(
                        Labels.title(messages.text("progress.title")),
                        head(onReport),
                        said(),
                        overview);
    }

    private Label said() {
        Label said = Labels.body("");
        said.setId(SAID);
        said.textProperty().bind(history.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    private FlowPane head(Runnable onReport) {
        Segments<Part> parts =
                new Segments<>(
                        messages.text("progress.title"),
                        List.of(Part.values()),
                        each ->
                                messages.text(
                                        "progress.part." + each.name().toLowerCase(Locale.ROOT)),
                        this::show);
        parts.getChildren().getLast().setId(TO_SESSIONS);
        parts.valueProperty().bind(part);
        parts.setMaxWidth(Region.USE_PREF_SIZE);
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
        return head;
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
        page.setVvalue(0);
        refresh();
    }

    private void refresh() {
        if (part.get() == Part.OVERVIEW) {
            model.refresh();
            more.forEach(Screen::shown);
        } else {
            history.refresh();
        }
    }

    @Override
    public Region view() {
        return page;
    }

    @Override
    public void shown() {
        refresh();
    }

    @Override
    public void hidden() {
        more.forEach(Screen::hidden);
    }
}
