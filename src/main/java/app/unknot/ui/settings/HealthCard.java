package app.unknot.ui.settings;

import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.HealthAnswers;
import app.unknot.i18n.Messages;
import app.unknot.service.HealthCheck;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.HealthWords;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Says how the health check stands, and opens it again.
public final class HealthCard {
    public static final String OPEN = "settings-health-open";

    private final HealthCheck check;
    private final Messages messages;
    private final Runnable onOpen;
    private final VBox lines = new VBox();
    private final VBox card;

    /// @param onOpen opens the health check
    public HealthCard(HealthCheck check, Messages messages, Runnable onOpen) {
        this.check = check;
        this.messages = messages;
        this.onOpen = onOpen;
        lines.getStyleClass().add("fitted-lines");
        this.card = new VBox(Labels.heading(messages.text("settings.health")), lines);
        card.getStyleClass().add(StyleClass.CARD);
        refresh();
    }

    Region view() {
        return card;
    }

    /// Shows the answers as they are now.
    void refresh() {
        HealthAnswers answers = check.answers();
        Allowance allowance = check.allowance();
        lines.getChildren()
                .setAll(
                        Labels.body(
                                answers.answeredOn()
                                        .map(day ->
                                                messages.text(
                                                        "settings.health.done",
                                                        new HealthWords(messages).day(day)))
                                        .orElseGet(
                                                () -> messages.text("settings.health.skipped"))));
        boolean isAnswered = answers.answeredOn().isPresent();
        if (isAnswered) {
            lines.getChildren()
                    .add(
                            Labels.body(
                                    allowance.mayStart()
                                            ? messages.text(
                                                    "settings.health.limits",
                                                    allowance.reasons().size())
                                            : messages.text(blocked(allowance))));
        }
        if (check.isDueAgain()) {
            lines.getChildren().add(Labels.body(messages.text("wellness.due")));
        }
        Button open =
                Buttons.plain(
                        messages.text(
                                isAnswered ? "settings.health.change" : "settings.health.answer"),
                        onOpen);
        open.setId(OPEN);
        lines.getChildren()
                .addAll(Labels.muted(messages.text("settings.health.where")), new HBox(open));
    }

    private static String blocked(Allowance allowance) {
        return allowance
                .againstAll()
                .map(refusal ->
                        switch (refusal.why()) {
                            case EMERGENCY -> "health.tier.emergency.result";
                            case NOT_TODAY -> "wellness.off";
                            default -> "settings.health.blocked";
                        })
                .orElse("settings.health.blocked");
    }
}
