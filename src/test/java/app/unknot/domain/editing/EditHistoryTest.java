package app.unknot.domain.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Sides;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.Samples;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Everything that is done can be undone, and done again.
class EditHistoryTest {
    private static final Routine START = Samples.routine();

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anySequenceOfEditsIsUndoneAndRedone(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        EditHistory history = EditHistory.of(START);
        List<Routine> states = new ArrayList<>(List.of(START));
        for (int i = 0; i < 200; i++) {
            EditHistory next = history.settled().with(edits.next(history.now()));
            if (next.now() != history.now()) {
                states.add(next.now());
            }
            history = next;
        }
        Routine end = history.now();

        for (Routine state : states.reversed()) {
            assertThat(history.now()).isEqualTo(state);
            history = history.undone();
        }
        assertThat(history.now()).isEqualTo(START);
        assertThat(history.canUndo()).isFalse();
        for (Routine state : states) {
            assertThat(history.now()).isEqualTo(state);
            history = history.redone();
        }
        assertThat(history.now()).isEqualTo(end);
        assertThat(history.canRedo()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void typingTogetherOrNotUndoAllIsTheStartAndRedoAllTheEnd(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        EditHistory history = EditHistory.of(START);
        for (int i = 0; i < 100; i++) {
            history = history.with(edits.next(history.now()));
        }
        Routine end = history.now();

        while (history.canUndo()) {
            history = history.undone();
        }
        assertThat(history.now()).isEqualTo(START);
        while (history.canRedo()) {
            history = history.redone();
        }
        assertThat(history.now()).isEqualTo(end);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noEditMakesAnIdTwice(long seed) {
        RandomEdits edits = new RandomEdits(seed);
        Routine routine = START;
        for (int i = 0; i < 200; i++) {
            routine = edits.next(routine).on(routine);
            assertThat(routine.steps().map(Step::id)).doesNotHaveDuplicates();
        }
    }

    @Test
    void aLongHistoryIsUndoneWhole() {
        EditHistory history = EditHistory.of(START);
        for (int i = 0; i < 100_000; i++) {
            history = history.settled().with(new RoutineEdit.SetText(HeadText.TITLE, "t" + i));
        }
        assertThat(history.now().title()).isEqualTo("t99999");
        while (history.canUndo()) {
            history = history.undone();
        }
        assertThat(history.now()).isEqualTo(START);
    }

    private static RoutineEdit title(String text) {
        return new RoutineEdit.SetText(HeadText.TITLE, text);
    }

    @Test
    void lettersTypedIntoOneFieldAreUndoneTogether() {
        EditHistory history =
                EditHistory.of(START)
                        .with(title("N"))
                        .with(title("Ne"))
                        .with(title("New"))
                        .with(new RoutineEdit.SetText(HeadText.SUMMARY, "S"))
                        .settled()
                        .with(new RoutineEdit.SetText(HeadText.SUMMARY, "So"));

        assertThat(history.undone().now().summary()).isEqualTo("S");
        assertThat(history.undone().undone().now().title()).isEqualTo("New");
        assertThat(history.undone().undone().undone().now()).isEqualTo(START);
        assertThat(history.undoField()).contains(FieldRef.of(Field.SUMMARY));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        EditHistory history = EditHistory.of(START).with(title(START.title()));

        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void somethingNewForgetsWhatWasUndone() {
        EditHistory history = EditHistory.of(START).with(title("A")).undone();
        assertThat(history.canRedo()).isTrue();

        assertThat(history.with(title("B")).canRedo()).isFalse();
    }

    @Test
    void aStepGoesFromBlockToBlock() {
        assertThat(Blocks.above(START, "get-ready")).isEmpty();
        assertThat(Blocks.below(START, "get-ready")).contains(new StepPlace(1, 0));
        assertThat(Blocks.above(START, "place")).contains(new StepPlace(0, 1));
        assertThat(Blocks.below(START, "finish")).isEmpty();

        Routine moved = START;
        int places = 0;
        for (Optional<StepPlace> to = Blocks.below(moved, "get-ready");
                to.isPresent();
                to = Blocks.below(moved, "get-ready")) {
            moved = new RoutineEdit.MoveStep("get-ready", to.get()).on(moved);
            places++;
        }

        assertThat(moved.steps().toList().getLast().id()).isEqualTo("get-ready");
        assertThat(places).isEqualTo(12);
    }

    @Test
    void aCopiedBlockHasIdsOfItsOwn() {
        Block copy = Blocks.copyOf(START.blocks().get(1), START);
        Routine routine = new RoutineEdit.AddBlock(2, copy).on(START);

        assertThat(copy.sides()).isEqualTo(Sides.MIRRORED);
        assertThat(routine.steps().map(Step::id)).doesNotHaveDuplicates().contains("hold-2");
    }

    @Test
    void aPlaceThatIsNotThereIsRefused() {
        Step step = Samples.hold("new", 3);
        IntStream.of(-1, 99)
                .forEach(at ->
                        assertThatThrownBy(() ->
                                        new RoutineEdit.AddStep(new StepPlace(0, at), step)
                                                .on(START))
                                .isInstanceOf(IllegalArgumentException.class));
        assertThatThrownBy(() -> new RoutineEdit.RemoveStep("nobody").on(START))
                .hasMessageContaining("nobody");
    }
}
