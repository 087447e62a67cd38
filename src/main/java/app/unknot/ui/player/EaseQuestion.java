package app.unknot.ui.player;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.EaseKeys;
import app.unknot.ui.component.EaseScale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// The one question before and after: how strong the ache is. A number key answers from anywhere on
/// the page.
final class EaseQuestion extends VBox {
    private final EaseScale scale;
    private final IntConsumer onAnswer;

    /// @param below shown under the scale
    EaseQuestion(Messages messages, String question, IntConsumer onAnswer, Node... below) {
        this.onAnswer = onAnswer;
        this.scale =
                new EaseScale(
                        messages.text("ease.none"),
                        messages.text("ease.worst"),
                        number -> messages.text("ease.of-ten", number));
        scale.setOnChosen(onAnswer);
        getChildren().addAll(Labels.heading(question), scale);
        getChildren().addAll(below);
        getStyleClass().add(StyleClass.CARD);
    }

    void show(Optional<Integer> answer) {
        scale.setValue(answer.map(OptionalInt::of).orElse(OptionalInt.empty()));
    }

    /// Takes a key that is a number, wherever the focus is.
    void pressed(KeyEvent event) {
        EaseKeys.number(event)
                .ifPresent(number -> {
                    onAnswer.accept(number);
                    event.consume();
                });
    }
}
