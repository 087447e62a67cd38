package app.unknot.service;

import app.unknot.domain.routine.Routine;

/// Changes to a routine that nobody has saved yet.
///
/// @param routine as it is with the changes; its id is the draft's
/// @param isNew whether there is no routine of that id in the library yet
public record RoutineDraft(Routine routine, boolean isNew) {
    public String id() {
        return routine.id();
    }
}
