package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.service.RoutineImport.Choice;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// What the person can do with their own routines; everything happens on the store's thread, and
/// what fails comes back as a [StoreException] in the future.
public final class RoutineShelf {
    private final OwnRoutines own;
    private final RoutineLibrary library;
    private final Executor store;
    private final Consumer<Notice> notices;

    /// @param notices is told what the person should know
    RoutineShelf(
            OwnRoutines own, RoutineLibrary library, Executor store, Consumer<Notice> notices) {
        this.own = own;
        this.library = library;
        this.store = store;
        this.notices = notices;
    }

    /// Something done with the files.
    private interface Work<T> {
        T run() throws StoreException;
    }

    /// Saves a routine and never writes over what another program has changed meanwhile.
    ///
    /// @return the routine as it is in the library now; under another id when it had to be kept
    ///   beside what somebody else wrote
    public CompletableFuture<Routine> save(Routine routine) {
        return change(() -> {
            SavedRoutine saved = own.save(routine);
            saved.notices().forEach(notices);
            return saved.routine();
        });
    }

    /// Makes a second version a routine of its own.
    public CompletableFuture<Routine> separate(OwnRoutine version) {
        return change(() -> own.separate(version));
    }

    public CompletableFuture<Trashed> delete(OwnRoutine routine) {
        return change(() -> own.delete(routine));
    }

    public CompletableFuture<Trashed> undo(Trashed trashed) {
        return change(() -> {
            own.undo(trashed);
            return trashed;
        });
    }

    /// Brings something back in place of what replaced it, which goes to the trash.
    public CompletableFuture<Trashed> putBack(Trashed trashed) {
        return change(() -> {
            own.putBack(trashed);
            return trashed;
        });
    }

    /// Looks at a file from anywhere; nothing is written.
    public CompletableFuture<RoutineImport> examine(Path file) {
        return later(() -> own.examine(file));
    }

    public CompletableFuture<TakenRoutine> take(RoutineImport examined, Choice choice) {
        return change(() -> own.take(examined, choice));
    }

    public CompletableFuture<Path> export(Routine routine, Path target) {
        return later(() -> {
            own.export(routine, target);
            return target;
        });
    }

    private <T> CompletableFuture<T> change(Work<T> work) {
        return later(() -> {
            T done = work.run();
            library.refresh();
            return done;
        });
    }

    private <T> CompletableFuture<T> later(Work<T> work) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return work.run();
                    } catch (StoreException e) {
                        throw new CompletionException(e);
                    }
                },
                store);
    }
}
