package app.unknot.ui.today;

import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Advice.Rest;
import app.unknot.domain.advice.Reason;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.AdviceWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.Facts;
import app.unknot.ui.component.PosePicture;
import app.unknot.ui.component.WordsBesidePicture;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// Recommends a rest from the ball, warmly, with something to do without one.
final class RestCard extends VBox {
    private final TodayModel model;
    private final Messages messages;
    private final AdviceWords words;

    RestCard(TodayModel model, PictureBook pictures, Rest rest) {
        this.model = model;
        this.messages = model.messages();
        this.words = new AdviceWords(messages);
        VBox texts =
                new VBox(
                        Labels.eyebrow(words.rest(rest.why())),
                        Labels.styled(messages.text("advice.rest.title"), "hero-title"),
                        Labels.lead(words.restSay(rest.why())));
        texts.getStyleClass().add("hero-words");
        rest.instead().ifPresent(practise -> instead(texts, practise));
        texts.getChildren().add(Labels.muted(messages.text("advice.others")));
        PosePicture pose = new PosePicture(pictures, p -> messages.text("position." + p.id()));
        pose.show(rest.instead().map(p -> p.what().mainPosition()).orElse(Position.LYING), false);
        WordsBesidePicture hero = new WordsBesidePicture(texts, pose);
        hero.getStyleClass().addAll(StyleClass.CARD, "hero");
        getChildren().add(hero);
    }

    private void instead(VBox texts, Practise practise) {
        Routine routine = practise.what();
        String why =
                practise.why() instanceof Reason.FollowUp
                                || practise.why() instanceof Reason.TeacherPlan
                        ? words.reason(practise.why(), model.today())
                        : messages.text("advice.instead");
        Button start =
                Buttons.withKey(
                        messages.text("today.start"),
                        Feather.PLAY,
                        messages.text("key.let-go"),
                        () -> model.start(routine));
        start.getStyleClass().add(StyleClass.PRIMARY);
        start.setAccessibleText(messages.text("today.start.named", routine.title()));
        start.setId(TodayView.START);
        start.setDefaultButton(model.unfinished().isEmpty());
        FlowPane actions = new FlowPane(start);
        actions.getStyleClass().add("choices");
        Facts facts =
                new Facts(
                        Times.aboutMinutes(messages, model.length(routine)),
                        messages.text("surface." + routine.surface().id()),
                        String.join(", ", routine.equipment()));
        texts.getChildren()
                .addAll(Labels.body(why), Labels.heading(routine.title()), facts, actions);
    }
}
