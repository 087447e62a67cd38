package app.unknot.ui.progress;

import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.StepRecord;
import app.unknot.i18n.KnotWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.EaseScale;
import app.unknot.ui.component.WordTable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One session in full: what it was, what of it was lived, and what the person says of it.
final class SessionPage extends VBox {
    static final String BACK = "session-back";
    static final String DELETE = "session-delete";
    static final String NOTE = "session-note";
    static final String SAVE_NOTE = "session-note-save";
    static final String EASE_BEFORE = "session-ease-before";
    static final String EASE_AFTER = "session-ease-after";

    private final HistoryModel model;
    private final Messages messages;
    private final ProgressWords words;
    private final String id;
    private final Button back;
    private Optional<Integer> before;
    private Optional<Integer> after;

    SessionPage(HistoryModel model, SessionRecord record, ProgressWords words) {
        this.model = model;
        this.messages = model.ports().messages();
        this.words = words;
        this.id = record.id();
        this.before = record.easeBefore();
        this.after = record.easeAfter();
        this.back = Buttons.plain(messages.text("progress.to-list"), model::close);
        back.setId(BACK);
        getStyleClass().add("session-page");
        Button delete = Buttons.plain(messages.text("progress.delete"), model::delete);
        delete.setId(DELETE);
        delete.getStyleClass().add(StyleClass.WARN);
        FlowPane actions = new FlowPane(back, delete);
        actions.getStyleClass().add("choices");
        getChildren().setAll(actions, facts(record), ease(), note(record), steps(record));
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Whether it shows a revision of that session.
    boolean isOf(SessionRecord record) {
        return record.id().equals(id);
    }

    @Override
    public void requestFocus() {
        back.requestFocus();
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.close();
            event.consume();
        }
    }

    private VBox facts(SessionRecord record) {
        VBox facts =
                card(
                        Labels.heading(model.title(record.routine(), record.title())),
                        Labels.body(words.moment(record.started())),
                        Labels.body(
                                messages.text(
                                        "progress.lived",
                                        words.ending(record.ending()),
                                        words.minutes(Math.round(record.lived())),
                                        words.minutes(Math.round(record.planned())))));
        record.wrong()
                .ifPresent(id -> {
                    String key = "wrong." + id;
                    String what = messages.has(key) ? messages.text(key) : words.plain(id);
                    facts.getChildren()
                            .add(
                                    Labels.styled(
                                            messages.text("progress.wrong", what), "warning-line"));
                });
        String knots = knots(record);
        if (!knots.isEmpty()) {
            facts.getChildren().add(Labels.body(messages.text("progress.worked-on", knots)));
        }
        return facts;
    }

    /// Those that are still known by a name or a place.
    private String knots(SessionRecord record) {
        KnotWords names = new KnotWords(messages);
        return record.knots().stream()
                .flatMap(id -> model.ports().progress().knots().knot(id).stream())
                .map(names::name)
                .collect(Collectors.joining("; "));
    }

    private static VBox card(Region... parts) {
        VBox card = new VBox(parts);
        card.getStyleClass().addAll(StyleClass.CARD, "progress-card");
        return card;
    }

    private VBox ease() {
        EaseScale first = scale(EASE_BEFORE, before);
        first.setOnChosen(value -> {
            before = Optional.of(value);
            model.rate(before, after);
        });
        EaseScale second = scale(EASE_AFTER, after);
        second.setOnChosen(value -> {
            after = Optional.of(value);
            model.rate(before, after);
        });
        return card(
                Labels.heading(messages.text("progress.session.ease")),
                Labels.body(messages.text("progress.before")),
                first,
                Labels.body(messages.text("progress.after")),
                second);
    }

    private EaseScale scale(String id, Optional<Integer> value) {
        EaseScale scale =
                new EaseScale(
                        messages.text("ease.none"),
                        messages.text("ease.worst"),
                        number -> messages.text("ease.of-ten", number));
        scale.setId(id);
        scale.setValue(value.map(OptionalInt::of).orElse(OptionalInt.empty()));
        return scale;
    }

    private VBox note(SessionRecord record) {
        TextArea area = new TextArea(record.note().orElse(""));
        area.setId(NOTE);
        area.setWrapText(true);
        area.setPrefRowCount(3);
        area.setAccessibleText(messages.text("progress.note"));
        Button save = Buttons.plain(messages.text("progress.note.save"), () -> {});
        save.setId(SAVE_NOTE);
        save.setDisable(true);
        area.textProperty().subscribe(() -> save.setDisable(false));
        save.setDisable(true);
        save.setOnAction(event -> {
            model.note(area.getText());
            area.requestFocus();
            save.setDisable(true);
        });
        return card(Labels.heading(messages.text("progress.note")), area, save);
    }

    private VBox steps(SessionRecord record) {
        VBox card = card(Labels.heading(messages.text("progress.steps")));
        if (record.steps().isEmpty()) {
            card.getChildren().add(Labels.body(messages.text("progress.steps.none")));
            return card;
        }
        card.getChildren()
                .add(
                        new WordTable(
                                messages.text("progress.steps"),
                                List.of(
                                        messages.text("progress.step"),
                                        messages.text("progress.area"),
                                        messages.text("progress.side"),
                                        messages.text("progress.time")),
                                record.steps().stream().map(this::row).toList()));
        return card;
    }

    private List<String> row(StepRecord step) {
        String letGo =
                step.letGo().filter(gone -> gone).isPresent()
                        ? messages.text("progress.let-go", words.kind(step.kind()))
                        : words.kind(step.kind());
        return List.of(
                letGo,
                step.area().isEmpty() ? "" : words.area(step.area()),
                words.side(step.side()),
                messages.text("progress.seconds", Math.round(step.seconds())));
    }
}
