package app.unknot.ui.library;

import app.unknot.domain.routine.Alternative;
import app.unknot.domain.routine.Routine;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Scroll;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.Beside;
import app.unknot.ui.component.BodyFigure;
import app.unknot.ui.component.Facts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// One routine's own page: what it does, who should leave it, what there is to do and to hear, what
/// it rests on, and what can be done with it.
final class RoutineView {
    static final String BACK = "routine-back";
    static final String START = "routine-start";
    static final String REFUSAL = "routine-refusal";

    private final RoutineModel model;
    private final RoutineActions actions;
    private final Messages messages;
    private final Routine routine;
    private final Optional<String> refusal;
    private final VBox page = new VBox();
    private final ScrollPane root = Scroll.around(page);

    RoutineView(RoutineModel model, RoutineActions actions, BodyFigure figure) {
        this.model = model;
        this.actions = actions;
        this.messages = actions.messages();
        this.routine = model.routine();
        this.refusal = model.refusal();
        page.getStyleClass().addAll(StyleClass.PAGE, "library", "routine-page");
        page.getChildren().addAll(back(), head(figure));
        if (!model.canStart()) {
            page.getChildren().add(refused());
        } else {
            refusal.ifPresent(why -> page.getChildren().add(notForYou(why)));
        }
        page.getChildren().add(buttons());
        page.getChildren().add(new StepList(model, messages));
        page.getChildren().add(who());
        page.getChildren().add(script());
        if (hasMore()) {
            page.getChildren().add(more());
        }
        if (!model.sources().isEmpty()) {
            page.getChildren().add(sources());
        }
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        actions.back();
                    }
                });
    }

    ScrollPane view() {
        return root;
    }

    /// The focus begins at Start, or at the way back where it can't be started.
    void shown() {
        Node first = root.lookup("#" + (model.canStart() && refusal.isEmpty() ? START : BACK));
        if (first != null) {
            first.requestFocus();
        }
    }

    private Button back() {
        Button back =
                Buttons.withKey(
                        messages.text("routine.back"), Feather.ARROW_LEFT, "Esc", actions::back);
        back.getStyleClass().add(StyleClass.QUIET);
        back.setId(BACK);
        return back;
    }

    private Beside head(BodyFigure figure) {
        VBox words = new VBox();
        words.getStyleClass().addAll("page-head", "routine-head");
        if (model.own().isPresent()) {
            words.getChildren().add(Labels.eyebrow(messages.text("browse.own")));
        }
        words.getChildren().add(Labels.title(routine.title()));
        addIfAny(words, routine.summary(), true);
        addIfAny(words, routine.forWhom(), false);
        words.getChildren()
                .add(
                        new Facts(
                                model.plan()
                                        .map(plan -> Times.aboutMinutes(messages, plan.length()))
                                        .orElse(messages.text("import.no-length")),
                                messages.text("surface." + routine.surface().id()),
                                String.join(", ", routine.equipment())));
        routine.pattern()
                .map(new RoutineWords(messages)::pattern)
                .ifPresent(text -> words.getChildren().add(Labels.body(text)));
        figure.getStyleClass().add("routine-figure");
        Beside head = new Beside();
        head.addGrowing(words);
        head.add(figure);
        return head;
    }

    private static void addIfAny(VBox box, String text, boolean isLead) {
        if (!text.isBlank()) {
            box.getChildren().add(isLead ? Labels.lead(text) : Labels.body(text));
        }
    }

    private VBox refused() {
        VBox notice = card("routine.refused", Labels.body(messages.text("routine.refused.what")));
        model.findings().forEach(words -> notice.getChildren().add(Labels.body(words)));
        notice.getStyleClass().setAll(StyleClass.NOTICE, "routine-refused");
        return notice;
    }

    private VBox notForYou(String why) {
        VBox notice = new VBox(Labels.body(why));
        notice.setId(REFUSAL);
        notice.getStyleClass().addAll(StyleClass.NOTICE, "routine-refused");
        return notice;
    }

    private FlowPane buttons() {
        FlowPane row = new FlowPane();
        row.getStyleClass().add("choices");
        if (model.canStart()) {
            Button start =
                    Buttons.withKey(
                            messages.text("today.start"),
                            Feather.PLAY,
                            "",
                            () -> actions.start(routine));
            start.getStyleClass().add(StyleClass.PRIMARY);
            start.setId(START);
            start.setDisable(refusal.isPresent());
            row.getChildren().add(start);
        }
        row.getChildren().addAll(actions.buttons(model));
        return row;
    }

    private VBox card(String key, Node... content) {
        VBox card = new VBox(Labels.heading(messages.text(key)));
        card.getChildren().addAll(content);
        card.getStyleClass().addAll(StyleClass.CARD, "routine-card-wide");
        return card;
    }

    private VBox who() {
        VBox card = card("routine.who");
        routine.warnings().forEach(text -> card.getChildren().add(Labels.body(text)));
        List<String> notFor = model.notFor();
        if (!notFor.isEmpty()) {
            card.getChildren().add(Labels.styled(messages.text("routine.not-for"), "setting-name"));
            notFor.forEach(text -> card.getChildren().add(Labels.body(text)));
        }
        if (card.getChildren().size() == 1) {
            card.getChildren().add(Labels.body(messages.text("routine.who.anyone")));
        }
        return card;
    }

    private Fold script() {
        Fold fold =
                new Fold(
                        messages.text("routine.script"),
                        () -> new ScriptList(model.plan(), messages));
        fold.withId("routine-script").getStyleClass().addAll(StyleClass.CARD, "routine-card-wide");
        return fold;
    }

    private boolean hasMore() {
        return Stream.of(routine.related().easier(), routine.related().harder())
                        .anyMatch(Optional::isPresent)
                || routine.related()
                        .followUp()
                        .flatMap(id -> model.named(Optional.of(id)))
                        .isPresent();
    }

    private VBox more() {
        VBox card = card("routine.more");
        routine.related()
                .easier()
                .ifPresent(way -> card.getChildren().add(way("routine.easier", way)));
        routine.related()
                .harder()
                .map(way ->
                        model.againstHarder()
                                .map(why -> part("routine.harder", why, Optional.empty()))
                                .orElseGet(() -> way("routine.harder", way)))
                .ifPresent(card.getChildren()::add);
        Optional<Routine> next = model.named(routine.related().followUp());
        next.ifPresent(
                follow -> card.getChildren().add(part("routine.next", "", Optional.of(follow))));
        return card;
    }

    private VBox way(String key, Alternative way) {
        return part(key, way.text(), model.named(way.routine()));
    }

    private VBox part(String key, String text, Optional<Routine> routine) {
        VBox part = new VBox(Labels.styled(messages.text(key), "setting-name"));
        part.getStyleClass().add("fit-row");
        addIfAny(part, text, false);
        routine.ifPresent(other -> {
            Button open = Buttons.plain(other.title(), () -> actions.open(other));
            open.setId("related-" + other.id());
            open.setAccessibleText(
                    messages.text("library.named", messages.text("browse.open"), other.title()));
            part.getChildren().add(open);
        });
        return part;
    }

    private Fold sources() {
        Fold fold = new Fold(messages.text("routine.sources"), this::sourceList);
        fold.withId("routine-sources").getStyleClass().addAll(StyleClass.CARD, "routine-card-wide");
        return fold;
    }

    private VBox sourceList() {
        VBox list = new VBox();
        list.getStyleClass().add("routine-sources");
        for (RoutineModel.Cited cited : model.sources()) {
            VBox one =
                    new VBox(
                            Labels.styled(
                                    messages.text(
                                            "routine.source", cited.id(), cited.source().title()),
                                    "setting-name"));
            one.getStyleClass().add("fit-row");
            addIfAny(one, cited.source().usedFor(), false);
            if (!cited.source().address().isBlank()) {
                one.getChildren().add(Labels.muted(cited.source().address()));
            }
            list.getChildren().add(one);
        }
        return list;
    }
}
