package app.unknot.ui.editor;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Side;
import app.unknot.domain.editing.Blocks;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Heard;
import app.unknot.domain.session.Leg;
import app.unknot.domain.session.SessionPlan;
import app.unknot.i18n.Messages;
import app.unknot.service.RoutineReading;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import app.unknot.ui.common.Times;
import app.unknot.ui.component.BallView;
import app.unknot.ui.component.CloseUp;
import app.unknot.ui.component.PosePicture;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// What the routine is like to follow: the picture of the selected step, the time line, and
/// everything that is heard.
final class PreviewPane extends VBox {
    static final String SCRIPT = "script";
    static final String GENTLER = "preview-gentler";
    private static final double MIDDLE = 0.3;

    private final EditorModel model;
    private final Messages messages;
    private final BodyChart body;
    private final CloseUp closeUp;
    private final PosePicture pose;
    private final PlanStrip strip;
    private final Label length = Labels.muted("");
    private final Label none;
    private final Label gentler;
    private final ListView<Heard.Line> script = new ListView<>();

    PreviewPane(EditorModel model, PictureBook pictures) {
        this.model = model;
        this.messages = model.messages();
        this.body = model.editing().library().catalogue().body();
        this.closeUp = new CloseUp(pictures, body, this::words);
        closeUp.setReducedMotion(true);
        this.pose = new PosePicture(pictures, p -> messages.text("position." + p.id()));
        this.strip = new PlanStrip(messages);
        this.none = Labels.body(messages.text("preview.none"));
        this.gentler = Labels.muted(messages.text("preview.gentler"));
        gentler.setId(GENTLER);
        StackPane picture = new StackPane(closeUp, pose);
        picture.getStyleClass().add("preview-picture");
        script.setId(SCRIPT);
        script.getStyleClass().add("script");
        script.setAccessibleText(messages.text("preview.script"));
        script.setCellFactory(list -> new ScriptCell(messages));
        script.setOnMouseClicked(event -> go());
        script.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                go();
            }
        });
        getStyleClass().addAll(StyleClass.CARD, "preview");
        getChildren()
                .setAll(
                        Labels.heading(messages.text("preview.title")),
                        picture,
                        length,
                        strip.node(),
                        none,
                        gentler,
                        Labels.styled(messages.text("preview.script"), "input-name"),
                        script);
        model.readingProperty().subscribe(this::show);
        model.selectionProperty().subscribe(selection -> select());
        model.routineProperty().subscribe(routine -> picture());
    }

    private String words(BallView view) {
        return messages.text(
                "picture.ball",
                Words.of(model).area(view.area()),
                messages.text("side." + Words.key(view.side())));
    }

    private void show(Optional<RoutineReading> reading) {
        Optional<SessionPlan> plan = reading.flatMap(RoutineReading::plan);
        none.setVisible(reading.isPresent() && plan.isEmpty());
        none.setManaged(none.isVisible());
        gentler.setVisible(reading.filter(RoutineReading::isGentlerForPerson).isPresent());
        gentler.setManaged(gentler.isVisible());
        strip.node().setVisible(plan.isPresent());
        strip.node().setManaged(plan.isPresent());
        script.getItems().setAll(plan.map(PreviewPane::lines).orElse(List.of()));
        length.setText(
                plan.map(p -> messages.text("preview.length", Times.clock(p.length()))).orElse(""));
        plan.ifPresent(strip::show);
        select();
    }

    /// The same lines that a transcript has.
    private static List<Heard.Line> lines(SessionPlan plan) {
        return Heard.of(plan).stream()
                .filter(Heard.Line.class::isInstance)
                .map(Heard.Line.class::cast)
                .toList();
    }

    private void select() {
        picture();
        Optional<Step> step = model.step();
        strip.mark(step.map(Step::id));
        for (int i = 0; i < script.getItems().size(); i++) {
            Leg leg = script.getItems().get(i).cue().leg();
            if (step.filter(s -> s.id().equals(leg.occurrence().step().id())).isPresent()) {
                script.getSelectionModel().clearAndSelect(i);
                script.scrollTo(i);
                return;
            }
        }
        script.getSelectionModel().clearSelection();
    }

    /// To the step that says the line, and to the line where it is one of its own.
    private void go() {
        Heard.Line line = script.getSelectionModel().getSelectedItem();
        if (line == null) {
            return;
        }
        String step = line.cue().leg().occurrence().step().id();
        model.routine()
                .steps()
                .filter(each -> each.id().equals(step))
                .findFirst()
                .ifPresent(found ->
                        model.jump(
                                found.card().cues().stream()
                                        .filter(cue -> cue.id().equals(line.cue().cue().id()))
                                        .findFirst()
                                        .map(cue -> FieldRef.of(found, cue, Field.CUE_TEXT))
                                        .orElse(FieldRef.of(found, Field.STEP_TITLE))));
    }

    private void picture() {
        Optional<Step> step = model.step();
        Optional<BallView> ball = step.flatMap(this::ball);
        ball.ifPresent(closeUp::show);
        closeUp.setVisible(ball.isPresent());
        pose.setVisible(ball.isEmpty());
        if (ball.isEmpty()) {
            pose.show(
                    step.map(s -> s.card().position()).orElse(model.routine().mainPosition()),
                    step.map(Step::usesBall).orElse(model.routine().hasBall()));
        }
    }

    private Optional<BallView> ball(Step step) {
        String area = step.card().area();
        Side side = side(step);
        if (!step.usesBall() || body.placement(area, side).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (step) {
                    case Step.Roll roll -> BallView.rolling(area, side, roll.direction(), MIDDLE);
                    case Step.Hold hold ->
                            BallView.holding(area, side, MIDDLE).at(hold.card().spot());
                    default -> BallView.placed(area, side).at(step.card().spot());
                });
    }

    private Side side(Step step) {
        int block = Blocks.placeOf(model.routine(), step.id()).block();
        return model.routine().blocks().get(block).sides() == Sides.MIRRORED
                ? Side.RIGHT
                : Side.BOTH;
    }
}
