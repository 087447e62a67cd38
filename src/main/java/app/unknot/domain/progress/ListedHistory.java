package app.unknot.domain.progress;

import java.util.List;
import java.util.Optional;

/// A history that is short enough to be kept in full.
record ListedHistory(List<SessionRecord> sessions) implements History {
    @Override
    public int size() {
        return sessions.size();
    }

    @Override
    public SessionSummary summary(int index) {
        return SessionSummary.of(sessions.get(index));
    }

    @Override
    public String key(int index) {
        return sessions.get(index).id();
    }

    @Override
    public Optional<SessionRecord> inMemory(String key) {
        int index = indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(sessions.get(index));
    }

    @Override
    public List<SessionRecord> recent() {
        return sessions.subList(Math.max(0, sessions.size() - RECENT), sessions.size());
    }

    @Override
    public int indexOf(String id) {
        for (int i = 0; i < sessions.size(); i++) {
            if (sessions.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
