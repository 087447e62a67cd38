package app.unknot.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.app.Folders;
import app.unknot.app.Program;
import app.unknot.domain.editing.Blocks;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.editing.HeadText;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.editing.StepPlace;
import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.CopyOf;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.Rule;
import app.unknot.service.EditorSession;
import app.unknot.testkit.World;
import app.unknot.ui.editor.Outline.Row;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the person can do with a routine, on real folders, where everything happens at once.
class EditorModelTest {
    @TempDir Path temp;
    private Program program;
    private EditorModel model;
    private final List<Routine> saved = new ArrayList<>();
    private final List<Routine> played = new ArrayList<>();
    private final List<FieldRef> jumps = new ArrayList<>();
    private int left;

    @BeforeEach
    void open() {
        program =
                Program.rehearsal(
                        new Folders(temp.resolve("library"), temp.resolve("state")),
                        World.MESSAGES);
        model = model(program.editing().fresh());
    }

    private EditorModel model(EditorSession session) {
        EditorModel made =
                new EditorModel(
                        session,
                        program.editing(),
                        World.MESSAGES,
                        new EditorPorts(Runnable::run, saved::add, played::add, () -> left++));
        made.onJump(jumps::add);
        return made;
    }

    private List<String> ids() {
        return model.routine().steps().map(Step::id).toList();
    }

    private String selected() {
        return model.selectionProperty().get().step().orElse("");
    }

    private List<Rule> rules() {
        return model.readingProperty().get().orElseThrow().problems().stream()
                .map(problem -> problem.rule())
                .toList();
    }

    @Test
    void aNewStepComesBehindTheSelectedOneWithItsLines() {
        model.showStep("roll");
        model.outline().addStep("roll");

        assertThat(ids()).containsExactly("place", "roll", "roll-2", "hold", "rest", "finish");
        assertThat(selected()).isEqualTo("roll-2");
        assertThat(model.step().orElseThrow().card().cues()).isNotEmpty();
        assertThat(rules()).isEmpty();
    }

    @Test
    void stepsMoveThroughTheBlocksAndBack() {
        model.showStep("rest");
        model.outline().moveDown();
        assertThat(model.routine().blocks().get(1).steps().getFirst().id()).isEqualTo("rest");
        assertThat(rules()).contains(Rule.BALL_AWAY);

        model.outline().moveUp();
        assertThat(ids()).containsExactly("place", "roll", "hold", "rest", "finish");
        assertThat(rules()).isEmpty();
        model.outline().moveUp();
        assertThat(ids()).containsExactly("place", "roll", "rest", "hold", "finish");
        assertThat(selected()).isEqualTo("rest");
    }

    @Test
    void blocksMoveAreCopiedAndRemoved() {
        model.showBlock(0);
        model.outline().duplicate();
        assertThat(model.routine().blocks()).hasSize(3);
        assertThat(ids()).doesNotHaveDuplicates();
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.of(1));

