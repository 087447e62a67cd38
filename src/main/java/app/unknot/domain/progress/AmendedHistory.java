package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.List;

/// A long history with what came to it since: the old part is shared, whatever is added.
///
/// @param old as it was read
/// @param without indexes in the old part, ascending, of what has a later revision now
/// @param added in the order in which they came
record AmendedHistory(
        History old, List<Integer> without, List<SessionRecord> added, List<SessionRecord> recent)
        implements History {

    static AmendedHistory of(History history, SessionRecord record) {
        AmendedHistory before =
                history instanceof AmendedHistory amended
                        ? amended
                        : new AmendedHistory(history, List.of(), List.of(), history.recent());
        int replaced = before.old.indexOf(record.id());
        List<Integer> without = new ArrayList<>(before.without);
        if (replaced >= 0 && !without.contains(replaced)) {
            without.add(replaced);
            without.sort(null);
        }
        List<SessionRecord> recent = replaced(before.recent, record);
        return new AmendedHistory(
                before.old,
                List.copyOf(without),
                replaced(before.added, record),
                List.copyOf(recent.subList(Math.max(0, recent.size() - RECENT), recent.size())));
    }

    private static List<SessionRecord> replaced(List<SessionRecord> in, SessionRecord record) {
        List<SessionRecord> replaced = new ArrayList<>(in);
        replaced.removeIf(known -> known.id().equals(record.id()));
        replaced.add(record);
        return replaced;
    }

    @Override
    public int size() {
        return oldSize() + added.size();
    }

    private int oldSize() {
        return old.size() - without.size();
    }

    @Override
    public SessionSummary summary(int index) {
        if (index >= oldSize()) {
            return SessionSummary.of(added.get(index - oldSize()));
        }
        int found = index;
        for (int gone : without) {
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
        int before = (int) without.stream().filter(gone -> gone < found).count();
        return found < 0 ? -1 : found - before;
    }
}
