package app.unknot.service;

import app.unknot.domain.editing.EditHistory;
import app.unknot.domain.editing.RoutineEdit;
import app.unknot.domain.routine.Routine;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One routine while it is edited: what can be undone, what is wrong with it, and a draft on the
/// disk that follows every change.
///
/// For the thread of the screen, but for what it does itself on others.
public final class EditorSession {
    private static final Logger LOG = LoggerFactory.getLogger(EditorSession.class);
    private static final Duration DRAFT_AFTER = Duration.ofSeconds(1);

    private final RoutineEditing editing;
    private final boolean goesOn;
    private Optional<Routine> saved;
    private EditHistory history;
    private String id;
    private Consumer<RoutineReading> onRead = reading -> {};

    /// What is on the screen now, for the other threads; empty where it is the same as in the file.
    private final AtomicReference<Optional<RoutineDraft>> unsaved =
            new AtomicReference<>(Optional.empty());

    private final AtomicReference<Optional<Routine>> toRead =
            new AtomicReference<>(Optional.empty());
    private final AtomicBoolean isWriting = new AtomicBoolean();
    private final AtomicBoolean isFailing = new AtomicBoolean();

    /// @param saved the routine as it is in its file, where it has one
    /// @param draft what was left unsaved of it
    EditorSession(
            RoutineEditing editing,
            Routine start,
            Optional<Routine> saved,
            Optional<RoutineDraft> draft) {
        this.editing = editing;
        this.saved = saved;
        this.id = start.id();
        this.goesOn = draft.isPresent();
        EditHistory fresh = EditHistory.of(start);
        this.history =
                draft.map(left -> fresh.with(new RoutineEdit.Restore(left.routine())))
                        .orElse(fresh);
        unsaved.set(draft);
    }

    /// Whether it began with what was left unsaved the last time.
    public boolean goesOn() {
        return goesOn;
    }

    public Routine routine() {
        return history.now().withId(id);
    }

    public EditHistory history() {
        return history;
    }

    /// Whether there is something to save.
    public boolean isUnsaved() {
        return saved.filter(routine()::equals).isEmpty();
    }

    /// Whether something would be lost that the person has done: a new routine just as it was made
    /// isn't.
    public boolean hasChanges() {
        return isUnsaved() && (history.canUndo() || goesOn);
    }

    /// Is told, on any thread, what there is to know of the routine, each time it has changed.
    public void onRead(Consumer<RoutineReading> listener) {
        onRead = listener;
        read();
    }

    /// Changes the routine.
    public void apply(RoutineEdit edit) {
        move(history.with(edit));
    }

    /// Ends what was being typed.
    public void settle() {
        history = history.settled();
    }

    public void undo() {
        move(history.undone());
    }

    public void redo() {
        move(history.redone());
    }

    private void move(EditHistory next) {
        boolean isSame = next.now().equals(history.now());
        history = next;
        if (!isSame) {
            unsaved.set(
                    hasChanges()
                            ? Optional.of(new RoutineDraft(routine(), saved.isEmpty()))
                            : Optional.empty());
            if (isWriting.compareAndSet(false, true)) {
                editing.store().executeLater(DRAFT_AFTER, this::write);
            }
            read();
        }
    }

    private void read() {
        if (toRead.getAndSet(Optional.of(routine())).isEmpty()) {
            editing.worker().execute(this::readAll);
        }
    }

    /// Until nothing newer is wanted; what is out of date already isn't told.
    private void readAll() {
        Optional<Routine> now = toRead.get();
        while (now.isPresent()) {
            RoutineReading reading = editing.read(now.get());
            if (toRead.compareAndSet(now, Optional.empty())) {
                onRead.accept(reading);
                return;
            }
            now = toRead.get();
        }
    }

    /// Keeps the draft now, as the screen is left or the program ends.
    public void keep() {
        editing.store().execute(this::write);
    }

    private void write() {
        isWriting.set(false);
        Optional<RoutineDraft> draft = unsaved.get();
        if (draft.isEmpty()) {
            editing.forget(id);
            return;
        }
        try {
            editing.keep(draft.get());
            isFailing.set(false);
        } catch (StoreException e) {
            if (!isFailing.getAndSet(true)) {
                LOG.warn("The draft of a routine can't be kept", e);
            }
        }
    }

    /// Puts the routine into the library; [#isSaved] has to be told of it on the thread of the
    /// screen. With an id of its own where another routine has taken it in the meantime.
    ///
    /// @return the routine as it was saved; a [StoreException] when nothing was
    public CompletableFuture<Routine> save() {
        if (saved.isEmpty() && editing.isTaken(id)) {
            id = editing.freeId(id);
        }
        return editing.shelf().save(routine());
    }

    /// The routine is in its file now; what was changed since then is still to be saved.
    public void isSaved(Routine written) {
        saved = Optional.of(written);
        if (!isUnsaved()) {
            unsaved.set(Optional.empty());
        }
        keep();
    }

    /// Forgets everything that wasn't saved.
    public void discard() {
        unsaved.set(Optional.empty());
        editing.forget(id);
    }
}
