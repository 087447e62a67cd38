package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Surface;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.Messages;
import app.unknot.i18n.OfferWords;
import app.unknot.service.Offer;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.PageWithBar;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.Facts;
import app.unknot.ui.component.PosePicture;
import app.unknot.ui.component.Segments;
import app.unknot.ui.component.TimeAndPlace;
import app.unknot.ui.component.WordsBesidePicture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/// The page before a session: one look at the body, one number, and Start.
public final class BeforeView implements Screen {
    public static final String START = "before-start";
    public static final String INPUT = "before-input";
    public static final String NOT_TODAY = "before-not-today";
    static final String BACK = "before-back";
    static final String FITTED = "before-fitted";

    private static final List<Integer> MINUTES = List.of(0, 3, 5, 7, 10, 15, 20);
    private static final List<Optional<Surface>> PLACES =
            Stream.of(Surface.FLOOR, Surface.WALL, Surface.CHAIR, Surface.CAR_SEAT)
                    .map(Optional::of)
                    .toList();

    private final BeforeModel model;
    private final Messages messages;
    private final EaseQuestion ache;
    private final PictureBook pictures;
    private final Node share;
    private final TimeAndPlace has;
    private Facts facts = new Facts("", "", "");
    private final ScrollPane scroll = Scroll.centered(new Region());
    private final PageWithBar root = new PageWithBar(scroll);
    private Subscription subscription = Subscription.EMPTY;

    /// @param share what else can be done with the session, behind everything else
    public BeforeView(BeforeModel model, PictureBook pictures, Node share) {
        this.model = model;
        this.messages = model.messages();
        this.ache = new EaseQuestion(messages, messages.text("ease.before"), model::rate);
        this.pictures = pictures;
        this.share = share;
        this.has = timeAndPlace();
        root.setBottom(question());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.setFocusTraversable(true);
        model.routineProperty().subscribe(this::show);
    }

    private void show(Routine routine) {
        facts =
                new Facts(
                        "",
                        messages.text("surface." + routine.surface().id()),
                        String.join(", ", routine.equipment()));
        VBox words = new VBox(Labels.title(routine.title()), Labels.lead(routine.summary()), facts);
        words.getStyleClass().add("before-words");
        PosePicture pose = new PosePicture(pictures, p -> messages.text("position." + p.id()));
        pose.show(routine.mainPosition(), routine.hasBall());
        pose.getStyleClass().add("before-pose");
        WordsBesidePicture head = new WordsBesidePicture(words, pose);
        VBox page = new VBox(head, ache, has);
        List<String> fitted = model.fitted();
        if (!fitted.isEmpty()) {
            page.getChildren().add(1, fitted(fitted));
        }
        if (routine.hasSides()) {
            page.getChildren().add(sides());
        }
        if (!model.knots().isEmpty()) {
            page.getChildren().add(new KnotChoice(model, root));
        }
        page.getChildren().addAll(keys(), share);
        page.getStyleClass().addAll(StyleClass.PAGE, "sheet");
        if (scroll.getContent() instanceof StackPane frame) {
            frame.getChildren().setAll(page);
        }
    }

    private TimeAndPlace timeAndPlace() {
        OfferWords words = new OfferWords(messages);
        TimeAndPlace fit =
                new TimeAndPlace(
                        new TimeAndPlace.Words(
                                messages.text("fit.time"),
                                words::minutes,
                                messages.text("fit.place"),
                                words::place),
                        MINUTES,
                        PLACES,
                        model::have,
                        place -> place.ifPresent(model::beAt));
        fit.getStyleClass().add(StyleClass.CARD);
        return fit;
    }

    private void refitted(Offer offer) {
        int minutes = model.minutes();
        has.show(MINUTES.contains(minutes) ? minutes : 0, Optional.of(offer.routine().surface()));
        has.tell(new OfferWords(messages).of(offer));
        showLength();
    }

    private VBox fitted(List<String> texts) {
        VBox lines = new VBox();
        texts.forEach(text -> lines.getChildren().add(Labels.body(text)));
        lines.getStyleClass().add("fitted-lines");
        VBox card = new VBox(Labels.heading(messages.text("fitted.title")), lines);
        card.getStyleClass().add(StyleClass.CARD);
        card.setId(FITTED);
        return card;
    }

