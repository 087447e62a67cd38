package app.unknot.ui.editor;

import app.unknot.domain.editing.Blocks;
import app.unknot.domain.editing.Field;
import app.unknot.domain.editing.FieldRef;
import app.unknot.domain.editing.ProblemField;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.Cue;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.domain.session.lint.Problem;
import app.unknot.i18n.Messages;
import app.unknot.service.EditorSession;
import app.unknot.service.RoutineEditing;
import app.unknot.service.RoutineReading;
import app.unknot.service.StoreException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The routine that is edited, what of it is selected, and what the person can do with it.
public final class EditorModel {
    private static final Logger LOG = LoggerFactory.getLogger(EditorModel.class);

    private final EditorSession session;
    private final RoutineEditing editing;
    private final Messages messages;
    private final EditorPorts ports;
    private final Outline outline = new Outline(this);
    private final ReadOnlyObjectWrapper<Routine> routine;
    private final ReadOnlyObjectWrapper<Optional<RoutineReading>> reading =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Selection> selection =
            new ReadOnlyObjectWrapper<>(Selection.WHOLE);
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);
    private Consumer<FieldRef> onJump = field -> {};

    /// What came of the last thing that was done.
    public record Said(String text, boolean isTrouble) {
        static final Said NOTHING = new Said("", false);
    }

    public EditorModel(
            EditorSession session, RoutineEditing editing, Messages messages, EditorPorts ports) {
        this.session = session;
        this.editing = editing;
        this.messages = messages;
        this.ports = ports;
        this.routine = new ReadOnlyObjectWrapper<>(session.routine());
        if (session.goesOn()) {
            say(messages.text("editor.goes-on"));
        }
        refresh();
        session.onRead(read -> ports.ui().execute(() -> reading.set(Optional.of(read))));
    }

    public Messages messages() {
        return messages;
    }

    RoutineEditing editing() {
        return editing;
    }

    Outline outline() {
        return outline;
    }

    public ReadOnlyObjectProperty<Routine> routineProperty() {
        return routine.getReadOnlyProperty();
    }

    public Routine routine() {
        return routine.get();
    }

    public ReadOnlyObjectProperty<Optional<RoutineReading>> readingProperty() {
        return reading.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Selection> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /// Whether there is something to save.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// Whether it is being saved right now.
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    public boolean hasChanges() {
        return session.hasChanges();
    }

    void onJump(Consumer<FieldRef> listener) {
        onJump = listener;
    }

    void select(Selection wanted) {
        if (!wanted.equals(selection.get())) {
            session.settle();
            selection.set(wanted.in(routine()));
        }
    }

    /// Selects a step by its id.
    public void showStep(String id) {
        select(Selection.of(id));
    }

    /// Selects a block.
    ///
    /// @param at from 0
    public void showBlock(int at) {
        select(Selection.of(at));
    }

    /// The step that is selected, if it is one.
    Optional<Step> step() {
        return selection
                .get()
                .step()
                .filter(id -> routine().steps().anyMatch(step -> step.id().equals(id)))
                .map(id -> Blocks.step(routine(), id));
    }

    void edit(RoutineEdit edit) {
        session.apply(edit);
        refresh();
    }

    /// Puts a changed step in place of the one with its id.
    void change(Step step, Field field) {
        edit(new RoutineEdit.ChangeStep(step, field, Optional.empty(), false));
    }

    /// The same for what is typed letter by letter.
    void type(Step step, Field field) {
        edit(new RoutineEdit.ChangeStep(step, field, Optional.empty(), true));
    }

    /// Puts a changed line in place of the one with its id.
    void changeCue(Step step, Cue cue, Field field) {
        var cues =
                step.card().cues().stream()
                        .map(each -> each.id().equals(cue.id()) ? cue : each)
                        .toList();
        Step changed = step.withCard(step.card().withCues(cues));
        boolean isTyped = field == Field.CUE_TEXT;
        edit(new RoutineEdit.ChangeStep(changed, field, Optional.of(cue.id()), isTyped));
    }

    void settle() {
        session.settle();
    }

    public void undo() {
        Optional<FieldRef> where = session.history().undoField();
        session.undo();
        moved(where);
    }

    public void redo() {
        Optional<FieldRef> where = session.history().redoField();
        session.redo();
        moved(where);
    }

    private void moved(Optional<FieldRef> where) {
        refresh();
        where.ifPresent(field -> select(Selection.of(field)));
    }

    private void refresh() {
        routine.set(session.routine());
        selection.set(selection.get().in(routine()));
        undoable.set(session.history().canUndo());
        redoable.set(session.history().canRedo());
        unsaved.set(session.isUnsaved());
    }

    /// Brings the person to the field that mends a problem.
    public void mend(Problem problem) {
        jump(ProblemField.of(problem, routine()));
    }

    void jump(FieldRef field) {
        select(Selection.of(field));
        onJump.accept(field);
    }

    void say(String text) {
        said.set(new Said(text, false));
    }

    void refuse(String text) {
        said.set(new Said(text, true));
    }

    /// Puts it into the library.
    public void save() {
        save(() -> {});
    }

    /// Puts it into the library and goes back.
    public void saveAndLeave() {
        save(ports.onLeave());
    }

    private void save(Runnable then) {
        if (busy.get()) {
            return;
        }
        session.settle();
        busy.set(true);
        session.save()
                .thenAcceptAsync(
                        written -> {
                            busy.set(false);
                            session.isSaved(written);
                            refresh();
                            say(messages.text("editor.saved", written.title()));
                            ports.onSaved().accept(written);
                            then.run();
                        },
                        ports.ui())
                .exceptionally(this::failedLater);
    }

    private @Nullable Void failedLater(Throwable failure) {
        ports.ui().execute(() -> failed(failure));
        return null;
    }

    private void failed(Throwable failure) {
        LOG.warn("The routine isn't saved", failure);
        busy.set(false);
        refuse(
                failure.getCause() instanceof StoreException refused
                        ? messages.refusal(refused.notice())
                        : messages.text("data.failed"));
    }

    /// Whether it can be played as it is: saved, whole, and breaking no limit.
    public boolean isPlayable() {
        return reading.get()
                .filter(read -> read.routine().equals(routine()))
                .filter(read -> read.plan().isPresent() && !read.isAgainstHarm())
                .isPresent();
    }

    /// Saves it and starts it.
    public void play() {
        save(() -> ports.onPlay().accept(routine()));
    }

    /// Goes back; what isn't saved stays as a draft.
    public void leave() {
        session.settle();
        ports.onLeave().run();
    }

    /// Goes back and forgets what isn't saved.
    public void discard() {
        session.discard();
        ports.onLeave().run();
    }

    /// Keeps the draft, as the screen goes.
    void keep() {
        session.keep();
    }
}
