package app.unknot.ui.today;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.EaseKeys;
import app.unknot.ui.component.EaseScale;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Asks how sore the ball has left somebody, and says what follows from the answer.
final class NextDayCard extends VBox {
    static final String BRUISE = "next-day-bruise";
    static final String SKIP = "next-day-skip";
    static final String CHANGE = "next-day-change";

    private final NextDayModel model;
    private final Messages messages;
    private final Runnable onChanged;

    /// @param onChanged shows again what follows from the answer
    NextDayCard(NextDayModel model, Runnable onChanged) {
        this.model = model;
        this.messages = model.messages();
        this.onChanged = onChanged;
        getStyleClass().add("next-day");
        if (model.isAsking()) {
            getStyleClass().add(StyleClass.CARD);
            ask();
        } else {
            model.answer().ifPresent(words -> getChildren().add(said(words)));
        }
    }

    private void ask() {
        EaseScale scale =
                new EaseScale(
                        messages.text("soreness.none"),
                        messages.text("soreness.worst"),
                        number -> messages.text("ease.of-ten", number));
        scale.setOnChosen(this::say);
        CheckBox bruise = new CheckBox(messages.text("soreness.bruise"));
        bruise.setId(BRUISE);
        bruise.setSelected(model.hasBruise());
        bruise.setOnAction(event -> model.bruised(bruise.isSelected()));
        Button skip =
                Buttons.quiet(
                        messages.text("soreness.skip"),
                        () -> {
                            model.skip();
                            onChanged.run();
                        });
        skip.setId(SKIP);
        Label keys = Labels.muted(messages.text("soreness.keys"));
        keys.setMinWidth(0);
        HBox.setHgrow(keys, Priority.ALWAYS);
        keys.setMaxWidth(Double.MAX_VALUE);
        HBox row = new HBox(keys, skip);
        row.getStyleClass().add("next-day-row");
        getChildren().addAll(Labels.heading(model.question()), bruise, scale, row);
    }

    private HBox said(String words) {
        Label text = Labels.body(words);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Button change =
                Buttons.quiet(
                        messages.text("soreness.change"),
                        () -> {
                            model.change();
                            onChanged.run();
                        });
        change.setId(CHANGE);
        HBox box = new HBox(Buttons.icon(Feather.CHECK), text, change);
        box.getStyleClass().add(StyleClass.BANNER);
        return box;
    }

    private void say(int number) {
        model.say(number);
        onChanged.run();
    }

    /// Takes a key that is a number, wherever on the page the focus is.
    void pressed(KeyEvent event) {
        if (model.isAsking()) {
            EaseKeys.number(event)
                    .ifPresent(number -> {
                        event.consume();
                        say(number);
                    });
        }
    }
}
