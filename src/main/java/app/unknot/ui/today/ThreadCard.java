package app.unknot.ui.today;

import app.unknot.domain.advice.Pairing;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.AdviceWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// A session and what goes with it as one thread, when the second part isn't the one thing that is
/// recommended.
final class ThreadCard extends VBox {
    static final String START = "thread-start";

    ThreadCard(TodayModel model, Pairing pairing) {
        Messages messages = model.messages();
        AdviceWords words = new AdviceWords(messages);
        Routine next = pairing.next();
        VBox texts =
                new VBox(
                        Labels.muted(messages.text("advice.thread.done", pairing.first().title())),
                        Labels.styled(
                                messages.text("advice.thread.next", next.title()), "plan-name"),
                        Labels.body(words.days(pairing, model.today())));
        HBox.setHgrow(texts, Priority.ALWAYS);
        texts.setMinWidth(0);
        HBox row = new HBox(texts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("plan-row");
        if (pairing.isDue(model.today()) && model.refusal(next).isEmpty()) {
            Button start = Buttons.plain(messages.text("today.start"), () -> model.start(next));
            start.setAccessibleText(messages.text("today.start.named", next.title()));
            start.setId(START);
            row.getChildren().add(start);
        }
        getChildren().addAll(Labels.heading(words.second(pairing, model.today())), row);
        getStyleClass().addAll(StyleClass.CARD, "plans");
    }
}
