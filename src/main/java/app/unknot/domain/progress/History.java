package app.unknot.domain.progress;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Every session on record that isn't deleted, each once, oldest first: all of them in short, the
/// newest in full. Never changes.
public interface History {
    /// How many of the newest sessions are kept in full.
    int RECENT = 60;

    /// The order of what is kept in full.
    Comparator<SessionRecord> BY_START =
            Comparator.comparing((SessionRecord session) -> session.started().toInstant())
                    .thenComparing(SessionRecord::id);

    int size();

    /// One session in short.
    ///
    /// @param index from 0, the oldest, to less than the size
    SessionSummary summary(int index);

    /// The newest sessions, at most [#RECENT], oldest first.
    List<SessionRecord> recent();

    /// What [#indexOf] and whoever reads a session in full find this one by; for a session with an
    /// unusual id it may be another word than its id.
    ///
    /// @param index from 0, the oldest, to less than the size
    String key(int index);

    /// The session in full where it is in memory.
    default Optional<SessionRecord> inMemory(String key) {
        return recent().stream().filter(record -> record.id().equals(key)).findFirst();
    }

    /// Where the session with that id is, or -1.
    int indexOf(String id);

    default boolean isEmpty() {
        return size() == 0;
    }

    /// The highest revision on record of that session, deleted or not, or 0 when there is none.
    default int revision(String id) {
        int index = indexOf(id);
        return index < 0 ? 0 : summary(index).revision();
    }

    /// The history with one more session, or a later revision of one, as its newest.
    default History with(SessionRecord record) {
        return AmendedHistory.of(this, record);
    }

    /// The history of these sessions.
    ///
    /// @param sessions each id once, in any order
    static History of(List<SessionRecord> sessions) {
        return new ListedHistory(
                sessions.stream().filter(session -> !session.deleted()).sorted(BY_START).toList());
    }
}
