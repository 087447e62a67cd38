package app.unknot.ui.today;

import app.unknot.domain.advice.Advice;
import app.unknot.domain.advice.Advice.Nothing;
import app.unknot.domain.advice.Advice.Practise;
import app.unknot.domain.advice.Advice.Rest;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.service.SessionDraft;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.CardRow;
import app.unknot.ui.component.Facts;
import app.unknot.ui.component.PosePicture;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The first page: one thing to do now, and the others below it.
public final class TodayView implements Screen {
    public static final String START = "today-start";
    public static final String GO_ON = "today-go-on";

    static final String HEALTH = "today-health";

    private final TodayModel model;
    private final Messages messages;
    private final PictureBook pictures;
    private final Executor later;
    private final VBox page = new VBox();
    private final ScrollPane root = Scroll.around(page);
    private Optional<NextDayCard> nextDay = Optional.empty();

    public TodayView(TodayModel model, PictureBook pictures) {
        this(model, pictures, Runnable::run);
    }

    /// The same, with the other routines coming later: they lie below what is looked at first.
    ///
    /// @param later runs something when the first frame is drawn
    public TodayView(TodayModel model, PictureBook pictures, Executor later) {
        this.later = later;
        this.model = model;
        this.messages = model.messages();
        this.pictures = pictures;
        page.getStyleClass().addAll(StyleClass.PAGE, "today");
        root.addEventFilter(
                KeyEvent.KEY_PRESSED, event -> nextDay.ifPresent(card -> card.pressed(event)));
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        fill();
        Node first = root.lookup("#" + (model.unfinished().isPresent() ? GO_ON : START));
        if (first != null) {
            first.requestFocus();
        }
    }

    private void fill() {
        nextDay = Optional.empty();
        page.getChildren().setAll(Labels.title(messages.text("today.title")));
        List<String> notices = model.notices();
        if (!notices.isEmpty()) {
            page.getChildren().add(notice(notices));
        }
        Optional<HealthLine> health = model.health();
        health.ifPresent(line -> page.getChildren().add(health(line)));
        model.unfinished().ifPresent(draft -> page.getChildren().add(unfinished(draft)));
        if (!model.hasHistory()) {
            page.getChildren().add(newHere());
        }
        if (health.filter(HealthLine::blocks).isEmpty()) {
            askNextDay();
            advise();
        }
        if (!model.plans().isEmpty()) {
            page.getChildren().add(new PlansCard(model));
        }
        page.getChildren().add(Labels.heading(messages.text("today.all")));
        CardRow cards = new CardRow();
        page.getChildren().add(cards);
        later.execute(() ->
                cards.getChildren().setAll(model.routines().stream().map(this::card).toList()));
    }

    private void askNextDay() {
        model.nextDay().refresh();
        if (model.nextDay().isAsking() || model.nextDay().answer().isPresent()) {
            nextDay = Optional.of(new NextDayCard(model.nextDay(), this::shown));
            nextDay.ifPresent(page.getChildren()::add);
        }
    }

    private void advise() {
        Advice advice = model.advice();
        page.getChildren()
                .add(
                        switch (advice) {
                            case Practise practise -> new HeroCard(model, pictures, practise);
                            case Rest rest -> new RestCard(model, pictures, rest);
                            case Nothing nothing -> nothing();
                        });
        model.thread(advice)
                .ifPresent(pairing -> page.getChildren().add(new ThreadCard(model, pairing)));
        if (model.offersChecks(advice)) {
            page.getChildren().add(ChecksLine.of(model, this::shown));
        }
    }

    private VBox nothing() {
        VBox card =
                new VBox(
                        Labels.heading(messages.text("advice.nothing.title")),
                        Labels.body(messages.text("advice.nothing")));
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    private HBox notice(List<String> texts) {
        VBox lines = new VBox();
        texts.forEach(text -> lines.getChildren().add(Labels.body(text)));
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox box =
                new HBox(
                        Buttons.icon(Feather.INFO),
                        lines,
                        Buttons.plain(messages.text("today.notice.ok"), this::dismissNotices));
        box.getStyleClass().add(StyleClass.NOTICE);
        return box;
    }

    private void dismissNotices() {
        model.dismissNotices();
        fill();
    }

    private Region newHere() {
        Beside box =
                banner(
                        Feather.SHIELD,
                        messages.text("today.new"),
                        Buttons.plain(messages.text("today.new.read"), model::readSafety));
        box.getStyleClass().add(StyleClass.BANNER);
        return box;
    }

    private Region health(HealthLine line) {
        Button action =
                Buttons.plain(
                        line.action(),
                        () -> {
                            line.onAction().run();
                            fill();
                        });
        action.setId(HEALTH);
        Beside box = banner(Feather.HEART, line.text(), action);
        box.getStyleClass().add(line.blocks() ? StyleClass.NOTICE : StyleClass.BANNER);
        return box;
    }

    /// The button stands below the words where they would have too little room beside it.
    private static Beside banner(Feather icon, String text, Button button) {
        Label words = Labels.body(text);
        words.setGraphic(Buttons.icon(icon));
        words.getStyleClass().add("banner-words");
        Beside box = new Beside();
        box.addGrowing(words);
        box.add(button);
        return box;
    }

    private HBox unfinished(SessionDraft draft) {
        Button goOn = Buttons.primary(messages.text("today.go-on"), () -> model.goOn(draft));
        goOn.setId(GO_ON);
        VBox words =
                new VBox(
                        Labels.heading(messages.text("today.unfinished")),
                        Labels.body(
                                messages.text("today.unfinished.detail", model.titleOf(draft))));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox box =
                new HBox(words, goOn, Buttons.quiet(messages.text("today.forget"), this::forget));
        box.getStyleClass().add(StyleClass.BANNER);
        return box;
    }

    private void forget() {
        model.forgetUnfinished();
        fill();
    }

    private Facts facts(Routine routine) {
        return new Facts(
                Times.aboutMinutes(messages, model.length(routine)),
                messages.text("surface." + routine.surface().id()),
                String.join(", ", routine.equipment()));
    }

    private PosePicture pose(Routine routine) {
        PosePicture pose = new PosePicture(pictures, p -> messages.text("position." + p.id()));
        pose.show(routine.mainPosition(), routine.hasBall());
        pose.setCorner(18);
        return pose;
    }

    private Region card(Routine routine) {
        Button start = Buttons.plain(messages.text("today.start"), () -> model.start(routine));
        start.setAccessibleText(messages.text("today.start.named", routine.title()));
        start.setId("start-" + routine.id());
        VBox words =
                new VBox(
                        Labels.heading(routine.title()),
                        Labels.body(routine.summary()),
                        facts(routine),
                        start);
        model.refusal(routine)
                .ifPresent(why -> {
                    start.setDisable(true);
                    words.getChildren().add(words.getChildren().size() - 1, Labels.muted(why));
                });
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        words.getChildren().add(words.getChildren().size() - 1, space);
        words.getStyleClass().add("card-words");
        VBox.setVgrow(words, Priority.ALWAYS);
        VBox card = new VBox(pose(routine), words);
        card.getStyleClass().addAll(StyleClass.CARD, "routine-card");
        return card;
    }
}