    private VBox sides() {
        ToggleGroup group = new ToggleGroup();
        FlowPane row = new FlowPane();
        row.getStyleClass().add("choices");
        Side first = model.suggestedFirst();
        for (SideChoice choice :
                List.of(
                        SideChoice.bothFrom(first),
                        SideChoice.bothFrom(first.other()),
                        SideChoice.only(Side.LEFT),
                        SideChoice.only(Side.RIGHT))) {
            row.getChildren().add(toggle(choice, group));
        }
        VBox card = new VBox(Labels.heading(messages.text("sides.title")), row);
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    private ToggleButton toggle(SideChoice choice, ToggleGroup group) {
        String side = choice.first() == Side.LEFT ? "left" : "right";
        String key = choice.isOneSide() ? "sides.only." + side : "sides.both." + side;
        ToggleButton toggle = new ToggleButton(messages.text(key));
        toggle.setMinWidth(Region.USE_PREF_SIZE);
        toggle.setToggleGroup(group);
        model.sidesProperty().subscribe(now -> toggle.setSelected(choice.equals(now)));
        toggle.setSelected(choice.equals(model.sidesProperty().get()));
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            model.choose(choice);
        });
        return toggle;
    }

    private VBox keys() {
        Segments<Boolean> input =
                new Segments<>(
                        messages.text("before.input"),
                        List.of(true, false),
                        any -> messages.text(any ? "before.input.any" : "before.input.keys"),
                        model::chooseEyesFree);
        input.setId(INPUT);
        input.setMaxWidth(Region.USE_PREF_SIZE);
        input.valueProperty().bind(model.eyesFree());
        VBox explained = new VBox();
        model.eyesFree().subscribe(any -> explained.getChildren().setAll(explained(any)));
        VBox box =
                new VBox(
                        Labels.heading(messages.text("before.input")),
                        input,
                        explained,
                        Labels.muted(messages.text("before.captions")));
        box.getStyleClass().add(StyleClass.CARD);
        return box;
    }

    private Node explained(boolean any) {
        if (any) {
            return Labels.body(messages.text("before.input.any.how"));
        }
        FlowPane keys = new FlowPane();
        keys.getStyleClass().add("key-list");
        for (String key : List.of("pause", "let-go", "repeat", "wrong", "stop", "distance")) {
            HBox pair =
                    new HBox(
                            Buttons.keyCap(messages.text("key." + key)),
                            new Label(messages.text("player." + key)));
            pair.getStyleClass().add("key-pair");
            keys.getChildren().add(pair);
        }
        return keys;
    }

    private StackPane question() {
        Button start =
                Buttons.withKey(
                        messages.text("before.start"),
                        Feather.PLAY,
                        messages.text("key.let-go"),
                        model::start);
        start.getStyleClass().add(StyleClass.PRIMARY);
        start.setId(START);
        start.setDefaultButton(true);
        start.setDisable(model.refusal().isPresent());
        Button back = Buttons.plain(messages.text("screening.back"), model::back);
        back.setId(BACK);
        Button notToday = Buttons.quiet(messages.text("before.not-today"), model::notToday);
        notToday.setId(NOT_TODAY);
        FlowPane buttons = new FlowPane(start, back, notToday);
        buttons.getStyleClass().add("player-row");
        String question = model.refusal().orElseGet(() -> messages.text("before.question"));
        VBox box = new VBox(Labels.styled(question, "body"), buttons);
        box.getStyleClass().addAll("sheet", "sheet-question");
        StackPane bar = new StackPane(box);
        bar.getStyleClass().add("before-question");
        return bar;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        } else {
            ache.pressed(event);
        }
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        subscription =
                Subscription.combine(
                        model.easeProperty().subscribe(ache::show),
                        model.offerProperty().subscribe(this::refitted));
        root.requestFocus();
    }

    private void showLength() {
        facts.setTime(Times.aboutMinutes(messages, model.length()));
    }

    @Override
    public void hidden() {
        subscription.unsubscribe();
    }
}
