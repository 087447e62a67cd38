package app.unknot.ui.editor;

import app.unknot.domain.session.lint.Problem;
import app.unknot.i18n.Messages;
import app.unknot.service.RoutineReading;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.RightToLeft;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.WrappingCell;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Every rule that the routine breaks, as it is typed; each leads to the field that mends it.
final class ProblemsPane extends VBox {
    static final String LIST = "problems";

    private final EditorModel model;
    private final Messages messages;
    private final Words words;
    private final Label state = Labels.body("");
    private final Label harm;
    private final ListView<Problem> list = new ListView<>();

    ProblemsPane(EditorModel model) {
        this.model = model;
        this.messages = model.messages();
        this.words = Words.of(model);
        this.harm = Labels.styled(messages.text("editor.harm"), "harm-line");
        list.setId(LIST);
        list.setAccessibleText(messages.text("problems.title"));
        list.setCellFactory(view -> new ProblemCell());
        list.setOnMouseClicked(event -> go());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                go();
                event.consume();
            }
        });
        getStyleClass().addAll(StyleClass.CARD, "problems-pane");
        getChildren().setAll(Labels.heading(messages.text("problems.title")), state, harm, list);
        model.readingProperty().subscribe(this::show);
    }

    private void show(Optional<RoutineReading> reading) {
        int count = reading.map(read -> read.problems().size()).orElse(0);
        state.setText(
                reading.map(read ->
                                count == 0
                                        ? messages.text("problems.none")
                                        : messages.text("problems.count", count))
                        .orElse(messages.text("problems.looking")));
        harm.setVisible(reading.filter(RoutineReading::isAgainstHarm).isPresent());
        harm.setManaged(harm.isVisible());
        list.getItems().setAll(reading.map(RoutineReading::problems).orElse(List.of()));
        list.setVisible(count > 0);
        list.setManaged(count > 0);
    }

    private void go() {
        Problem problem = list.getSelectionModel().getSelectedItem();
        if (problem != null) {
            model.mend(problem);
        }
    }

    private String place(Problem problem) {
        return problem.step()
                .flatMap(id -> model.routine().steps().filter(s -> s.id().equals(id)).findFirst())
                .map(words::title)
                .orElse(messages.text("problems.place.whole"));
    }

    private final class ProblemCell extends WrappingCell<Problem> {
        @Override
        protected void updateItem(Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String place = place(problem);
            String what = words.problem(problem);
            Label where = new Label(place);
            where.getStyleClass().add("problem-place");
            where.setWrapText(true);
            RightToLeft.allow(where);
            where.setMinHeight(Region.USE_PREF_SIZE);
            if (problem.rule().isAgainstHarm()) {
                where.setGraphic(Buttons.icon(Feather.ALERT_TRIANGLE));
            }
            Label text = new Label(what);
            text.setWrapText(true);
            RightToLeft.allow(text);
            text.setMinHeight(Region.USE_PREF_SIZE);
            setGraphic(new VBox(where, text));
            setAccessibleText(messages.text("problems.go", place, what));
        }
    }
}
