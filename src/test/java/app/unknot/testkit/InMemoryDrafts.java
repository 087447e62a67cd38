package app.unknot.testkit;

import app.unknot.service.Drafts;
import app.unknot.service.SessionDraft;
import app.unknot.service.StoreException;
import java.util.Optional;

/// A place for the unfinished session in memory, which can be full.
public final class InMemoryDrafts implements Drafts {
    private Optional<SessionDraft> draft = Optional.empty();
    private boolean full;

    public void setFull(boolean full) {
        this.full = full;
    }

    @Override
    public Optional<SessionDraft> unfinishedSession() {
        return draft;
    }

    @Override
    public void keep(SessionDraft kept) throws StoreException {
        if (full) {
            throw FullDisk.refusing("session-draft.json");
        }
        draft = Optional.of(kept);
    }

    @Override
    public void forgetSession() {
        draft = Optional.empty();
    }
}
