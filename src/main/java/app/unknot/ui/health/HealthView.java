package app.unknot.ui.health;

import app.unknot.domain.body.BodyField;
import app.unknot.domain.picture.PictureBook;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.PageWithBar;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.component.BodyMap;
import app.unknot.ui.health.HealthPage.Areas;
import app.unknot.ui.health.HealthPage.Group;
import app.unknot.ui.health.HealthPage.Result;
import app.unknot.ui.health.HealthPage.Skipping;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The health check on the whole window: a page of short questions with one key for none of them.
public final class HealthView implements Screen {
    public static final String NEXT = "health-next";
    public static final String BACK = "health-back";
    public static final String SKIP = "health-skip";

    private final HealthModel model;
    private final Messages messages;
    private final List<BodyField> fields;
    private final PictureBook pictures;
    private final VBox page = new VBox();
    private final ScrollPane scroll;
    private final PageWithBar root = new PageWithBar();
    private final List<List<ToggleButton>> rows = new ArrayList<>();
    private Button next = new Button();

    /// A key that is kept down answers one page, not all of them.
    private boolean isEnterDown;

    /// @param fields the views of the body on which places to leave out are pointed at
    public HealthView(HealthModel model, List<BodyField> fields, PictureBook pictures) {
        this.model = model;
        this.fields = List.copyOf(fields);
        this.pictures = pictures;
        this.messages = model.messages();
        page.getStyleClass().addAll(StyleClass.PAGE, "sheet", "health");
        this.scroll = Scroll.centered(page);
        root.setCenter(scroll);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        model.pageProperty().subscribe(this::show);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        next.requestFocus();
    }

    private void show(HealthPage now) {
        rows.clear();
        page.getChildren().clear();
        switch (now) {
            case Group group -> questions(group);
            case Areas areas -> areas();
            case Skipping skipping -> skipping();
            case Result result -> result();
        }
        scroll.setVvalue(0);
        if (root.getScene() != null) {
            root.applyCss();
            next.requestFocus();
        }
    }

    private void questions(Group group) {
        String tier = group.tier().id();
        page.getChildren()
                .add(
                        head(
                                messages.text("screening.progress", group.number(), group.of()),
                                messages.text("screening." + tier + ".title"),
                                messages.text("screening." + tier + ".lead")));
        if (group.number() == 1) {
            page.getChildren().add(Labels.muted(messages.text("health.intro")));
        }
        VBox card = new VBox();
        card.getStyleClass().addAll(StyleClass.CARD, "question-rows");
        model.questions(group.tier())
                .forEach(question -> {
                    QuestionRow row =
                            new QuestionRow(
                                    question,
                                    messages,
                                    model.answer(question),
                                    answer -> {
                                        model.choose(question, answer);
                                        nameNext();
                                    });
                    rows.add(row.toggles());
                    card.getChildren().add(row.view());
                });
        page.getChildren().add(card);
        List<Button> others = new ArrayList<>();
        if (group.number() > 1) {
            others.add(back());
        }
        others.add(
                model.isAnswered()
                        ? quiet("screening.leave", model::leave)
                        : quiet("screening.skip", model::askToSkip));
        bar("screening.none", others);
        nameNext();
    }

    /// With something chosen, it isn't none of these any more.
    private void nameNext() {
        String text = messages.text(model.hasAnswer() ? "screening.next" : "screening.none");
        Buttons.words(next).setText(text);
        next.setAccessibleText(text);
    }

    private void areas() {
        page.getChildren()
                .add(
                        head(
                                messages.text("screening.areas.eyebrow"),
                                messages.text("screening.areas.title"),
                                messages.text("screening.areas.lead")));
        AreasToLeaveOut places = new AreasToLeaveOut(model, fields, pictures);
        page.getChildren().add(places);
        bar("screening.next", List.of(back()));
        namePlaces();
        places.setOnChange(this::namePlaces);
    }

    /// Whoever chooses no place says that it is none of them.
    private void namePlaces() {
        boolean isAny = !model.leftOutProperty().get().isEmpty();
        String text = messages.text(isAny ? "screening.next" : "screening.areas.none");
        Buttons.words(next).setText(text);
        next.setAccessibleText(text);
    }

    private void skipping() {
        page.getChildren()
                .add(
                        head(
                                messages.text("screening.skip"),
                                messages.text("screening.skip.title"),
                                messages.text("health.skipped.result")));
        page.getChildren().add(Labels.body(messages.text("screening.skip.more")));
        Button answer = quiet("screening.skip.no", model::back);
        answer.setId(BACK);
        bar("screening.skip.yes", List.of(answer));
    }

    private void result() {
        page.getChildren().setAll(new ResultCards(model).all());
        Button change = quiet("screening.change", model::back);
        change.setId(BACK);
        bar("screening.done", List.of(change));
    }

    private VBox head(String eyebrow, String title, String lead) {
        VBox head = new VBox(Labels.eyebrow(eyebrow), Labels.title(title), Labels.lead(lead));
        head.getStyleClass().add("page-head");
        return head;
    }

    private Button back() {
        Button back = Buttons.plain(messages.text("screening.back"), model::back);
        back.setId(BACK);
        return back;
    }

    private Button quiet(String key, Runnable action) {
        Button button = Buttons.quiet(messages.text(key), action);
        button.setId(SKIP);
        return button;
    }

    private void bar(String key, List<Button> others) {
        next =
                Buttons.withKey(
                        messages.text(key),
                        Feather.ARROW_RIGHT,
                        messages.text("key.let-go"),
                        model::next);
        next.getStyleClass().add(StyleClass.PRIMARY);
        next.setId(NEXT);
        FlowPane buttons = new FlowPane(next);
        buttons.getChildren().addAll(others);
        buttons.getStyleClass().addAll("player-row", "sheet", "sheet-question");
        StackPane bar = new StackPane(buttons);
        bar.getStyleClass().add("before-question");
        root.setBottom(bar);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && isEnterDown) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            isEnterDown = true;
            if (event.getTarget() instanceof BodyMap) {
                return; // chooses there
            }
            if (event.getTarget() instanceof Button button) {
                button.fire();
            } else {
                model.next();
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.back();
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
            move(event);
        }
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            isEnterDown = false;
        }
    }

    /// From question to question, on the same answer.
    private void move(KeyEvent event) {
        if (rows.isEmpty()) {
            return;
        }
        boolean down = event.getCode() == KeyCode.DOWN;
        int row = -1;
        int column = 0;
        for (int i = 0; i < rows.size(); i++) {
            int found = rows.get(i).indexOf(event.getTarget());
            if (found >= 0) {
                row = i;
                column = found;
            }
        }
        int to = row < 0 ? (down ? 0 : rows.size() - 1) : row + (down ? 1 : -1);
        Node target = to < 0 || to >= rows.size() ? next : rows.get(to).get(column);
        target.requestFocus();
        Scroll.show(scroll, target);
        event.consume();
    }
}
