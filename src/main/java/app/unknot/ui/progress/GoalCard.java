package app.unknot.ui.progress;

import app.unknot.domain.progress.GoalStanding;
import app.unknot.i18n.Messages;
import app.unknot.service.Settings;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The week's goal: how it goes, with fewer or more days, or without it. It never counts what was
/// missed.
final class GoalCard extends VBox implements OverviewCard {
    static final String LESS = "goal-less";
    static final String MORE = "goal-more";
    static final String HIDE = "goal-hide";
    static final String SAID = "goal-said";
    private final ProgressModel model;
    private final Messages messages;

    GoalCard(ProgressModel model) {
        this.model = model;
        this.messages = model.messages();
        getStyleClass().addAll(StyleClass.CARD, "progress-card");
    }

    @Override
    public Region view() {
        return this;
    }

    @Override
    public void show(Overview overview) {
        show(overview.goal());
    }

    private void show(Optional<GoalStanding> standing) {
        getChildren().setAll(Labels.heading(messages.text("progress.goal")));
        if (standing.isEmpty()) {
            getChildren().add(Labels.muted(messages.text("progress.goal.hidden")));
            Button show =
                    Buttons.plain(
                            messages.text("progress.goal.show"),
                            () -> change(model.limits().usualGoal(), HIDE));
            show.setId(HIDE);
            getChildren().add(show);
            return;
        }
        GoalStanding now = standing.get();
        var said = Labels.styled(said(now), "goal-said");
        said.setId(SAID);
        Button less = stepper(Feather.MINUS, "progress.goal.less", now.goal() - 1, LESS);
        less.setDisable(now.goal() <= model.limits().leastGoal());
        Button more = stepper(Feather.PLUS, "progress.goal.more", now.goal() + 1, MORE);
        more.setDisable(now.goal() >= model.limits().mostGoal());
        Button hide =
                Buttons.quiet(
                        messages.text("progress.goal.hide"), () -> change(Settings.NO_GOAL, HIDE));
        hide.setId(HIDE);
        var aim = Labels.body(messages.text("progress.goal.aim", now.goal()));
        aim.setMinWidth(Region.USE_PREF_SIZE);
        FlowPane choice = new FlowPane(less, aim, more, hide);
        choice.getStyleClass().addAll("choices", "goal-choice");
        getChildren().addAll(said, dots(now), Labels.muted(spare(now)), choice);
    }

    private void change(int goal, String id) {
        model.aim(goal);
        if (lookup("#" + id) instanceof Button button && !button.isDisabled()) {
            button.requestFocus();
        }
    }

    private Button stepper(Feather icon, String key, int goal, String id) {
        Button button = Buttons.plain("", () -> change(goal, id));
        button.setGraphic(Buttons.icon(icon));
        button.setAccessibleText(messages.text(key));
        button.setId(id);
        return button;
    }

    private String said(GoalStanding now) {
        if (now.isReached()) {
            return messages.text("progress.goal.reached", now.done());
        }
        return now.isGood()
                ? messages.text("progress.goal.good", now.done(), now.goal())
                : messages.text("progress.goal.done", now.done(), now.goal());
    }

    private String spare(GoalStanding now) {
        return now.enough() < now.goal()
                ? messages.text("progress.goal.spare", now.goal() - now.enough(), now.enough())
                : messages.text("progress.goal.no-spare");
    }

    /// A dot for each day of the goal: full when it is done, a ring for one that is left.
    private static FlowPane dots(GoalStanding now) {
        FlowPane dots = new FlowPane();
        dots.getStyleClass().add("goal-dots");
        for (int i = 0; i < Math.max(now.goal(), now.done()); i++) {
            Region dot = new Region();
            dot.getStyleClass().addAll("goal-dot", i < now.done() ? "full" : "open");
            dots.getChildren().add(dot);
        }
        return dots;
    }
}
