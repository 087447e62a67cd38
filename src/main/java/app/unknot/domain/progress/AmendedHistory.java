package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A long history with what came to it since: the old part is shared, whatever is added, and it is
/// only searched for what was replaced once somebody asks.
final class AmendedHistory implements History {
    private final History old;
    private final List<SessionRecord> added;
    private final List<SessionRecord> recent;

    /// Indexes in the old part, ascending, of what has a later revision now.
    private volatile @Nullable List<Integer> without;

    private AmendedHistory(History old, List<SessionRecord> added, List<SessionRecord> recent) {
        this.old = old;
        this.added = List.copyOf(added);
        this.recent =
                List.copyOf(recent.subList(Math.max(0, recent.size() - RECENT), recent.size()));
    }

    static AmendedHistory of(History history, SessionRecord record) {
        AmendedHistory before =
                history instanceof AmendedHistory amended
                        ? amended
                        : new AmendedHistory(history, List.of(), history.recent());
        return new AmendedHistory(
                before.old, replaced(before.added, record), replaced(before.recent, record));
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
        return false;
    }

    @Override
    public int size() {
        return oldSize() + added.size();
    }

    private int oldSize() {
        return old.size() - without().size();
    }

    @Override
    public SessionSummary summary(int index) {
        if (index >= oldSize()) {
            return SessionSummary.of(added.get(index - oldSize()));
        }
        int found = index;
        for (int gone : without()) {
            found += gone <= found ? 1 : 0;
        }
        return old.summary(found);
    }

    @Override
    public int indexOf(String id) {
        for (int i = 0; i < added.size(); i++) {
            if (added.get(i).id().equals(id)) {
                return oldSize() + i;
            }
        }
        int found = old.indexOf(id);
        int before = (int) without().stream().filter(gone -> gone < found).count();
        return found < 0 ? -1 : found - before;
    }
}
