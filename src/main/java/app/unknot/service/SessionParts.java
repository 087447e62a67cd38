package app.unknot.service;

import app.unknot.domain.routine.Surface;
import app.unknot.domain.time.Ticker;
import java.util.List;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a running session needs around it.
///
/// @param words the lines of the message bundle
record SessionParts(
        Ticker ticker,
        Voice voice,
        ProgressLog log,
        Drafts drafts,
        Executor store,
        SessionWords words) {
    private static final Logger LOG = LoggerFactory.getLogger(SessionParts.class);

    List<String> wayOff(Surface surface) {
        return words.wayOff(surface);
    }

    /// The session is over and on record.
    void forgetDraft() {
        store.execute(drafts::forgetSession);
    }

    void keepDraft(SessionDraft draft) {
        store.execute(() -> {
            try {
                drafts.keep(draft);
            } catch (StoreException e) {
                LOG.warn("The unfinished session is on record but can't be gone on with", e);
            }
        });
    }
}
