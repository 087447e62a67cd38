package app.unknot.service;

import app.unknot.domain.body.Side;
import app.unknot.domain.progress.CheckResults;
import app.unknot.domain.progress.Diary;
import app.unknot.domain.progress.History;
import app.unknot.domain.progress.Knots;
import app.unknot.domain.progress.NextDays;
import app.unknot.domain.progress.Observation;
import app.unknot.domain.progress.Observations;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SideBalance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The person's history: what is on record, and how a new session gets there. It is read behind the
/// scenes, and until then there seems to be none.
///
/// Safe for several threads. A record that can't be written stays in memory and is tried again, at
/// first soon and then every minute, and at the end.
public final class ProgressLog {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressLog.class);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final ProgressFiles files;
    private final DiskThread store;
    private final Consumer<Notice> notices;
    private final List<Waiting> unsaved = new ArrayList<>();
    private final List<Runnable> readers = new ArrayList<>();
    private boolean isRead;
    private History history = History.of(List.of());
    private volatile Diary diary = Diary.of(history);
    private Observations observations = Observations.NONE;
    private Duration wait = FIRST_WAIT;
    private boolean isRetryComing;
    private Optional<Notice> told = Optional.empty();

    /// Puts one line on file.
    private interface Writing {
        void write() throws StoreException;
    }

    /// A line that is not on file yet, and what is to be done once it is.
    ///
    /// @param id of what the line is about
    private record Waiting(String id, Writing line, Runnable onSaved) {}

    ProgressLog(ProgressFiles files, DiskThread store, Consumer<Notice> notices) {
        this.files = files;
        this.store = store;
        this.notices = notices;
        store.execute(this::read);
    }

    private void read() {
        Loaded<History> loaded = files.load();
        loaded.notices().forEach(notices);
        List<Runnable> waiting;
        synchronized (this) {
            History all = loaded.value();
            for (SessionRecord kept : history.recent()) {
                all = all.with(kept);
            }
            observations = files.observations().with(observations);
            isRead = true;
            history = all;
            waiting = List.copyOf(readers);
            readers.clear();
        }
        waiting.forEach(Runnable::run);
        diary(); // so that nobody waits for it who looks at years of sessions
    }

    /// Whether the files have been read.
    public synchronized boolean isRead() {
        return isRead;
    }

    /// Runs something once the files have been read, on the thread that reads them; at once if they
    /// have been.
    public void onRead(Runnable action) {
        synchronized (this) {
            if (!isRead) {
                readers.add(action);
                return;
            }
        }
        action.run();
    }

    /// Everything that is on record, as far as it has been read.
    public synchronized History history() {
        return history;
    }

    /// The days and the order of everything that is on record. With many years of sessions it takes
    /// a moment to make one, which is done once for each history.
    public Diary diary() {
        History now = history();
        Diary known = diary;
        if (!known.isOf(now)) {
            known = Diary.of(now);
            diary = known;
        }
        return known;
    }

    /// The newest sessions in full, oldest first.
    public List<SessionRecord> recent() {
        return history().recent();
    }

    /// The side that had less on these areas lately.
    public Side sideWithLess(Set<String> areas) {
        return SideBalance.sideWithLess(recent(), areas);
    }

    /// Those of the sessions that can be read in full, oldest first, deleted ones left out. It may
    /// take the disk a while, so it is only for the thread of the disk.
    ///
    /// @param keys as the history gives them
    public List<SessionRecord> inFull(List<String> keys) {
        History now = history();
        Map<String, SessionRecord> known = new HashMap<>();
        List<String> wanted = new ArrayList<>();
        for (String key : keys) {
            now.inMemory(key)
                    .ifPresentOrElse(record -> known.put(key, record), () -> wanted.add(key));
        }
        List<SessionRecord> read = wanted.isEmpty() ? List.of() : files.sessions(wanted);
        return Stream.concat(known.values().stream(), read.stream())
                .filter(record -> !record.deleted())
                .sorted(Comparator.comparing(record -> record.started().toInstant()))
                .toList();
    }

    /// Puts the record, or a later revision of it, on file.
    public void keep(SessionRecord record) {
        keep(record, () -> {});
    }

    /// Puts the record on file, and then, on the thread of the disk, does something more.
    void keep(SessionRecord record, Runnable onSaved) {
        synchronized (this) {
            history = history.with(record);
            unsaved.add(new Waiting(record.id(), () -> files.append(record), onSaved));
        }
        store.execute(this::write);
    }

    /// What the person noticed outside sessions, as far as it has been read.
    public synchronized Observations observations() {
        return observations;
    }

    public Knots knots() {
        return observations().knots();
    }

    /// What was said on the days after sessions.
    public NextDays nextDays() {
        return observations().nextDays();
    }

    /// The results of self-checks.
    public CheckResults checks() {
        return observations().checks();
    }

    /// Puts one more line about something noticed outside a session on file.
    public void keep(Observation line) {
        synchronized (this) {
            observations = observations.with(line);
            unsaved.add(new Waiting(line.id(), () -> files.append(line), () -> {}));
        }
        store.execute(this::write);
    }

    /// Tries once more what could not be saved.
    public void saveAgain() {
        store.execute(this::write);
    }

    private void write() {
        for (Optional<Waiting> next = next(); next.isPresent(); next = next()) {
            Waiting waiting = next.get();
            try {
                waiting.line().write();
            } catch (StoreException e) {
                LOG.warn("{} not saved", waiting.id(), e);
                tell(e.notice());
                tryAgainLater();
                return;
            }
            synchronized (this) {
                unsaved.remove(waiting);
                wait = FIRST_WAIT;
                told = Optional.empty();
            }
            waiting.onSaved().run();
        }
    }

    /// Says the same only once, however often it is tried in vain.
    private void tell(Notice notice) {
        synchronized (this) {
            if (told.equals(Optional.of(notice))) {
                return;
            }
            told = Optional.of(notice);
        }
        notices.accept(notice);
    }

    private synchronized Optional<Waiting> next() {
        return unsaved.stream().findFirst();
    }

    private synchronized void tryAgainLater() {
        if (!isRetryComing) {
            isRetryComing = true;
            store.executeLater(wait, this::retry);
            Duration longer = wait.multipliedBy(2);
            wait = longer.compareTo(LONGEST_WAIT) < 0 ? longer : LONGEST_WAIT;
        }
    }

    private void retry() {
        synchronized (this) {
            isRetryComing = false;
        }
        write();
    }

    /// Whether everything is safely on file.
    public synchronized boolean isSaved() {
        return unsaved.isEmpty();
    }
}
