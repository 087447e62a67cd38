package app.unknot.ui.common;

import app.unknot.domain.routine.Routine;
import java.util.Map;

/// How a screen asks for a routine to be made or changed, without knowing how.
public interface RoutineDesk {
    /// Makes a routine from a template.
    void makeNew();

    /// Changes one of the person's own routines.
    void edit(Routine own);

    /// Makes a copy of any routine, to change it.
    void copy(Routine routine);

    /// Titles of what was left unsaved, by the id to go on with.
    Map<String, String> drafts();

    /// Goes on with what was left unsaved.
    void goOn(String draft);

    /// Forgets what was left unsaved.
    void discard(String draft);
}
