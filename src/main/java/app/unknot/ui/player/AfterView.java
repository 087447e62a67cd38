package app.unknot.ui.player;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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

/// The page after a session. It waits without a time limit until the person is back at the desk.
public final class AfterView implements Screen {
    public static final String DONE = "after-done";

    private final AfterModel model;
    private final Messages messages;
    private final EaseQuestion ache;
    private final Label change = Labels.styled("", "after-change");
    private final BorderPane root = new BorderPane();
    private Subscription subscription = Subscription.EMPTY;

    public AfterView(AfterModel model) {
        this.model = model;
        this.messages = model.messages();
        this.ache = new EaseQuestion(messages, messages.text("ease.after"), model::rate, change);
        createView();
    }

    private void createView() {
        VBox page = new VBox(Labels.title(model.title()));
        model.advice().ifPresent(text -> page.getChildren().add(advice(text)));
        page.getChildren().add(wayUp(model.wayUp()));
        if (model.asksEase()) {
            page.getChildren().add(ache);
        }
        model.followUp().ifPresent(text -> page.getChildren().add(next(text)));
        page.getStyleClass().addAll(StyleClass.PAGE, "sheet");
        root.setCenter(Scroll.centered(page));
        Button done =
                Buttons.withKey(
                        messages.text("after.done"),
                        Feather.CHECK,
                        messages.text("key.let-go"),
                        model::done);
        done.getStyleClass().add(StyleClass.PRIMARY);
        done.setId(DONE);
        done.setDefaultButton(true);
        FlowPane bottom = new FlowPane(done);
        bottom.getStyleClass().addAll("player-row", "sheet", "sheet-question");
        StackPane bar = new StackPane(bottom);
        bar.getStyleClass().add("before-question");
        root.setBottom(bar);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.setFocusTraversable(true);
    }

    private static HBox advice(String text) {
        HBox box =
                new HBox(Buttons.icon(Feather.ALERT_CIRCLE), Labels.styled(text, StyleClass.BIG));
        box.getStyleClass().add(StyleClass.NOTICE);
        return box;
    }

    private VBox wayUp(List<String> sentences) {
        VBox card =
                new VBox(
                        Labels.heading(
                                messages.text(
                                        model.isEmergency() ? "after.stay" : "after.way-up")));
        card.getStyleClass().add(StyleClass.CARD);
        for (String sentence : sentences) {
            card.getChildren().add(Labels.styled(sentence, StyleClass.BIG));
        }
        return card;
    }

    private VBox next(String text) {
        VBox card = new VBox(Labels.heading(messages.text("after.next")), Labels.body(text));
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.done();
            event.consume();
        } else if (model.asksEase()) {
            ache.pressed(event);
        }
    }

    private void showEase(Optional<Integer> ease) {
        ache.show(ease);
        change.setText(model.change().orElse(""));
        change.setVisible(!change.getText().isEmpty());
        change.setManaged(change.isVisible());
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        subscription = model.easeProperty().subscribe(this::showEase);
        root.requestFocus();
    }

    @Override
    public void hidden() {
        subscription.unsubscribe();
    }
}
