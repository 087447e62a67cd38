package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Overlay;
import app.unknot.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;

/// Asks, over the page, before anything is done with all of the data. The answer that changes
/// nothing comes first and has the focus.
final class DataQuestions {
    static final String YES = "data-yes";
    static final String NO = "data-no";
    private static final int MOST_NAMED = 5;

    private final DataModel model;
    private final Messages messages;
    private final Overlay overlay = new Overlay();
    private @Nullable Node asker;

    DataQuestions(DataModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.questionProperty().subscribe(this::show);
    }

    Overlay node() {
        return overlay;
    }

    private void press(KeyEvent event) {
        DataQuestion now = model.questionProperty().get();
        boolean canLeave =
                !(now instanceof DataQuestion.Working || now instanceof DataQuestion.Deleted);
        if (event.getCode() == KeyCode.ESCAPE && canLeave) {
            model.no();
            event.consume();
        }
    }

    /// The focus goes back to where it was before the first question.
    private void show(DataQuestion question) {
        if (!overlay.isVisible() && overlay.getScene() != null) {
            asker = overlay.getScene().getFocusOwner();
        }
        switch (question) {
            case DataQuestion.None none -> hide();
            case DataQuestion.Working working ->
                    tell(messages.text("data.working"), List.of(), List.of());
            case DataQuestion.Restore restore -> restore(restore);
            case DataQuestion.Move move ->
                    ask(
                            messages.text("data.move.question"),
                            messages.text("data.move.yes"),
                            messages.text("data.move.where", move.to().toString()),
                            messages.text("data.move.what"));
            case DataQuestion.UseOther other ->
                    ask(
                            messages.text("data.use.question"),
                            messages.text("data.use.yes"),
                            messages.text("data.use.where", other.library().toString()),
                            messages.text("data.use.what"));
            case DataQuestion.Delete delete ->
                    askInRed(
                            messages.text("data.delete.question"),
                            messages.text("data.delete.on"),
                            messages.text(
                                    "data.delete.what",
                                    model.contents(delete.now()),
                                    delete.backups()),
                            messages.text("data.delete.copy"));
            case DataQuestion.DeleteReally really ->
                    askInRed(
                            messages.text("data.delete.really"),
                            messages.text("data.delete.yes"),
                            messages.text("data.delete.final"));
            case DataQuestion.Deleted deleted -> deleted(deleted);
        }
    }

    private void hide() {
        overlay.hide();
        if (asker != null) {
            asker.requestFocus();
            asker = null;
        }
    }

    private void restore(DataQuestion.Restore restore) {
        String question =
                messages.text("data.restore.question", model.words().date(restore.backup()));
        List<Node> lines = new ArrayList<>();
        lines.add(
                Labels.body(
                        messages.text(
                                "data.restore.compare",
                                model.contents(restore.backup().contents()),
                                model.contents(restore.now()))));
        if (restore.hasLess()) {
            Label less = Labels.body(messages.text("data.restore.less"));
            less.getStyleClass().add("warning-line");
            lines.add(less);
        }
        lines.add(Labels.body(messages.text("data.restore.what")));
        String yes =
                restore.hasLess()
                        ? messages.text("data.restore.yes-less")
                        : messages.text("data.restore.yes");
        tell(question, lines, List.of(no(), Buttons.plain(yes, model::yes)));
    }

    private void deleted(DataQuestion.Deleted deleted) {
        List<Node> lines = new ArrayList<>();
        lines.add(Labels.body(messages.text("data.deleted.what")));
        if (!deleted.left().isEmpty()) {
            lines.add(Labels.body(messages.text("data.deleted.left", deleted.left().size())));
            deleted.left().stream().limit(MOST_NAMED).map(Labels::muted).forEach(lines::add);
        }
        tell(
                messages.text("data.deleted"),
                lines,
                List.of(Buttons.primary(messages.text("data.deleted.close"), model::yes)));
    }

    private void ask(String question, String yes, String... lines) {
        tell(question, bodies(lines), List.of(no(), Buttons.plain(yes, model::yes)));
    }

    private void askInRed(String question, String yes, String... lines) {
        Button delete = Buttons.plain(yes, model::yes);
        delete.getStyleClass().add(StyleClass.WARN);
        tell(question, bodies(lines), List.of(no(), delete));
    }

    private static List<Node> bodies(String... lines) {
        return Stream.of(lines).<Node>map(Labels::body).toList();
    }

    private Button no() {
        Button no = Buttons.primary(messages.text("data.no"), model::no);
        no.setId(NO);
        return no;
    }

    /// The last button is the one that does it.
    private void tell(String question, List<Node> lines, List<Button> buttons) {
        List<Node> content = new ArrayList<>();
        content.add(Labels.heading(question));
        content.addAll(lines);
        if (!buttons.isEmpty()) {
            buttons.getLast().setId(YES);
            FlowPane row = new FlowPane();
            row.getChildren().setAll(buttons);
            row.getStyleClass().add("choices");
            content.add(row);
        }
        overlay.show(question, content.toArray(Node[]::new));
    }
}
