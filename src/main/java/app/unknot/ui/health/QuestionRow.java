package app.unknot.ui.health;

import app.unknot.domain.health.Answer;
import app.unknot.domain.health.Question;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.HealthWords;
import app.unknot.ui.common.Labels;
import app.unknot.ui.component.Beside;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/// One question with its two answers that are not a no; pressed again, an answer is taken back.
final class QuestionRow {
    private final Beside row = new Beside();
    private final ToggleButton yes;
    private final ToggleButton notSure;

    QuestionRow(Question question, Messages messages, Answer now, Consumer<Answer> onChosen) {
        String text = new HealthWords(messages).question(question);
        this.yes = toggle(question, text, messages.text("screening.yes"), "yes");
        this.notSure = toggle(question, text, messages.text("screening.not-sure"), "not-sure");
        yes.setSelected(now == Answer.YES);
        notSure.setSelected(now == Answer.NOT_SURE);
        yes.setOnAction(event -> {
            notSure.setSelected(false);
            onChosen.accept(chosen());
        });
        notSure.setOnAction(event -> {
            yes.setSelected(false);
            onChosen.accept(chosen());
        });
        row.getStyleClass().add("question-row");
        HBox answers = new HBox(yes, notSure);
        answers.getStyleClass().add("question-answers");
        answers.setMinWidth(Region.USE_PREF_SIZE);
        var words = Labels.body(text);
        words.getStyleClass().add("question-words");
        words.setMaxWidth(Double.MAX_VALUE);
        row.addGrowing(words);
        row.add(answers);
    }

    private static ToggleButton toggle(Question question, String text, String answer, String id) {
        ToggleButton toggle = new ToggleButton(answer);
        toggle.setId(question.id() + "-" + id);
        toggle.setMnemonicParsing(false);
        toggle.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toggle.setAccessibleText(text + " " + answer);
        return toggle;
    }

    private Answer chosen() {
        if (yes.isSelected()) {
            return Answer.YES;
        }
        return notSure.isSelected() ? Answer.NOT_SURE : Answer.NO;
    }

    Region view() {
        return row;
    }

    /// Both answers, from the left.
    List<ToggleButton> toggles() {
        return List.of(yes, notSure);
    }
}
