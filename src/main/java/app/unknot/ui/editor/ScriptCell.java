package app.unknot.ui.editor;

import app.unknot.domain.session.Heard;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.RightToLeft;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.WrappingCell;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// One spoken line with its time.
final class ScriptCell extends WrappingCell<Heard.Line> {
    private final Messages messages;

    ScriptCell(Messages messages) {
        this.messages = messages;
    }

    @Override
    protected void updateItem(Heard.Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String time = Times.clock(line.at());
        String text = line.cue().cue().text();
        Label at = new Label(time);
        at.getStyleClass().add("muted");
        at.setMinWidth(Region.USE_PREF_SIZE);
        Label words = new Label(text);
        words.setWrapText(true);
        RightToLeft.allow(words);
        words.setMinWidth(0);
        words.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(at, words);
        row.getStyleClass().add("script-row");
        setGraphic(row);
        setAccessibleText(
                messages.text("preview.line", time, line.cue().leg().occurrence().title(), text));
    }
}
