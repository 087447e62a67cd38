package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.component.Beside;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One setting: its name, a sentence on what it does, and the control, beside one another where
/// there is room.
final class SettingRow {
    private SettingRow() {}

    /// @param key of the texts, behind `settings.`
    static Beside of(Messages messages, String key, Region control) {
        Beside row = new Beside();
        row.getStyleClass().add("setting");
        row.addGrowing(words(messages, key));
        row.add(control);
        return row;
    }

    /// The name and the sentence alone.
    static VBox words(Messages messages, String key) {
        VBox words =
                new VBox(
                        Labels.styled(messages.text("settings." + key), "setting-name"),
                        Labels.muted(messages.text("settings." + key + ".hint")));
        words.getStyleClass().add("setting-words");
        return words;
    }
}
