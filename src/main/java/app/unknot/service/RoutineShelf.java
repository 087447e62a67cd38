package app.unknot.service;

import app.unknot.domain.routine.Routine;
import app.unknot.service.RoutineImport.Choice;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/// What the person can do with their own routines; everything happens on the store's thread, and
/// what fails comes back as a [StoreException] in the future.
public final class RoutineShelf {
    private final OwnRoutines own;
    private final RoutineLibrary library;
    private final Executor store;

    RoutineShelf(OwnRoutines own, RoutineLibrary library, Executor store) {
        this.own = own;
        this.library = library;
        this.store = store;
    }

    /// Something done with the files.
    private interface Work<T> {
        T run() throws StoreException;
    }

    public CompletableFuture<Routine> save(Routine routine) {
        return change(() -> {
            own.save(routine);
            return routine;
        });
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

    /// Looks at a file from anywhere; nothing is written.
    public CompletableFuture<RoutineImport> examine(Path file) {
        return later(() -> own.examine(file));
    }

    public CompletableFuture<Routine> take(RoutineImport examined, Choice choice) {
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
