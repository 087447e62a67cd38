package app.unknot.ui.editor;

import app.unknot.domain.editing.Blocks;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.routine.Anchor;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.CueCondition;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.RoutineId;
import app.unknot.domain.routine.RoutineSize;
import app.unknot.domain.routine.Step;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.common.Labels;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The spoken lines of a step.
final class CueList extends VBox {
    static final String ADD = "cue-add";
    static final String TEMPLATE = "cue-template";

    private final StepForm form;

    CueList(StepForm form, Step step) {
        this.form = form;
        getStyleClass().add("cues");
        getChildren()
                .add(Labels.muted(form.messages.text("editor.lines.hint", "{press}", "{stay}")));
        for (Cue cue : step.card().cues()) {
            getChildren().add(new CueCard(form, this, cue.id()));
        }
        Button add = Buttons.plain(form.messages.text("editor.line.add"), this::addLine);
        add.setId(ADD);
        add.setDisable(step.card().cues().size() >= RoutineSize.MOST_CUES);
        Button template =
                Buttons.plain(form.messages.text("editor.lines.template"), this::useTemplate);
        template.setId(TEMPLATE);
        FlowPane actions = new FlowPane(add, template);
        actions.getStyleClass().add("choices");
        getChildren().add(actions);
    }

    private Block block() {
        return form.model
                .routine()
                .blocks()
                .get(Blocks.placeOf(form.model.routine(), form.now().id()).block());
    }

    private void addLine() {
        Step step = form.now();
        String id =
                RoutineId.free(
                        "line",
                        step.card().cues().stream().map(Cue::id).collect(Collectors.toSet()));
        Cue cue =
                new Cue(
                        id,
                        behindTheLast(step.card().cues()),
                        CueRole.ENCOURAGE,
                        CueCondition.ALWAYS,
                        form.messages.text("editor.line.new"));
        List<Cue> cues = new ArrayList<>(step.card().cues());
        cues.add(cue);
        form.change(Field.CUES, card -> card.withCues(cues));
        form.model.jump(FieldRef.of(step, cue, Field.CUE_TEXT));
    }

    /// Some seconds behind the last line that has its time.
    private static Anchor behindTheLast(List<Cue> cues) {
        Duration last =
                cues.stream()
                        .map(Cue::anchor)
                        .filter(Anchor.AfterStart.class::isInstance)
                        .map(anchor -> ((Anchor.AfterStart) anchor).time())
                        .max(Duration::compareTo)
                        .map(time -> time.plusSeconds(8))
                        .orElse(Duration.ZERO);
        return new Anchor.AfterStart(last);
    }

    /// The lines that a new step of that kind, position and area would have, in place of these.
    private void useTemplate() {
        List<Cue> cues = form.model.editing().templates().lines(form.now(), block()).cues();
        form.change(Field.CUES, card -> card.withCues(cues));
    }

    void remove(String id) {
        form.change(
                Field.CUES,
                card ->
                        card.withCues(
                                card.cues().stream().filter(cue -> !cue.id().equals(id)).toList()));
    }

    /// Earlier or later in the list; when lines are spoken follows from their times.
    void move(String id, int by) {
        List<Cue> cues = new ArrayList<>(form.now().card().cues());
        int at = cues.stream().map(Cue::id).toList().indexOf(id);
        int to = at + by;
        if (to >= 0 && to < cues.size()) {
            cues.add(to, cues.remove(at));
            form.change(Field.CUES, card -> card.withCues(cues));
        }
    }
}
