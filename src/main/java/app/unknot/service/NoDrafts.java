package app.unknot.service;

import java.util.Optional;

/// No unfinished session, and none is kept: for a rehearsal, which must not take the place of what
/// the person has left in the middle.
public final class NoDrafts implements Drafts {
    @Override
    public Optional<SessionDraft> unfinishedSession() {
        return Optional.empty();
    }

    @Override
    public void keep(SessionDraft draft) {
        // A rehearsal is over before anything can cut it off.
    }

    @Override
    public void forgetSession() {
        // There is none.
    }
}
