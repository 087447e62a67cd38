package app.unknot.service;

import app.unknot.domain.routine.Routine;
import java.util.List;

/// A routine that was saved.
///
/// @param routine under the id by which the library has it now; another one than before where
///   somebody else had changed the file meanwhile, and both are kept
/// @param notices what to tell the person although it worked
public record SavedRoutine(Routine routine, List<Notice> notices) {
    public SavedRoutine {
        notices = List.copyOf(notices);
    }
}
