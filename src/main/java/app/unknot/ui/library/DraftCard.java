package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// A routine with changes that were never saved, to go on with.
final class DraftCard extends VBox {
    DraftCard(LibraryModel model, String id, String title, Runnable onDiscard) {
        Messages messages = model.messages();
        Button goOn =
                Buttons.plain(messages.text("library.drafts.go-on"), () -> model.desk().goOn(id));
        goOn.setId("draft-" + id);
        goOn.setAccessibleText(messages.text("library.named", goOn.getText(), title));
        Button discard = Buttons.quiet(messages.text("library.drafts.discard"), onDiscard);
        discard.setId("draft-discard-" + id);
        discard.setAccessibleText(messages.text("library.named", discard.getText(), title));
        FlowPane actions = new FlowPane(goOn, discard);
        actions.getStyleClass().add("choices");
        getStyleClass().addAll(StyleClass.CARD, "draft");
        getChildren()
                .setAll(
                        Labels.heading(messages.text("library.drafts")),
                        Labels.body(messages.text("library.drafts.what", title)),
                        actions);
    }
}
