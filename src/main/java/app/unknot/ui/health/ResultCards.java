package app.unknot.ui.health;

import app.unknot.domain.health.Allowance;
import app.unknot.domain.health.Question;
import app.unknot.domain.health.Refusal.Why;
import app.unknot.domain.health.Tier;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.HealthWords;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What follows from the answers: whether and what may start, and why not more.
final class ResultCards {
    private final HealthModel model;
    private final Messages messages;
    private final HealthWords words;
    private final VBox outcome = new VBox();

    ResultCards(HealthModel model) {
        this.model = model;
        this.messages = model.messages();
        this.words = new HealthWords(messages);
        outcome.getStyleClass().add("page-head");
    }

    List<Node> all() {
        List<Node> cards = new ArrayList<>();
        cards.add(outcome);
        showOutcome();
        Allowance allowance = model.allowance();
        for (Question question : allowance.reasons()) {
            boolean isShown = !allowance.isEmergency() || question.tier() == Tier.EMERGENCY;
            if (isShown && model.isAsked(question)) {
                cards.add(card(question));
            }
        }
        if (!allowance.effect().skipsAreas().isEmpty() && hasOwnAreas()) {
            cards.add(Labels.body(messages.text("screening.areas.out", ownAreas())));
        }
        return cards;
    }

    private boolean hasOwnAreas() {
        return model.areas().stream().anyMatch(model::isLeftOut)
                && model.allowance().effect().asksAreas();
    }

    private String ownAreas() {
        return model.areas().stream()
                .filter(model::isLeftOut)
                .map(model::areaName)
                .collect(Collectors.joining(", "));
    }

    private void showOutcome() {
        Allowance allowance = model.allowance();
        Why why = allowance.againstAll().map(refusal -> refusal.why()).orElse(Why.NOT_FOR_YOU);
        String key =
                switch (why) {
                    case EMERGENCY -> "emergency";
                    case ASK_FIRST -> "ask-first";
                    case NOT_TODAY -> "today";
                    case NOT_FOR_YOU, NOTHING_LEFT, ENOUGH_FOR_NOW ->
                            allowance.reasons().isEmpty() ? "" : "with-limits";
                };
        String title =
                key.isEmpty()
                        ? messages.text("screening.free")
                        : messages.text("health.tier." + key + ".name");
        String lead =
                key.isEmpty()
                        ? messages.text("health.free.result")
                        : messages.text("health.tier." + key + ".result");
        outcome.getChildren()
                .setAll(
                        Labels.eyebrow(messages.text("screening.result")),
                        Labels.title(title),
                        Labels.lead(lead));
        if (why == Why.EMERGENCY) {
            VBox call =
                    new VBox(
                            Labels.styled(model.emergency().call(), StyleClass.BIG),
                            Labels.body(model.emergency().elsewhere()));
            HBox box = new HBox(Buttons.icon(Feather.PHONE_CALL), call);
            box.getStyleClass().add(StyleClass.NOTICE);
            box.setId("health-call");
            HBox.setHgrow(call, Priority.ALWAYS);
            outcome.getChildren().add(box);
        }
    }

    private VBox card(Question question) {
        VBox card =
                new VBox(
                        Labels.styled(words.action(question), "setting-name"),
                        Labels.body(words.reason(question)),
                        Labels.muted(messages.text("screening.asked", words.question(question))));
        card.getStyleClass().addAll(StyleClass.CARD, "reason-card");
        if (model.isClearable(question)) {
            card.getChildren().add(cleared(question));
        }
        return card;
    }

    private CheckBox cleared(Question question) {
        CheckBox box = new CheckBox();
        box.setId("cleared-" + question.id());
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setSelected(model.cleared(question).isPresent());
        name(box, question);
        box.selectedProperty()
                .subscribe((before, isFine) -> {
                    model.clear(question, isFine);
                    name(box, question);
                    showOutcome();
                });
        return box;
    }

    private void name(CheckBox box, Question question) {
        String text = messages.text("health.tier.ask-first.cleared");
        box.setText(
                model.cleared(question)
                        .map(day -> messages.text("screening.cleared", text, words.day(day)))
                        .orElse(text));
    }
}
