package app.unknot.service;

import java.util.Optional;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The session that was left in the middle. It is known at once, and the disk is only touched where
/// everything else is written.
final class UnfinishedSession {
    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedSession.class);

    private final Drafts drafts;
    private final Executor store;
    private Optional<SessionDraft> draft;

    UnfinishedSession(Drafts drafts, Executor store) {
        this.drafts = drafts;
        this.store = store;
        this.draft = drafts.unfinishedSession();
    }

    synchronized Optional<SessionDraft> draft() {
        return draft;
    }

    synchronized void keep(SessionDraft left) {
        draft = Optional.of(left);
        store.execute(() -> {
            try {
                drafts.keep(left);
            } catch (StoreException e) {
                LOG.warn("The unfinished session is on record but can't be gone on with", e);
            }
        });
    }

    synchronized void forget() {
        draft = Optional.empty();
        store.execute(drafts::forgetSession);
    }
}
