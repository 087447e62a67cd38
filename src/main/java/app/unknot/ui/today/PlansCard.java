package app.unknot.ui.today;

import app.unknot.domain.progress.PlanStanding;
import app.unknot.domain.routine.Maker;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.TeacherPlans.Planned;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What a teacher has given the person to do, how far they are this week, and the way to start.
final class PlansCard extends VBox {
    static final String START = "plan-";

    private final TodayModel model;
    private final Messages messages;

    PlansCard(TodayModel model) {
        this.model = model;
        this.messages = model.messages();
        getChildren().add(Labels.heading(messages.text("plan.title")));
        model.plans().forEach(planned -> getChildren().add(row(planned)));
        getStyleClass().addAll(StyleClass.CARD, "plans");
    }

    private HBox row(Planned planned) {
        Routine routine = planned.routine();
        VBox words =
                new VBox(
                        Labels.styled(routine.title(), "plan-name"),
                        Labels.body(standing(planned.standing(), routine)));
        Optional<String> refusal = model.refusal(routine);
        refusal.ifPresent(why -> words.getChildren().add(Labels.muted(why)));
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        Button start = Buttons.plain(messages.text("today.start"), () -> model.start(routine));
        start.setAccessibleText(messages.text("today.start.named", routine.title()));
        start.setId(START + routine.id());
        start.setDisable(refusal.isPresent());
        HBox row = new HBox(words, start);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("plan-row");
        return row;
    }

    private String standing(PlanStanding standing, Routine routine) {
        if (standing.isOver()) {
            String maker = routine.maker().flatMap(Maker::name).orElse("");
            return maker.isBlank()
                    ? messages.text("plan.over")
                    : messages.text("plan.over.maker", maker.strip());
        }
        String done = messages.text("plan.done", standing.done(), standing.times());
        String week =
                standing.weeks()
                        .map(weeks -> messages.text("plan.week", standing.week(), weeks) + " ")
                        .orElse("");
        if (standing.left() == 0) {
            return week + messages.text("plan.enough", standing.times());
        }
        return week + done + (standing.doneToday() ? " " + messages.text("plan.today") : "");
    }
}
