package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A long history with what came to it since: the old part is shared, whatever is added, and it is
/// only searched for what was replaced once somebody asks.
final class AmendedHistory implements History {
    private final History old;
    private final List<SessionRecord> added;
    private final List<SessionRecord> shown;
    private final List<SessionRecord> recent;

    /// Indexes in the old part, ascending, of what has a later revision now.
    private volatile @Nullable List<Integer> without;

    private AmendedHistory(History old, List<SessionRecord> added, List<SessionRecord> recent) {
        this.old = old;
        this.added = List.copyOf(added);
        this.shown = added.stream().filter(record -> !record.deleted()).toList();
        this.recent =
                List.copyOf(recent.subList(Math.max(0, recent.size() - RECENT), recent.size()));
    }

    static AmendedHistory of(History history, SessionRecord record) {
        AmendedHistory before =
                history instanceof AmendedHistory amended
                        ? amended
                        : new AmendedHistory(history, List.of(), history.recent());
        return new AmendedHistory(
                before.old, replaced(before.added, record), recent(before.recent, record));
    }

    private static List<SessionRecord> recent(List<SessionRecord> in, SessionRecord record) {
        return replaced(in, record).stream()
                .filter(each -> !each.deleted())
                .sorted(BY_START)
                .toList();
    }

    private static List<SessionRecord> replaced(List<SessionRecord> in, SessionRecord record) {
        List<SessionRecord> replaced = new ArrayList<>(in);
        replaced.removeIf(known -> known.id().equals(record.id()));
        replaced.add(record);
        return replaced;
    }

    private List<Integer> without() {
        List<Integer> known = without;
        if (known == null) {
            known =
                    added.stream()
                            .map(record -> old.indexOf(record.id()))
                            .filter(index -> index >= 0)
                            .sorted()
                            .toList();
            without = known;
        }
        return known;
    }

    @Override
    public List<SessionRecord> recent() {
        return recent;
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    @Override
    public int size() {
        return oldSize() + shown.size();
    }

    private int oldSize() {
        return old.size() - without().size();
    }

    @Override
    public SessionSummary summary(int index) {
        if (index >= oldSize()) {
            return SessionSummary.of(shown.get(index - oldSize()));
        }
        return old.summary(inOld(index));
    }

    private int inOld(int index) {
        int found = index;
        for (int gone : without()) {
            found += gone <= found ? 1 : 0;
        }
        return found;
    }

    @Override
    public int indexOf(String id) {
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id().equals(id)) {
                return oldSize() + i;
            }
        }
        int found = old.indexOf(id);
        if (without().contains(found)) {
            return -1;
        }
        int before = (int) without().stream().filter(gone -> gone < found).count();
        return found < 0 ? -1 : found - before;
    }

    @Override
    public String key(int index) {
        return index < oldSize() ? old.key(inOld(index)) : shown.get(index - oldSize()).id();
    }

    @Override
    public Optional<SessionRecord> inMemory(String key) {
        Optional<SessionRecord> amended = added(key);
        return amended.isPresent() ? amended : old.inMemory(key);
    }

    private Optional<SessionRecord> added(String id) {
        return added.stream().filter(record -> record.id().equals(id)).findFirst();
    }

    @Override
    public int revision(String id) {
        return added(id).map(SessionRecord::revision).orElseGet(() -> old.revision(id));
    }
}
