package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.service.RoutineImport.Choice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Port to the person's own routines, one file each. For one thread at a time.
public interface OwnRoutines {
    /// Every file in the order of names, those that can't be played too.
    Loaded<List<OwnRoutine>> all();

    /// Writes the routine in place of the one with its id, or as a new one. What this version
    /// doesn't know stays in the file; a file that would mean the same is not written. One that
    /// another program has changed since it was last read is not overwritten: the routine goes into
    /// a file beside it, as a second version.
    ///
    /// @throws StoreException when nothing was saved, such as over a file of a newer version
    SavedRoutine save(Routine routine) throws StoreException;

    /// Makes a second version a routine of its own, under the id by which it is offered; its old
    /// file goes to the trash.
    ///
    /// @throws StoreException when both stay as they are
    Routine separate(OwnRoutine version) throws StoreException;

    /// Moves a routine's file to the trash, where it stays for 30 days.
    Trashed delete(OwnRoutine routine) throws StoreException;

    /// Brings a file back from the trash.
    ///
    /// @throws StoreException also when there is another file in its place
    void undo(Trashed trashed) throws StoreException;

    /// Brings a file back from the trash and puts what has its place now there instead. Where that
    /// fails, everything is as it was.
    ///
    /// @return what is in the trash now
    Optional<Trashed> putBack(Trashed trashed) throws StoreException;

    /// Looks at a file from anywhere; nothing is written.
    RoutineImport examine(Path file);

    /// Takes over what was examined. Where that fails, everything is as it was.
    ///
    /// @throws IllegalArgumentException when there is no routine in it
    TakenRoutine take(RoutineImport examined, Choice choice) throws StoreException;

    /// Writes a routine as a file to give away: without progress, notes or names of this machine.
    void export(Routine routine, Path target) throws StoreException;
}
