package app.unknot.service;

import java.util.List;

/// Port to the routines that are being edited, so that a crash loses nothing; local to the machine.
/// For one thread at a time.
public interface RoutineDrafts {
    /// Every draft that can be read, in the order of the ids.
    List<RoutineDraft> all();

    /// Keeps a draft in place of the one with its id.
    void keep(RoutineDraft draft) throws StoreException;

    /// Forgets the draft with that id, if there is one.
    void forget(String id);
}
