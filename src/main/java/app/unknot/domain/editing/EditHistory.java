package app.unknot.domain.editing;

import app.unknot.domain.routine.Routine;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A routine being edited, with everything that can be undone and redone; a value itself, so that
/// nothing of the past is ever changed.
public final class EditHistory {
    private final Routine now;
    private final @Nullable Change past;
    private final @Nullable Change future;
    private final boolean isOpen;

    /// One thing that can be undone, on top of those before it.
    ///
    /// @param other the routine on the other side of the change
    private record Change(Routine other, FieldRef field, @Nullable Change next) {}

    private EditHistory(
            Routine now, @Nullable Change past, @Nullable Change future, boolean isOpen) {
        this.now = now;
        this.past = past;
        this.future = future;
        this.isOpen = isOpen;
    }

    /// A routine to which nothing has been done yet.
    public static EditHistory of(Routine routine) {
        return new EditHistory(routine, null, null, false);
    }

    public Routine now() {
        return now;
    }

    public boolean canUndo() {
        return past != null;
    }

    public boolean canRedo() {
        return future != null;
    }

    /// After one more change, which goes together with the one before where both are typed into the
    /// same field. What was undone before can't be redone any more. An edit that changes nothing
    /// leaves everything as it is.
    public EditHistory with(RoutineEdit edit) {
        Routine changed = edit.on(now);
        if (changed.equals(now)) {
            return this;
        }
        boolean goesOn =
                isOpen && edit.isTyped() && past != null && past.field().equals(edit.field());
        Change last = goesOn ? past : new Change(now, edit.field(), past);
        return new EditHistory(changed, last, null, edit.isTyped());
    }

    /// Ends what was being typed, so that the next letter is undone on its own.
    public EditHistory settled() {
        return isOpen ? new EditHistory(now, past, future, false) : this;
    }

    /// Before the last change; the same when there is none.
    public EditHistory undone() {
        return past == null
                ? this
                : new EditHistory(
                        past.other(), past.next(), new Change(now, past.field(), future), false);
    }

    /// After the change that was undone last; the same when there is none.
    public EditHistory redone() {
        return future == null
                ? this
                : new EditHistory(
                        future.other(),
                        new Change(now, future.field(), past),
                        future.next(),
                        false);
    }

    /// Where undoing would change something.
    public Optional<FieldRef> undoField() {
        return Optional.ofNullable(past).map(Change::field);
    }

    /// Where redoing would change something.
    public Optional<FieldRef> redoField() {
        return Optional.ofNullable(future).map(Change::field);
    }
}