        model.outline().moveUp();
        assertThat(ids().getFirst()).isEqualTo("place-2");
        model.outline().remove();
        assertThat(ids()).containsExactly("place", "roll", "hold", "rest", "finish");
        model.outline().addBlock();
        assertThat(model.routine().blocks()).contains(new Block(Sides.MIRRORED, List.of()));
    }

    @Test
    void aRowIsDroppedWhereAnotherIs() {
        List<Row> rows = Outline.rows(model.routine());
        Row place = rows.get(2);
        Row hold = rows.get(4);
        Row secondBlock = rows.get(6);

        model.outline().drop(place, hold);
        assertThat(ids()).containsExactly("roll", "hold", "place", "rest", "finish");
        model.undo();
        model.outline().drop(hold, place);
        assertThat(ids()).containsExactly("hold", "place", "roll", "rest", "finish");
        model.undo();
        model.outline().drop(place, secondBlock);
        assertThat(ids()).containsExactly("roll", "hold", "rest", "place", "finish");
        model.undo();
        model.outline().drop(secondBlock, place);
        assertThat(ids()).containsExactly("finish", "place", "roll", "hold", "rest");
        model.outline().drop(place, place);
        model.outline().drop(rows.getFirst(), hold);
        assertThat(ids()).hasSize(5);
    }

    @Test
    void undoingGoesToWhatChanges() {
        model.edit(new RoutineEdit.SetText(HeadText.TITLE, "Other"));
        model.showStep("hold");
        Step.Hold hold = (Step.Hold) model.step().orElseThrow();
        model.change(new Step.Hold(hold.card(), 5, hold.pressure()), Field.BREATHS);
        model.showStep("finish");

        model.undo();
        assertThat(selected()).isEqualTo("hold");
        model.undo();
        assertThat(model.selectionProperty().get()).isEqualTo(Selection.WHOLE);
        assertThat(model.undoableProperty().get()).isFalse();
        model.redo();
        model.redo();
        assertThat(((Step.Hold) Blocks.step(model.routine(), "hold")).breaths()).isEqualTo(5);
        assertThat(model.redoableProperty().get()).isFalse();
    }

    @Test
    void whatIsRemovedIsSaidAndComesBack() {
        model.showStep("finish");
        model.outline().remove();

        assertThat(rules()).contains(Rule.FINISH);
        assertThat(model.saidProperty().get().text()).contains("Undo");
        model.undo();
        assertThat(rules()).isEmpty();
    }

    @Test
    void aProblemLeadsToItsField() {
        Step.Hold hold = (Step.Hold) Blocks.step(model.routine(), "hold");
        model.change(new Step.Hold(hold.card(), 30, hold.pressure()), Field.BREATHS);
        assertThat(rules()).contains(Rule.HOLD_LENGTH);
        assertThat(model.isPlayable()).isFalse();

        model.mend(model.readingProperty().get().orElseThrow().problems().getFirst());

        assertThat(jumps).containsExactly(FieldRef.ofStep("hold", Field.BREATHS));
        assertThat(selected()).isEqualTo("hold");
    }

    @Test
    void savesAndLeavesAndPlays() {
        model.edit(new RoutineEdit.SetText(HeadText.TITLE, "Mine"));
        assertThat(model.hasChanges()).isTrue();

        model.saveAndLeave();

        assertThat(saved).hasSize(1);
        assertThat(left).isEqualTo(1);
        assertThat(model.unsavedProperty().get()).isFalse();
        assertThat(model.saidProperty().get().text()).isEqualTo("Saved: Mine");
        assertThat(model.isPlayable()).isTrue();
        model.play();
        assertThat(played).hasSize(1);
    }

    @Test
    void aRoutineThatBreaksALimitIsSavedButNeverPlayed() {
        Step.Hold hold = (Step.Hold) Blocks.step(model.routine(), "hold");
        model.change(new Step.Hold(hold.card(), 30, hold.pressure()), Field.BREATHS);
        model.save();

        assertThat(program.service().library().own()).hasSize(1);
        assertThat(program.service().library().routine("my-routine")).isEmpty();
        EditorModel again =
                model(
                        program.editing()
                                .edit(
                                        program.service()
                                                .library()
                                                .own()
                                                .getFirst()
                                                .routine()
                                                .orElseThrow()));
        assertThat(again.isPlayable()).isFalse();
        Step.Hold longer = (Step.Hold) Blocks.step(again.routine(), "hold");
        again.change(new Step.Hold(longer.card(), 4, longer.pressure()), Field.BREATHS);
        again.save();
        assertThat(program.service().library().routine("my-routine")).isPresent();
    }

    @Test
    void aCopyKnowsWhatItWasMadeFrom() {
        Routine classic = program.service().library().routine("classic-floor").orElseThrow();
        EditorModel copy = model(program.editing().copyOf(classic, "Mine"));
        copy.save();

        assertThat(saved.getFirst().copyOf())
                .contains(new CopyOf("classic-floor", classic.revision()));
        assertThat(saved.getFirst().id()).isEqualTo("mine");
    }

    @Test
    void hundredsOfStepsAreTheMost() {
        Step rest = Blocks.step(model.routine(), "rest");
        List<Step> many =
                IntStream.range(0, 494)
                        .mapToObj(i -> rest.withCard(rest.card().withId("more-" + i)))
                        .toList();
        model.edit(new RoutineEdit.AddBlock(1, new Block(Sides.CENTER, many)));
        model.showStep("more-7");

        model.outline().duplicate();
        assertThat(ids()).hasSize(500);
        model.outline().duplicate();
        model.outline().addStep("rest");
        assertThat(ids()).hasSize(500);
        assertThat(model.saidProperty().get().isTrouble()).isTrue();
        model.save();
        assertThat(saved).hasSize(1);
    }

    @Test
    void anEmptyRoutineGetsItsFirstStepBack() {
        model.showBlock(0);
        model.outline().remove();
        model.showBlock(0);
        model.outline().remove();
        assertThat(model.routine().blocks()).isEmpty();
        assertThat(model.readingProperty().get().orElseThrow().plan()).isEmpty();
        model.save();

        model.outline().addStep("place");

        assertThat(ids()).containsExactly("place");
        assertThat(Blocks.placeOf(model.routine(), "place")).isEqualTo(new StepPlace(0, 0));
    }

    @Test
    void discardingForgetsTheDraft() {
        model.edit(new RoutineEdit.SetText(HeadText.TITLE, "Mine"));
        model.keep();
        assertThat(program.editing().drafts()).hasSize(1);

        model.discard();

        assertThat(program.editing().drafts()).isEmpty();
        assertThat(left).isEqualTo(1);
    }
}
