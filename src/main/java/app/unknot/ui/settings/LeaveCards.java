package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;

/// The ways to take the data elsewhere, and to leave nothing behind.
final class LeaveCards {
    private final DataModel model;
    private final Messages messages;

    LeaveCards(DataModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
    }

    VBox elsewhere() {
        VBox card =
                new VBox(
                        Labels.heading(messages.text("data.elsewhere")),
                        row(
                                "take-along",
                                messages.text("data.take-along"),
                                messages.text("data.take-along.hint"),
                                button(messages.text("data.take-along.do"), model::copyAlong)),
                        row(
                                "take-in",
                                messages.text("data.take-in"),
                                messages.text("data.take-in.hint"),
                                button(messages.text("data.take-in.do"), model::askToTakeIn)),
                        row(
                                "move",
                                messages.text("data.move"),
                                messages.text("data.move.hint"),
                                button(messages.text("data.move.do"), model::askToMove)));
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    VBox deletion() {
        Button delete = button(messages.text("data.delete.do"), model::askToDelete);
        delete.getStyleClass().add(StyleClass.WARN);
        VBox card =
                new VBox(
                        Labels.heading(messages.text("data.delete")),
                        row(
                                "delete-all",
                                messages.text("data.delete.name"),
                                messages.text("data.delete.hint"),
                                delete));
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    private static Button button(String text, Runnable action) {
        return Buttons.plain(text, action);
    }

    private static Beside row(String id, String name, String hint, Button button) {
        button.setId(id);
        VBox words = new VBox(Labels.styled(name, "setting-name"), Labels.muted(hint));
        words.getStyleClass().add("setting-words");
        Beside row = new Beside();
        row.getStyleClass().add("setting");
        row.addGrowing(words);
        row.add(button);
        return row;
    }
}
