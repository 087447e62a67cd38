package app.unknot.ui.progress;

import app.unknot.domain.progress.SessionSummary;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.WrappingCell;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// A session in the list: when, what, how long, how it ended and how it felt.
final class SessionCell extends WrappingCell<SessionEntry> {
    private final HistoryModel model;
    private final ProgressWords words;
    private final Label title = Labels.styled("", "session-title");
    private final Label facts = Labels.styled("", StyleClass.MUTED);
    private final VBox row = new VBox(title, facts);

    SessionCell(HistoryModel model, ProgressWords words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("session-row");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(SessionEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        SessionSummary session = entry.session();
        title.setText(model.title(session.routine(), ""));
        facts.setText(
                Stream.of(
                                words.moment(session.started()),
                                words.minutes(session.livedSeconds()),
                                words.ending(session.ending()),
                                words.ease(session.easeBefore(), session.easeAfter()))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("  ·  ")));
        setGraphic(row);
        setAccessibleText(title.getText() + ", " + facts.getText());
    }
}
