package app.unknot.ui.settings;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.component.Choice;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The ways to breathe on the ball, each with one line of what it is like.
final class PatternList extends VBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass FOCUS = PseudoClass.getPseudoClass("focus-visible");

    private final Choice<String> choice;

    PatternList(SettingsModel model, Messages messages) {
        this.choice = new Choice<>(model::choosePattern);
        getStyleClass().add("pattern-list");
        for (String id : model.patterns()) {
            getChildren().add(pattern(id, messages));
        }
        choice.valueProperty().bind(model.pattern());
    }

    private VBox pattern(String id, Messages messages) {
        RadioButton name = new RadioButton(messages.text("pattern." + id + ".name"));
        Label like = Labels.muted(messages.text("pattern." + id + ".note"));
        name.setId("pattern-" + id);
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMnemonicParsing(false);
        name.setAccessibleText(name.getText() + ". " + like.getText());
        like.getStyleClass().add("pattern-like");
        choice.add(id, name);
        VBox row = new VBox(name, like);
        row.getStyleClass().add("pattern");
        name.selectedProperty().subscribe(on -> row.pseudoClassStateChanged(SELECTED, on));
        name.focusVisibleProperty().subscribe(on -> row.pseudoClassStateChanged(FOCUS, on));
        row.setOnMouseClicked(event -> {
            name.requestFocus();
            name.fire();
        });
        return row;
    }
}
