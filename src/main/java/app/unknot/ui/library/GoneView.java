package app.unknot.ui.library;

import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Overlay;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.SelectableText;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The whole window when the library isn't where it was: three ways on, each with what it does.
public final class GoneView implements Screen {
    public static final String LOOK_AGAIN = "gone-look-again";
    static final String CHOOSE = "gone-choose";
    static final String AFRESH = "gone-afresh";
    static final String AFRESH_YES = "gone-afresh-yes";
    static final String AFRESH_NO = "gone-afresh-no";

    private final GoneModel model;
    private final Messages messages;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private final Button again;

    public GoneView(GoneModel model) {
        this.model = model;
        this.messages = model.messages();
        this.again = button(LOOK_AGAIN, messages.text("gone.look-again.do"), model::lookAgain);
        again.getStyleClass().add(StyleClass.PRIMARY);
        VBox sheet = new VBox(head(), ways(), close());
        sheet.getStyleClass().addAll("gone");
        sheet.setMaxWidth(Region.USE_PREF_SIZE);
        root.getStyleClass().add("gone-page");
        root.getChildren().setAll(Scroll.centered(sheet), overlay);
        overlay.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        model.asksAfreshProperty().subscribe(this::ask);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        again.requestFocus();
    }

    private VBox head() {
        Label trouble = Labels.body("");
        trouble.getStyleClass().add("warning-line");
        trouble.textProperty().bind(model.troubleProperty());
        trouble.visibleProperty().bind(trouble.textProperty().isNotEmpty());
        trouble.managedProperty().bind(trouble.visibleProperty());
        VBox head =
                new VBox(
                        Labels.title(messages.text("gone.title")),
                        Labels.lead(messages.text("gone.lead")),
                        new SelectableText(messages.text("settings.library"), model.folder()),
                        trouble);
        head.getStyleClass().add("gone-head");
        return head;
    }

    private VBox ways() {
        VBox ways =
                new VBox(
                        way(
                                messages.text("gone.look-again"),
                                messages.text("gone.look-again.hint"),
                                again),
                        way(
                                messages.text("gone.elsewhere"),
                                messages.text("gone.elsewhere.hint"),
                                button(
                                        CHOOSE,
                                        messages.text("gone.elsewhere.do"),
                                        model::chooseWhere)),
                        way(
                                messages.text("gone.afresh"),
                                messages.text("gone.afresh.hint"),
                                button(
                                        AFRESH,
                                        messages.text("gone.afresh.do"),
                                        model::askToStartAfresh)));
        ways.getStyleClass().addAll(StyleClass.CARD, "gone-ways");
        return ways;
    }

    private static Beside way(String name, String hint, Button button) {
        VBox words = new VBox(Labels.styled(name, "setting-name"), Labels.muted(hint));
        words.getStyleClass().add("setting-words");
        Beside way = new Beside();
        way.getStyleClass().add("setting");
        way.addGrowing(words);
        way.add(button);
        return way;
    }

    private Button close() {
        Button close = Buttons.quiet(messages.text("gone.close"), model::close);
        close.setId("gone-close");
        return close;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = Buttons.plain(text, action);
        button.setId(id);
        return button;
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            model.doNotStartAfresh();
            event.consume();
        }
    }

    private void ask(boolean asks) {
        if (!asks) {
            overlay.hide();
            return;
        }
        Button no = button(AFRESH_NO, messages.text("gone.afresh.no"), model::doNotStartAfresh);
        no.getStyleClass().add(StyleClass.PRIMARY);
        Button yes = button(AFRESH_YES, messages.text("gone.afresh.yes"), model::startAfresh);
        FlowPane row = new FlowPane(no, yes);
        row.getStyleClass().add("choices");
        overlay.show(
                messages.text("gone.afresh.question"),
                Labels.heading(messages.text("gone.afresh.question")),
                Labels.body(messages.text("gone.afresh.what")),
                row);
    }
}
