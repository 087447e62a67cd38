package app.unknot.service;

import java.util.Optional;

/// Port to what isn't finished yet; local to the machine.
public interface Drafts {
    /// The session that was left in the middle, if there is one that can be read.
    Optional<SessionDraft> unfinishedSession();

    /// Keeps the session for the next start, in place of any other.
    void keep(SessionDraft draft) throws StoreException;

    /// Forgets the unfinished session.
    void forgetSession();
}
