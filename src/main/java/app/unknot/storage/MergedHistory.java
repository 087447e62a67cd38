package app.unknot.storage;

import app.unknot.domain.progress.History;
import app.unknot.domain.progress.SessionRecord;
import app.unknot.domain.progress.SessionSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/// The history of all progress files together: of each id the highest revision, in whatever order
/// and however often it comes.
final class MergedHistory implements History {
    private static final int ROW_BITS = 32;

    /// A start has at most 38 bits until the year 9999, which leaves 25 for the number of the row.
    private static final int NUMBER_BITS = 25;

    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;

    private final List<LogRows> files;

    /// Number of the file in the upper half, of its row in the lower; oldest first.
    private final long[] order;

    private final List<SessionRecord> recent;

    private MergedHistory(List<LogRows> files, long[] order, List<SessionRecord> recent) {
        this.files = files;
        this.order = order;
        this.recent = recent;
    }

    static MergedHistory of(List<LogRows> files) {
        List<LogRows> all = List.copyOf(files);
        return new MergedHistory(all, byStart(all, winners(all)), List.of());
    }

    /// The same with its newest sessions in full.
    MergedHistory with(List<SessionRecord> newest) {
        return new MergedHistory(files, order, List.copyOf(newest));
    }

    /// A row by the file that it is in.
    record Place(int file, int row) {}

    /// Where the newest sessions stand, oldest first.
    List<Place> newest() {
        return Arrays.stream(order, Math.max(0, order.length - RECENT), order.length)
                .mapToObj(place -> new Place(file(place), row(place)))
                .toList();
    }

    @Override
    public int size() {
        return order.length;
    }

    @Override
    public SessionSummary summary(int index) {
        return rows(order[index]).summary(row(order[index]));
    }

    @Override
    public List<SessionRecord> recent() {
        return recent;
    }

    @Override
    public int indexOf(String id) {
        UUID wanted = LogRow.idOf(id);
        for (int i = 0; i < order.length; i++) {
            if (rows(order[i]).is(row(order[i]), wanted)) {
                return i;
            }
        }
        return -1;
    }

    private LogRows rows(long place) {
        return files.get(file(place));
    }

    private static int file(long place) {
        return (int) (place >>> ROW_BITS);
    }

    private static int row(long place) {
        return (int) place;
    }

    /// The places of the rows that count, in the order in which they were found; an open table
    /// without an object for each of a million ids. A slot has a part of the id's hash in its upper
    /// half, so that other ids are seldom looked up, and the number of the place in its lower, from
    /// 1.
    private static long[] winners(List<LogRows> files) {
        int most = files.stream().mapToInt(LogRows::size).sum();
        long[] winners = new long[most];
        long[] table = new long[Integer.highestOneBit(Math.max(1, most)) * 4];
        int count = 0;
        for (int file = 0; file < files.size(); file++) {
            LogRows rows = files.get(file);
            for (int row = 0; row < rows.size(); row++) {
                long hash = hash(rows.high(row), rows.low(row));
                int slot = (int) hash & (table.length - 1);
                while (table[slot] != 0
                        && !((table[slot] ^ hash) >>> ROW_BITS == 0
                                && isSame(files, winners[(int) table[slot] - 1], rows, row))) {
                    slot = (slot + 1) & (table.length - 1);
                }
                long place = (long) file << ROW_BITS | row;
                if (table[slot] == 0) {
                    winners[count++] = place;
                    table[slot] = hash >>> ROW_BITS << ROW_BITS | count;
                } else if (isLater(files, winners[(int) table[slot] - 1], rows, row)) {
                    winners[(int) table[slot] - 1] = place;
                }
            }
        }
        return Arrays.copyOf(winners, count);
    }

    private static long hash(long high, long low) {
        long mixed = (high ^ low * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    private static boolean isSame(List<LogRows> files, long place, LogRows rows, int row) {
        LogRows others = files.get(file(place));
        int other = row(place);
        return others.high(other) == rows.high(row) && others.low(other) == rows.low(row);
    }

    private static boolean isLater(List<LogRows> files, long place, LogRows rows, int row) {
        LogRows others = files.get(file(place));
        int other = row(place);
        if (rows.revision(row) != others.revision(other)) {
            return rows.revision(row) > others.revision(other);
        }
        return Long.compareUnsigned(rows.tie(row), others.tie(other)) > 0;
    }

    /// Sorts the places by the start of their sessions, and by id where two began together.
    private static long[] byStart(List<LogRows> files, long[] places) {
        long[] keys = new long[places.length];
        for (int i = 0; i < places.length; i++) {
            keys[i] = files.get(file(places[i])).started(row(places[i])) << NUMBER_BITS | i;
        }
        Arrays.sort(keys);
        long[] sorted = new long[places.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = places[(int) keys[i] & NUMBER_MASK];
        }
        sortTies(files, sorted, keys);
        return sorted;
    }

    private static void sortTies(List<LogRows> files, long[] sorted, long[] keys) {
        Comparator<Long> byId =
                Comparator.comparingLong((Long place) -> files.get(file(place)).high(row(place)))
                        .thenComparingLong(place -> files.get(file(place)).low(row(place)));
        for (int from = 0; from < sorted.length; ) {
            int to = from + 1;
            while (to < sorted.length && keys[to] >>> NUMBER_BITS == keys[from] >>> NUMBER_BITS) {
                to++;
            }
            if (to > from + 1) {
                List<Long> together = new ArrayList<>();
                Arrays.stream(sorted, from, to).forEach(together::add);
                together.sort(byId);
                for (int i = from; i < to; i++) {
                    sorted[i] = together.get(i - from);
                }
            }
            from = to;
        }
    }
}
