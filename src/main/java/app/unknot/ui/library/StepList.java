package app.unknot.ui.library;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.Occurrence;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What a routine asks of this person, step by step, with how long each takes on one side.
final class StepList extends VBox {
    static final String FITTED = "routine-fitted";

    private final RoutineModel model;
    private final Messages messages;
    private final RoutineWords words;

    StepList(RoutineModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new RoutineWords(messages);
        Routine routine = model.plan().map(SessionPlan::routine).orElse(model.routine());
        getStyleClass().addAll(StyleClass.CARD, "routine-card-wide", "step-list");
        getChildren().add(Labels.heading(messages.text("routine.steps")));
        if (model.isFitted()) {
            Label fitted = Labels.muted(messages.text("routine.steps.fitted"));
            fitted.setId(FITTED);
            getChildren().add(fitted);
        }
        routine.blocks().forEach(this::add);
    }

    private void add(Block block) {
        VBox part = new VBox(Labels.styled(words.sides(block), "eyebrow"));
        part.getStyleClass().add("import-block");
        block.steps().forEach(step -> part.getChildren().add(row(step)));
        getChildren().add(part);
    }

    private VBox row(Step step) {
        Optional<Leg> leg = first(step);
        Label title = Labels.styled(step.card().title(), "setting-name");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label time = Labels.muted(leg.map(Leg::length).map(Times::clock).orElse(""));
        time.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(title, time);
        line.getStyleClass().add("step-line");
        VBox row = new VBox(line);
        if (step.card().optional()) {
            row.getChildren().add(Labels.muted(messages.text("routine.optional")));
        }
        if (!step.card().instruction().isBlank()) {
            row.getChildren()
                    .add(
                            Labels.body(
                                    leg.map(Leg::occurrence)
                                            .map(Occurrence::instruction)
                                            .orElseGet(() ->
                                                    words.filled(step.card().instruction()))));
        }
        return row;
    }

    private Optional<Leg> first(Step step) {
        return model.plan().map(SessionPlan::legs).stream()
                .flatMap(legs -> legs.stream())
                .filter(leg -> leg.occurrence().step().equals(step))
                .findFirst();
    }
}
