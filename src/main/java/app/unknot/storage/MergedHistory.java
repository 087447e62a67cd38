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

    /// Of those that were deleted.
    private final long[] gone;

    private final List<SessionRecord> recent;

    private MergedHistory(
            List<LogRows> files, long[] order, long[] gone, List<SessionRecord> recent) {
        this.files = files;
        this.order = order;
        this.gone = gone;
        this.recent = recent;
    }

    static MergedHistory of(List<LogRows> files) {
        List<LogRows> all = List.copyOf(files);
        long[] places = MergedRows.of(all);
        return new MergedHistory(
                all,
                byStart(all, filtered(all, places, false)),
                filtered(all, places, true),
                List.of());
    }

    private static long[] filtered(List<LogRows> files, long[] places, boolean deleted) {
        return Arrays.stream(places)
                .filter(place -> files.get(file(place)).isDeleted(row(place)) == deleted)
                .toArray();
    }

    /// The same with its newest sessions in full.
    MergedHistory with(List<SessionRecord> newest) {
        return new MergedHistory(files, order, gone, List.copyOf(newest));
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
        return indexOf(id, order);
    }

    private int indexOf(String id, long[] places) {
        UUID wanted = LogRow.idOf(id);
        for (int i = 0; i < places.length; i++) {
            if (rows(places[i]).is(row(places[i]), wanted)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public int revision(String id) {
        int deleted = indexOf(id, gone);
        return deleted < 0
                ? History.super.revision(id)
                : rows(gone[deleted]).revision(row(gone[deleted]));
    }

    @Override
    public String key(int index) {
        LogRows rows = rows(order[index]);
        int row = row(order[index]);
        return new UUID(rows.high(row), rows.low(row)).toString();
    }

    /// Where a session stands.
    Place place(int index) {
        return new Place(file(order[index]), row(order[index]));
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
