package app.unknot.service;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SideBalance;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The person's history: what is on record, and how a new session gets there.
///
/// Safe for several threads. A record that can't be written stays in memory and is tried again with
/// the next one.
public final class ProgressLog {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);

    private final ProgressFiles files;
    private final Executor store;
    private final Consumer<Notice> notices;
    private final List<SessionRecord> sessions = new ArrayList<>();
    private final List<SessionRecord> unsaved = new ArrayList<>();

    ProgressLog(ProgressFiles files, Executor store, Consumer<Notice> notices) {
        this.files = files;
        this.store = store;
        this.notices = notices;
        Loaded<List<SessionRecord>> loaded = files.load();
        loaded.notices().forEach(notices);
        sessions.addAll(loaded.value());
    }

    /// Every session on record, oldest first.
    public synchronized List<SessionRecord> sessions() {
        return List.copyOf(sessions);
    }

    /// The side that had less on these areas lately.
    public Side sideWithLess(Set<String> areas) {
        return SideBalance.sideWithLess(sessions(), areas);
    }

    /// Puts the record, or a later revision of it, on file.
    public void keep(SessionRecord record) {
        synchronized (this) {
            sessions.removeIf(known -> known.id().equals(record.id()));
            sessions.add(record);
            unsaved.add(record);
        }
        store.execute(this::write);
    }

    private void write() {
        for (SessionRecord record : waiting()) {
            try {
                files.append(record);
                synchronized (this) {
                    unsaved.remove(record);
                }
            } catch (StoreException e) {
                LOG.warn("Session {} not saved", record.id(), e);
                notices.accept(e.notice());
                return;
            }
        }
    }

    private synchronized List<SessionRecord> waiting() {
        return List.copyOf(unsaved);
    }

    /// Whether everything is safely on file.
    public synchronized boolean isSaved() {
        return unsaved.isEmpty();
    }
}
