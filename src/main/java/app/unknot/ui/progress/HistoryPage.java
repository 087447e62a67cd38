package app.unknot.ui.progress;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The list of all sessions, and in its place one of them in full.
final class HistoryPage extends VBox {
    static final String LIST = "history-list";
    static final String UNDO = "history-undo";

    private final HistoryModel model;
    private final Messages messages;
    private final ProgressWords words;
    private final ListView<SessionEntry> list = new ListView<>();
    private final VBox all = new VBox();
    private final HBox banner = new HBox();

    HistoryPage(HistoryModel model) {
        this.model = model;
        this.messages = model.ports().messages();
        this.words = new ProgressWords(messages);
        getStyleClass().add("history-page");
        list.setId(LIST);
        list.getStyleClass().add("session-list");
        list.setAccessibleText(messages.text("progress.history"));
        list.setCellFactory(view -> new SessionCell(model, words));
        list.setPlaceholder(Labels.body(messages.text("progress.empty.title")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> openSelected());
        VBox.setVgrow(list, Priority.ALWAYS);
        banner.getStyleClass().add(StyleClass.BANNER);
        all.getStyleClass().add("history-page");
        all.getChildren()
                .setAll(banner, Labels.muted(messages.text("progress.history.lead")), list);
        model.entriesProperty().subscribe(this::fill);
        model.openedProperty().subscribe(this::open);
        model.deletedProperty().subscribe(this::offer);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            openSelected();
            event.consume();
        }
    }

    private void openSelected() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(model::open);
    }

    private void fill(List<SessionEntry> entries) {
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(entries);
        if (!entries.isEmpty()) {
            list.getSelectionModel().select(Math.clamp(selected, 0, entries.size() - 1));
        }
    }

    private void open(Optional<SessionRecord> record) {
        if (record.isEmpty()) {
            getChildren().setAll(all);
            VBox.setVgrow(all, Priority.ALWAYS);
            list.requestFocus();
        } else if (getChildren().isEmpty()
                || !(getChildren().getFirst() instanceof SessionPage shown)
                || !shown.isOf(record.get())) {
            SessionPage page = new SessionPage(model, record.get(), words);
            getChildren().setAll(page);
            page.requestFocus();
        }
    }

    private void offer(Optional<SessionRecord> gone) {
        banner.setVisible(gone.isPresent());
        banner.setManaged(gone.isPresent());
        gone.ifPresent(record -> {
            Label said =
                    Labels.body(
                            messages.text(
                                    "progress.deleted",
                                    model.title(record.routine(), record.title()),
                                    words.moment(record.started())));
            said.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(said, Priority.ALWAYS);
            Button undo = Buttons.plain(messages.text("progress.undo"), model::undo);
            undo.setId(UNDO);
            banner.getChildren().setAll(said, undo);
        });
    }
}
