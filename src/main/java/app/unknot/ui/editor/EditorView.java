package app.unknot.ui.editor;

import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Step;
import app.unknot.i18n.Messages;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.Overlay;
import app.unknot.ui.common.Screen;
import app.unknot.ui.common.Scroll;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The routine editor: the steps, the fields of what is selected, and what comes of it.
public final class EditorView implements Screen {
    static final String YES = "editor-yes";
    static final String KEEP = "editor-keep";
    static final String NO = "editor-no";

    private final EditorModel model;
    private final Messages messages;
    private final PictureBook pictures;
    private final StepsPane steps;
    private final ScrollPane formPane;
    private final Panes panes;
    private final Overlay overlay = new Overlay();
    private final StackPane root = new StackPane();
    private Form form;
    private Shape shape;

    /// What a form is made for; another one needs another form.
    private record Shape(Selection selection, String kind, List<String> cues) {}

    public EditorView(EditorModel model, PictureBook pictures) {
        this.model = model;
        this.messages = model.messages();
        this.pictures = pictures;
        this.steps = new StepsPane(model);
        this.shape = shapeNow();
        this.form = formNow();
        this.formPane = Scroll.around(form);
        VBox side = new VBox(new ProblemsPane(model), new PreviewPane(model, pictures));
        side.getStyleClass().add("editor-side");
        EditorBar bar = new EditorBar(model, this::back, this::askToDiscard);
        this.panes =
                new Panes(
                        model,
                        steps,
                        formPane,
                        Scroll.around(side),
                        columns -> {
                            bar.setBrief(columns == 1);
                            steps.setBrief(columns == 1);
                        });
        BorderPane page = new BorderPane(panes);
        page.setTop(bar);
        VBox.setVgrow(panes, Priority.ALWAYS);
        root.getStyleClass().add("editor");
        root.getChildren().setAll(page, overlay);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.routineProperty().subscribe(this::refresh);
        model.selectionProperty().subscribe(this::refresh);
        model.readingProperty().subscribe(() -> form.refresh());
        model.onJump(this::jump);
    }

    @Override
    public Region view() {
        return root;
    }

    @Override
    public void shown() {
        panes.showSteps();
        steps.list().requestFocus();
    }

    @Override
    public void hidden() {
        model.keep();
    }

    private Shape shapeNow() {
        Optional<Step> step = model.step();
        return new Shape(
                model.selectionProperty().get(),
                step.map(Step::kind).orElse(""),
                step.map(s -> s.card().cues().stream().map(Cue::id).toList()).orElse(List.of()));
    }

    private Form formNow() {
        Optional<Step> step = model.step();
        if (step.isPresent()) {
            return new StepForm(model, step.get(), pictures);
        }
        return model.selectionProperty()
                .get()
                .block()
                .<Form>map(block -> new BlockForm(model, block))
                .orElseGet(() -> new WholeForm(model));
    }

    /// A form is made anew only for something else, so that nothing is lost under typing hands.
    private void refresh() {
        Shape now = shapeNow();
        if (now.equals(shape)) {
            form.refresh();
        } else {
            boolean isSameStep = now.selection().equals(shape.selection());
            double scrolled = formPane.getVvalue();
            shape = now;
            form = formNow();
            formPane.setContent(form);
            formPane.setVvalue(isSameStep ? scrolled : 0);
        }
    }

    private void jump(FieldRef field) {
        panes.showForm();
        root.applyCss();
        root.layout();
        form.input(field)
                .ifPresentOrElse(
                        this::focus,
                        () -> {
                            panes.showSteps();
                            steps.list().requestFocus();
                        });
    }

    private void focus(Input input) {
        reveal(input);
        input.control().requestFocus();
    }

    private void reveal(Node node) {
        double room = form.getHeight() - formPane.getViewportBounds().getHeight();
        double top = form.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
        if (room > 0) {
            formPane.setVvalue(Math.clamp((top - 40) / room, 0, 1));
        }
    }

    private void press(KeyEvent event) {
        boolean isHandled = overlay.isVisible() ? isAnswered(event) : isShortcut(event);
        if (isHandled) {
            event.consume();
        }
    }

    private boolean isAnswered(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            overlay.hide();
            steps.list().requestFocus();
            return true;
        }
        return false;
    }

    private boolean isShortcut(KeyEvent event) {
        if (event.isAltDown() && event.getCode() == KeyCode.UP) {
            model.outline().moveUp();
        } else if (event.isAltDown() && event.getCode() == KeyCode.DOWN) {
            model.outline().moveDown();
        } else if (event.isShortcutDown()) {
            return isCommand(event);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            back();
        } else {
            return false;
        }
        return true;
    }

    private boolean isCommand(KeyEvent event) {
        switch (event.getCode()) {
            case Z -> {
                if (event.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> model.redo();
            case S -> model.save();
            case D -> model.outline().duplicate();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void back() {
        model.settle();
        if (!model.hasChanges()) {
            model.leave();
            return;
        }
        ask(
                messages.text("editor.ask.leave"),
                messages.text("editor.ask.leave.detail"),
                answer(YES, messages.text("editor.ask.leave.save"), model::saveAndLeave),
                answer(KEEP, messages.text("editor.ask.leave.keep"), model::leave));
    }

    private void askToDiscard() {
        ask(
                messages.text("editor.ask.discard"),
                messages.text("editor.ask.discard.detail"),
                answer(YES, messages.text("editor.ask.discard.yes"), model::discard));
    }

    private Button answer(String id, String words, Runnable action) {
        Button button =
                Buttons.plain(
                        words,
                        () -> {
                            overlay.hide();
                            action.run();
                        });
        button.setId(id);
        return button;
    }

    private void ask(String question, String detail, Button... answers) {
        VBox all = new VBox(answers);
        all.getChildren()
                .add(answer(NO, messages.text("editor.ask.no"), steps.list()::requestFocus));
        all.getStyleClass().add("answers");
        overlay.showUndecided(question, Labels.heading(question), Labels.body(detail), all);
    }
}
