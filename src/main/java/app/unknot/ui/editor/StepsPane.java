package app.unknot.ui.editor;

import app.unknot.domain.editing.StepTemplates;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The outline with what can be done with its rows.
final class StepsPane extends VBox {
    static final String ADD = "step-add";

    private final EditorModel model;
    private final Messages messages;
    private final OutlineList list;
    private final Label hint;
    private final Button addBlock;

    StepsPane(EditorModel model) {
        this.model = model;
        this.messages = model.messages();
        this.list = new OutlineList(model);
        this.hint = Labels.muted(messages.text("editor.steps.hint"));
        this.addBlock =
                action("block-add", messages.text("editor.add-block"), Feather.FOLDER_PLUS, false);
        VBox.setVgrow(list, Priority.ALWAYS);
        FlowPane actions =
                new FlowPane(
                        add(),
                        addBlock,
                        action(
                                "step-duplicate",
                                messages.text("editor.duplicate"),
                                Feather.COPY,
                                true),
                        action("step-up", messages.text("editor.up"), Feather.ARROW_UP, true),
                        action("step-down", messages.text("editor.down"), Feather.ARROW_DOWN, true),
                        action(
                                "step-remove",
                                messages.text("editor.remove"),
                                Feather.TRASH_2,
                                true));
        actions.getStyleClass().add("outline-actions");
        getStyleClass().add("steps-pane");
        getChildren().setAll(list, actions, hint);
    }

    /// Leaves out what can be left out, for a small window or large text.
    void setBrief(boolean brief) {
        hint.setVisible(!brief);
        hint.setManaged(!brief);
        Buttons.showWords(addBlock, !brief);
    }

    OutlineList list() {
        return list;
    }

    private MenuButton add() {
        MenuButton add = new MenuButton(messages.text("editor.add"));
        add.setId(ADD);
        add.setMnemonicParsing(false);
        add.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        for (String kind : StepTemplates.KINDS) {
            MenuItem item = new MenuItem(messages.text("doing." + kind));
            item.setId("add-" + kind);
            item.setOnAction(event -> model.outline().addStep(kind));
            add.getItems().add(item);
        }
        return add;
    }

    private Button action(String id, String words, Feather icon, boolean needsRow) {
        Outline outline = model.outline();
        Runnable action =
                switch (id) {
                    case "block-add" -> outline::addBlock;
                    case "step-duplicate" -> outline::duplicate;
                    case "step-up" -> outline::moveUp;
                    case "step-down" -> outline::moveDown;
                    default -> outline::remove;
                };
        Button button = Buttons.withKey(words, icon, "", action);
        button.setId(id);
        Buttons.showWords(button, "block-add".equals(id));
        if (needsRow) {
            model.selectionProperty().subscribe(() -> button.setDisable(!outline.isMovable()));
        }
        return button;
    }
}
