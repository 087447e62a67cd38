package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.CopyButton;
import app.unknot.ui.component.SelectableText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says where the person's files are and what is in them.
final class DataCard {
    private final SettingsModel model;
    private final Messages messages;
    private final List<CopyButton> buttons = new ArrayList<>();
    private final VBox card;

    DataCard(SettingsModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.card =
                new VBox(
                        Labels.heading(messages.text("settings.data")),
                        folder("library", model.folders().library()),
                        folder("state", model.folders().state()));
        card.getStyleClass().add(StyleClass.CARD);
    }

    Region view() {
        return card;
    }

    void forgetCopied() {
        buttons.forEach(CopyButton::forget);
    }

    private VBox folder(String key, String path) {
        String name = messages.text("settings." + key);
        CopyButton copy =
                new CopyButton(
                        messages.text("settings.copy"),
                        messages.text("settings.copied"),
                        () -> model.copy(path));
        copy.setId("copy-" + key);
        copy.nameAfter(name);
        buttons.add(copy);
        Beside row = new Beside();
        row.getStyleClass().add("folder");
        row.addGrowing(new SelectableText(name, path));
        row.add(copy);
        VBox part =
                new VBox(
                        Labels.styled(name, "setting-name"),
                        Labels.muted(messages.text("settings." + key + ".hint")),
                        row);
        part.getStyleClass().add("setting");
        return part;
    }
}
