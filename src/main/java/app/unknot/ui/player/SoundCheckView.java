package app.unknot.ui.player;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
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

/// The page on which the person hears the voice for the first time and presses the one input once.
public final class SoundCheckView implements Screen {
    public static final String HEARD = "check-heard";
    static final String AGAIN = "check-again";
    static final String BACK = "check-back";

    private final SoundCheckModel model;
    private final Messages messages;
    private final Label title = Labels.title("");
    private final Label lead = Labels.lead("");
    private final Label problem = Labels.body("");
    private final HBox warning = new HBox();
    private final Button heard;
    private final Button again;
    private final BorderPane root = new BorderPane();
    private Subscription subscription = Subscription.EMPTY;

    public SoundCheckView(SoundCheckModel model) {
        this.model = model;
        this.messages = model.messages();
        this.heard =
                Buttons.withKey(
                        messages.text("listen.heard"),
                        Feather.CHECK,
                        messages.text(model.isEyesFree() ? "key.any" : "key.let-go"),
                        model::press);
        heard.getStyleClass().add(StyleClass.PRIMARY);
        heard.setId(HEARD);
        this.again = Buttons.plain(messages.text("listen.again"), model::again);
        again.setId(AGAIN);
        again.managedProperty().bind(again.visibleProperty());
        root.setCenter(Scroll.centered(page()));
        root.setBottom(bar());
        root.setFocusTraversable(true);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox page() {
        warning.getChildren().setAll(Buttons.icon(Feather.ALERT_CIRCLE), problem);
        warning.getStyleClass().add("check-warning");
        warning.managedProperty().bind(warning.visibleProperty());
        VBox head = new VBox(title, lead);
        head.getStyleClass().add("page-head");
        VBox page = new VBox(head, warning);
        if (model.isEyesFree()) {
            page.getChildren().add(gestures());
        }
        page.getChildren().add(tips());
        page.getStyleClass().addAll(StyleClass.PAGE, "sheet");
        return page;
    }

    private VBox gestures() {
        VBox card = new VBox(Labels.heading(messages.text("listen.gestures")));
        for (String each : List.of("once", "twice", "held")) {
            Label how = Labels.styled(messages.text("listen." + each), "gesture-how");
            how.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(how, Labels.body(messages.text("listen." + each + ".means")));
            row.getStyleClass().add("gesture");
            card.getChildren().add(row);
        }
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    private VBox tips() {
        VBox card =
                new VBox(
                        Labels.heading(messages.text("listen.tips")),
                        Labels.body(messages.text("listen.tips.volume")),
                        Labels.body(messages.text("listen.tips.screen")));
        card.getStyleClass().add(StyleClass.CARD);
        return card;
    }

    private StackPane bar() {
        Button back = Buttons.plain(messages.text("listen.back"), model::back);
        back.setId(BACK);
        FlowPane buttons = new FlowPane(heard, again, back);
        buttons.getStyleClass().addAll("player-row", "sheet", "sheet-question");
        StackPane bar = new StackPane(buttons);
        bar.getStyleClass().add("before-question");
        return bar;
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean shortcut = event.isControlDown() || event.isAltDown() || event.isMetaDown();
        boolean moves = code == KeyCode.TAB || event.getTarget() instanceof ButtonBase;
        if (code == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        } else if (!shortcut && !moves && counts(code)) {
            model.press();
            event.consume();
        }
    }

    private boolean counts(KeyCode code) {
        return model.isEyesFree() ? PlayerKeys.isInput(code) : code == KeyCode.ENTER;
    }

    private void show() {
        boolean waits = model.pressedProperty().get();
        Hearing hearing = model.hearingProperty().get();
        boolean silent = hearing != Hearing.ALL;
        String state = waits ? "waiting" : hearing == Hearing.ALL ? "ask" : "silent";
        title.setText(messages.text("listen." + state + ".title"));
        lead.setText(messages.text("listen." + state + ".lead"));
        problem.setText(
                switch (hearing) {
                    case ALL -> "";
                    case TONES -> messages.text("listen.no-voice");
                    case NOTHING -> messages.text("listen.no-device");
                });
        warning.setVisible(silent);
        heard.setDisable(waits);
        again.setDisable(waits);
        again.setVisible(hearing == Hearing.ALL);
        Buttons.words(heard).setText(messages.text(silent ? "listen.anyway" : "listen.heard"));
        heard.setAccessibleText(Buttons.words(heard).getText());
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        subscription =
                Subscription.combine(
                        model.hearingProperty().subscribe(now -> show()),
                        model.pressedProperty().subscribe(now -> show()));
        root.requestFocus();
        model.begin();
    }

    @Override
    public void hidden() {
        subscription.unsubscribe();
        model.forget();
    }
}
