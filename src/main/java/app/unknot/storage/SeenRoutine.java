package app.unknot.storage;

import app.unknot.storage.routine.CheckedRoutine;
import java.nio.file.Path;
import java.util.List;

/// A routine's file as it was when the person last saw it, to notice that another program has
/// changed it since.
///
/// @param id in the file; two versions of a routine have the same
/// @param twins other files that said the same, as sync tools leave them behind
record SeenRoutine(Path file, String id, CheckedRoutine checked, List<Path> twins) {
    SeenRoutine {
        twins = List.copyOf(twins);
    }

    /// Whether a file still says the same, however it is laid out.
    boolean saysTheSame(CheckedRoutine now) {
        return checked.content().isPresent()
                ? checked.content().equals(now.content())
                : now.content().isEmpty() && checked.problems().equals(now.problems());
    }
}
