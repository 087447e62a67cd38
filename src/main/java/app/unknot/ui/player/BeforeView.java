package app.unknot.ui.player;

import app.unknot.domain.body.Side;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.session.SideChoice;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.EaseScale;
import app.unknot.ui.component.PosePicture;
import app.unknot.ui.component.WordsBesidePicture;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
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
    public static final String NOT_TODAY = "before-not-today";

    private final BeforeModel model;
    private final Messages messages;
    private final EaseScale scale;
    private final Label length = Labels.muted("");
    private final BorderPane root = new BorderPane();
    private Subscription subscription = Subscription.EMPTY;

    public BeforeView(BeforeModel model, PictureBook pictures) {
        this.model = model;
        this.messages = model.messages();
        this.scale =
                new EaseScale(
                        messages.text("ease.none"),
                        messages.text("ease.worst"),
                        number -> messages.text("ease.of-ten", number));
        scale.setOnChosen(model::rate);
        createView(pictures);
    }

    private void createView(PictureBook pictures) {
        Routine routine = model.routine();
        VBox words =
                new VBox(Labels.title(routine.title()), Labels.lead(routine.summary()), facts());
        words.getStyleClass().add("before-words");
        PosePicture pose = new PosePicture(pictures, p -> messages.text("position." + p.id()));
        pose.show(firstPosition(routine));
        pose.getStyleClass().add("before-pose");
        WordsBesidePicture head = new WordsBesidePicture(words, pose);
        VBox ache = new VBox(Labels.heading(messages.text("ease.before")), scale);
        ache.getStyleClass().add(StyleClass.CARD);
        VBox page = new VBox(head, ache);
        if (routine.hasSides()) {
            page.getChildren().add(sides());
        }
        page.getChildren().add(keys());
        page.getStyleClass().addAll(StyleClass.PAGE, "sheet");
        root.setCenter(Scroll.centered(page));
        root.setBottom(question());
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.setFocusTraversable(true);
    }

    private static app.unknot.domain.routine.Position firstPosition(Routine routine) {
        return routine.steps()
                .filter(step -> step.kind().equals("place"))
                .findFirst()
                .or(() -> routine.steps().findFirst())
                .map(step -> step.card().position())
                .orElseThrow();
    }

    private FlowPane facts() {
        FlowPane facts = new FlowPane();
        facts.getStyleClass().add("chips");
        facts.getChildren().add(chip(Feather.CLOCK, length));
        facts.getChildren()
                .add(
                        chip(
                                Feather.PACKAGE,
                                new Label(String.join(", ", model.routine().equipment()))));
        return facts;
    }

    private static HBox chip(Feather icon, Label text) {
        HBox chip = new HBox(Buttons.icon(icon), text);
        chip.getStyleClass().addAll(StyleClass.CHIP, "button-content");
        return chip;
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
        toggle.setSelected(choice.equals(model.sidesProperty().get()));
        toggle.setOnAction(event -> {
            toggle.setSelected(true);
            model.choose(choice);
        });
        return toggle;
    }

    private VBox keys() {
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
        VBox box =
                new VBox(
                        Labels.heading(messages.text("before.keys")),
                        keys,
                        Labels.muted(messages.text("before.captions")));
        box.getStyleClass().add(StyleClass.CARD);
        return box;
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
        Button notToday = Buttons.plain(messages.text("before.not-today"), model::notToday);
        notToday.setId(NOT_TODAY);
        FlowPane buttons = new FlowPane(start, notToday);
        buttons.getStyleClass().add("player-row");
        VBox box = new VBox(Labels.styled(messages.text("before.question"), "body"), buttons);
        box.getStyleClass().addAll("sheet", "sheet-question");
        StackPane bar = new StackPane(box);
        bar.getStyleClass().add("before-question");
        return bar;
    }

    /// Numbers answer from anywhere on the page, Escape goes back.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.notToday();
            event.consume();
        } else if (event.getText().length() == 1 && Character.isDigit(event.getText().charAt(0))) {
            model.rate(event.getText().charAt(0) - '0');
            event.consume();
        } else if (event.getText().equalsIgnoreCase("x")) {
            model.rate(10);
            event.consume();
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
                        model.easeProperty()
                                .subscribe(ease ->
                                        scale.setValue(
                                                ease.map(OptionalInt::of)
                                                        .orElse(OptionalInt.empty()))),
                        model.sidesProperty()
                                .subscribe(sides ->
                                        length.setText(
                                                Times.aboutMinutes(messages, model.length()))));
        root.requestFocus();
    }

    @Override
    public void hidden() {
        subscription.unsubscribe();
    }
}
