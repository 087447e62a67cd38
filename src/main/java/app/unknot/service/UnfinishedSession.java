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

    /// Only known to the thread of the disk.
    private boolean isFailing;

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
        store.execute(() -> write(left));
    }

    /// Drafts come every few seconds, so that they can't be kept is said once.
    private void write(SessionDraft left) {
        try {
            drafts.keep(left);
            isFailing = false;
        } catch (StoreException e) {
            if (!isFailing) {
                LOG.warn("Where the session is can't be kept for the next start", e);
            }
            isFailing = true;
        }
    }

    synchronized void forget() {
        draft = Optional.empty();
        store.execute(drafts::forgetSession);
    }

    /// The session is over, but not on record yet: until then the file stays.
    synchronized void hide() {
        draft = Optional.empty();
    }

    /// The session is over and on record. On the thread of the disk.
    synchronized void forgetHidden() {
        if (draft.isEmpty()) {
            drafts.forgetSession();
        }
    }
}
