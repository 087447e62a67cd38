package app.unknot.ui.editor;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What can be done with the whole routine, and what came of it.
final class EditorBar extends VBox {
    static final String BACK = "editor-back";
    static final String UNDO = "editor-undo";
    static final String REDO = "editor-redo";
    static final String SAVE = "editor-save";
    static final String PLAY = "editor-play";
    static final String DISCARD = "editor-discard";

    private final EditorModel model;
    private final Messages messages;
    private final List<Button> withIcons;
    private final Label title;
    private final Label state;

    EditorBar(EditorModel model, Runnable onBack, Runnable onDiscard) {
        this.model = model;
        this.messages = model.messages();
        Button back =
                named(
                        BACK,
                        Buttons.withKey(
                                messages.text("editor.back"), Feather.ARROW_LEFT, "", onBack));
        List<Button> usual = List.of(back, undo(), redo(), save());
        Button discard = discard(onDiscard);
        this.withIcons = Stream.concat(usual.stream(), Stream.of(discard)).toList();
        FlowPane actions = new FlowPane();
        actions.getChildren().addAll(usual);
        actions.getChildren().addAll(play(), discard);
        actions.getStyleClass().add("choices");
        this.title = Labels.heading("");
        title.textProperty().bind(model.routineProperty().map(routine -> routine.title()));
        this.state = Labels.muted("");
        state.textProperty()
                .bind(
                        model.unsavedProperty()
                                .map(unsaved ->
                                        unsaved
                                                ? messages.text("editor.unsaved")
                                                : messages.text("editor.all-saved")));
        getChildren().setAll(actions, title, state, said());
        getStyleClass().add("editor-bar");
    }

    private Button undo() {
        String words = messages.text("editor.undo");
        Button undo =
                named(UNDO, Buttons.withKey(words, Feather.CORNER_UP_LEFT, "Ctrl+Z", model::undo));
        undo.disableProperty().bind(model.undoableProperty().not());
        return undo;
    }

    private Button redo() {
        String words = messages.text("editor.redo");
        Button redo =
                named(REDO, Buttons.withKey(words, Feather.CORNER_UP_RIGHT, "Ctrl+Y", model::redo));
        redo.disableProperty().bind(model.redoableProperty().not());
        return redo;
    }

    private Button save() {
        String words = messages.text("editor.save");
        Button save = named(SAVE, Buttons.withKey(words, Feather.SAVE, "Ctrl+S", model::save));
        save.getStyleClass().add(StyleClass.PRIMARY);
        save.disableProperty().bind(model.unsavedProperty().not().or(model.busyProperty()));
        return save;
    }

    private Button discard(Runnable onDiscard) {
        String words = messages.text("editor.discard");
        Button discard = named(DISCARD, Buttons.withKey(words, Feather.X_CIRCLE, "", onDiscard));
        discard.getStyleClass().add(StyleClass.QUIET);
        discard.disableProperty().bind(model.unsavedProperty().not());
        return discard;
    }

    private Button play() {
        Button play = named(PLAY, Buttons.plain(messages.text("editor.play"), model::play));
        model.readingProperty().subscribe(() -> play.setDisable(!model.isPlayable()));
        model.routineProperty().subscribe(() -> play.setDisable(!model.isPlayable()));
        play.setDisable(!model.isPlayable());
        return play;
    }

    private Label said() {
        Label said = Labels.muted("");
        model.saidProperty()
                .subscribe(now -> {
                    said.setText(now.text());
                    said.getStyleClass().remove("warning-line");
                    if (now.isTrouble()) {
                        said.getStyleClass().add("warning-line");
                    }
                });
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        return said;
    }

    /// Leaves out what can be left out, for a small window or large text.
    void setBrief(boolean brief) {
        for (Button button : withIcons) {
            Buttons.showWords(button, !brief);
            Buttons.showKey(button, !brief);
        }
        for (Label label : List.of(title, state)) {
            label.setVisible(!brief);
            label.setManaged(!brief);
        }
    }

    private static Button named(String id, Button button) {
        button.setId(id);
        return button;
    }
}
