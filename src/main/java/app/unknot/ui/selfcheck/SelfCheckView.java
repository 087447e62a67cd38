package app.unknot.ui.selfcheck;

import app.unknot.domain.health.SelfCheck;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.progress.CheckCourse;
import app.unknot.i18n.CheckWords;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.CheckPicture;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The self-checks, one at a time, and what came of them; by keys alone, too.
public final class SelfCheckView implements Screen {
    public static final String NEXT = "check-next";
    public static final String BACK = "check-back";
    public static final String LEAVE = "check-leave";
    static final String SUMMARY = "check-summary";

    private final SelfCheckModel model;
    private final PictureBook pictures;
    private final Messages messages;
    private final CheckWords words;
    private final VBox page = new VBox();
    private final ScrollPane scroll = Scroll.around(page);
    private final BorderPane root = new BorderPane();
    private Button next = new Button();
    private Optional<CheckPage> check = Optional.empty();

    /// A key that is kept down answers one page, not all of them.
    private boolean isEnterDown;

    public SelfCheckView(SelfCheckModel model, PictureBook pictures) {
        this.model = model;
        this.pictures = pictures;
        this.messages = model.messages();
        this.words = model.words();
        page.getStyleClass().addAll(StyleClass.PAGE, "self-check");
        root.setCenter(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        model.pageProperty().subscribe(this::show);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        first().requestFocus();
    }

    private Node first() {
        return check.map(CheckPage::first).orElse(next);
    }

    private void show(SelfCheckModel.Page now) {
        check = Optional.empty();
        switch (now) {
            case SelfCheckModel.Page.Intro intro -> intro();
            case SelfCheckModel.Page.Check one -> check(one);
            case SelfCheckModel.Page.Summary summary -> summary();
        }
        scroll.setVvalue(0);
        if (root.getScene() != null) {
            root.applyCss();
            first().requestFocus();
        }
    }

    private void intro() {
        FlowPane list = new FlowPane();
        list.getStyleClass().add("check-list");
        model.checks().forEach(each -> list.getChildren().add(small(each)));
        Region safety = Labels.body(messages.text("selfcheck.intro"));
        VBox notice = new VBox(safety);
        notice.getStyleClass().add(StyleClass.NOTICE);
        page.getChildren()
                .setAll(
                        Labels.title(messages.text("checks.title")),
                        Labels.lead(messages.text("checks.lead")),
                        Labels.body(model.standing()),
                        notice,
                        list,
                        Labels.muted(messages.text("checks.one-by-one")));
        bar("checks.begin", back("checks.back"));
    }

    /// A check as a small picture with its name.
    private VBox small(SelfCheck each) {
        CheckPicture picture = new CheckPicture(pictures, each.id(), words.picture(each.id()));
        VBox box = new VBox(picture, Labels.body(words.name(each.id())));
        box.getStyleClass().add("check-small");
        return box;
    }

    private void check(SelfCheckModel.Page.Check one) {
        CheckPage made = new CheckPage(model, one, pictures, this::nameNext);
        check = Optional.of(made);
        page.getChildren().setAll(made);
        Button leave = Buttons.quiet(messages.text("checks.leave"), model::leave);
        leave.setId(LEAVE);
        bar("checks.skip", back("checks.back"), leave);
        nameNext();
    }

    /// Without an answer it is skipped, not finished.
    private void nameNext() {
        if (model.pageProperty().get() instanceof SelfCheckModel.Page.Check one) {
            boolean isLast = one.number() == model.checks().size() - 1;
            String key = isLast ? "checks.finish" : "checks.next";
            String text = messages.text(model.isAnswered(one.check()) ? key : "checks.skip");
            Buttons.words(next).setText(text);
            next.setAccessibleText(text);
        }
    }

    private void summary() {
        boolean isAny = model.hasAnswers();
        page.getChildren()
                .setAll(
                        Labels.title(
                                messages.text(
                                        isAny ? "checks.end.title" : "checks.end.none.title")),
                        Labels.lead(messages.text(isAny ? "checks.end.lead" : "checks.end.none")));
        if (isAny) {
            VBox card = new VBox();
            card.setId(SUMMARY);
            card.getStyleClass().addAll(StyleClass.CARD, "check-summary");
            model.checks().forEach(each -> card.getChildren().add(row(each)));
            page.getChildren().addAll(card, Labels.muted(messages.text("selfcheck.intro")));
        }
        bar("checks.done", back("checks.back"));
    }

    private VBox row(SelfCheck each) {
        VBox row = new VBox(Labels.styled(words.name(each.id()), "check-name"));
        row.getStyleClass().add("check-row");
        Optional<CheckCourse> course = model.course(each);
        row.getChildren()
                .add(
                        course.map(went -> Labels.body(words.course(went)))
                                .orElseGet(
                                        () -> Labels.muted(messages.text("checks.end.skipped"))));
        course.flatMap(model::advice)
                .ifPresent(advice -> row.getChildren().add(Labels.styled(advice, "warning-line")));
        return row;
    }

    private Button back(String key) {
        Button back = Buttons.plain(messages.text(key), model::back);
        back.setId(BACK);
        return back;
    }

    private void bar(String key, Button... others) {
        next =
                Buttons.withKey(
                        messages.text(key),
                        Feather.ARROW_RIGHT,
                        messages.text("key.let-go"),
                        model::next);
        next.getStyleClass().add(StyleClass.PRIMARY);
        next.setId(NEXT);
        FlowPane bar = new FlowPane(next);
        bar.getChildren().addAll(others);
        bar.getStyleClass().addAll("player-row", "check-bar");
        root.setBottom(bar);
    }

    private void typed(KeyEvent event) {
        String typed = event.getCharacter();
        int number = typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
        check.flatMap(one -> one.type(number - 1))
                .ifPresent(target -> {
                    focus(check.filter(one -> one.equals(target)).isPresent() ? next : target);
                    event.consume();
                });
    }

    private void focus(Node target) {
        target.requestFocus();
        if (!target.equals(next)) {
            Scroll.show(scroll, target);
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            if (!isEnterDown) {
                isEnterDown = true;
                enter(event);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        }
    }

    private void enter(KeyEvent event) {
        if (event.getTarget() instanceof Button button) {
            button.fire();
        } else if (check.filter(one -> one.choose(event.getTarget())).isEmpty()) {
            model.next();
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            isEnterDown = false;
        }
    }
}
