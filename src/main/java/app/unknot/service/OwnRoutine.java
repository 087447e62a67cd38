package app.unknot.service;

import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Optional;

/// A routine of the person's own, or a file that should be one.
///
/// @param id under which it is offered; unlike the file's own id when that is taken
/// @param title as far as it can be read, else the file's name
/// @param routine empty when it can't be read
/// @param file from the library folder on, with slashes
/// @param versionOf the id of another own routine that this is a second version of, as sync tools
///   make it when two computers changed the same one
/// @param isReadOnly whether a newer version wrote it
/// @param problems everything that was found, at most twenty
public record OwnRoutine(
        String id,
        String title,
        Optional<Routine> routine,
        String file,
        Optional<String> versionOf,
        boolean isReadOnly,
        List<FileProblem> problems) {
    public OwnRoutine {
        problems = List.copyOf(problems);
    }

    public boolean isPlayable() {
        return routine.filter(Routine::isPlayable).isPresent();
    }
}
