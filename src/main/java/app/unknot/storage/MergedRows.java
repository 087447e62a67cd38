package app.unknot.storage;

import java.util.Arrays;
import java.util.List;

/// The rows that count among those of all files: of each id the highest revision. An open table
/// without an object for each of a million ids.
final class MergedRows {
    private static final int UPPER = 32;

    private final List<LogRows> files;

    /// Number of the file in the upper half, of its row in the lower.
    private final long[] places;

    /// A part of the id's hash in the upper half, so that other ids are seldom looked up, and the
    /// number of the place in the lower, from 1; 0 for a free slot.
    private final long[] table;

    private int count;

    private MergedRows(List<LogRows> files) {
        this.files = files;
        int most = files.stream().mapToInt(LogRows::size).sum();
        this.places = new long[most];
        this.table = new long[Integer.highestOneBit(Math.max(1, most)) * 4];
    }

    /// The places of the rows that count, in the order in which they were found.
    static long[] of(List<LogRows> files) {
        MergedRows merged = new MergedRows(files);
        for (int file = 0; file < files.size(); file++) {
            LogRows rows = files.get(file);
            for (int row = 0; row < rows.size(); row++) {
                merged.add(rows, row, (long) file << UPPER | row);
            }
        }
        return Arrays.copyOf(merged.places, merged.count);
    }

    private void add(LogRows rows, int row, long place) {
        long hash = hash(rows.high(row), rows.low(row));
        int slot = (int) hash & (table.length - 1);
        while (table[slot] != 0 && !isSame(table[slot], hash, rows, row)) {
            slot = (slot + 1) & (table.length - 1);
        }
        if (table[slot] == 0) {
            places[count++] = place;
            table[slot] = hash >>> UPPER << UPPER | count;
        } else if (isLater(places[(int) table[slot] - 1], rows, row)) {
            places[(int) table[slot] - 1] = place;
        }
    }

    private static long hash(long high, long low) {
        long mixed = (high ^ low * 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
        return mixed ^ mixed >>> 29;
    }

    private boolean isSame(long entry, long hash, LogRows rows, int row) {
        if ((entry ^ hash) >>> UPPER != 0) {
            return false;
        }
        long place = places[(int) entry - 1];
        LogRows others = files.get((int) (place >>> UPPER));
        int other = (int) place;
        return others.high(other) == rows.high(row) && others.low(other) == rows.low(row);
    }

    private boolean isLater(long place, LogRows rows, int row) {
        LogRows others = files.get((int) (place >>> UPPER));
        int other = (int) place;
        if (rows.revision(row) != others.revision(other)) {
            return rows.revision(row) > others.revision(other);
        }
        return Long.compareUnsigned(rows.tie(row), others.tie(other)) > 0;
    }
}
