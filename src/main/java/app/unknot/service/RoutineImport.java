package app.unknot.service;

import app.unknot.domain.routine.Routine;
import java.util.List;
import java.util.Optional;

/// A file from somebody else, looked at and not yet taken over.
///
/// @param file its name
/// @param routine what it would become; empty when it can't be taken over
/// @param clash whether its id is taken
/// @param problems everything that was found, at most twenty; warnings don't keep it out
/// @param unknownFields paths of the fields that mean nothing to this version; they are kept
/// @param content what is taken over, in the newest form of routine files
public record RoutineImport(
        String file,
        Optional<Routine> routine,
        Clash clash,
        List<FileProblem> problems,
        List<String> unknownFields,
        String content) {
    public RoutineImport {
        problems = List.copyOf(problems);
        unknownFields = List.copyOf(unknownFields);
    }

    /// Whether there is a routine with the same id.
    public enum Clash {
        NONE,
        /// One of the person's own: keep both, or replace it.
        OWN,
        /// One that comes with the program, or an id that can't be a file's name: it gets a new id.
        RESERVED
    }

    /// What to do when the id is taken.
    public enum Choice {
        /// The new one gets an id of its own.
        KEEP_BOTH,
        /// The one that was there goes to the trash.
        REPLACE
    }
}
