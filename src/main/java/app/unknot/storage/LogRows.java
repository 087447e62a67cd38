package app.unknot.storage;

import app.unknot.domain.progress.SessionRecord.Ending;
import app.unknot.domain.progress.SessionSummary;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The sessions of one progress file in the order of its lines, 84 bytes each, so that a million
/// fit into a small memory and go to and from the cache as they are.
final class LogRows {
    static final int WIDTH = 84;

    /// Rows in a piece.
    static final int PIECE = 4_096;

    private static final int FIRST_ROOM = 16;

    private static final int LOW = 8;
    private static final int TIE = 16;
    private static final int STARTED = 24;
    private static final int ZONE = 32;
    private static final int REVISION = 36;
    private static final int AT = 40;
    private static final int LENGTH = 44;
    private static final int ROUTINE = 48;
    private static final int AREAS = 52;
    private static final int LIVED = 56;
    private static final int LEFT = 60;
    private static final int RIGHT = 64;
    private static final int ENDING = 68;
    private static final int BEFORE = 69;
    private static final int AFTER = 70;
    private static final int DELETED = 71;
    private static final int STRETCH = 72;
    private static final int STRENGTHEN = 76;
    private static final int KNOTS = 80;
    private static final byte NONE = -1;
    private static final List<Ending> ENDINGS = List.of(Ending.values());

    private final Numbered<String> routines;
    private final Numbered<List<String>> areas;
    private final Numbered<List<String>> knots;
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private int size;

    LogRows() {
        this(List.of(), List.of(), List.of(), List.of());
    }

    /// Rows as they come from the cache.
    ///
    /// @param pieces as [#pieces] gives them
    LogRows(
            List<String> routines,
            List<List<String>> areas,
            List<List<String>> knots,
            List<byte[]> pieces) {
        this.routines = new Numbered<>(routines);
        this.areas = new Numbered<>(areas);
        this.knots = new Numbered<>(knots);
        pieces.forEach(piece -> this.pieces.add(ByteBuffer.wrap(piece)));
        this.size = pieces.stream().mapToInt(piece -> piece.length / WIDTH).sum();
    }

    /// Texts that come again and again, by number.
    private static final class Numbered<T> {
        private final List<T> values;
        private final Map<T, Integer> numbers = new HashMap<>();

        Numbered(List<T> values) {
            this.values = new ArrayList<>(values);
            for (T value : values) {
                numbers.put(value, numbers.size());
            }
        }

        int of(T value) {
            Integer known = numbers.putIfAbsent(value, values.size());
            if (known == null) {
                values.add(value);
                return values.size() - 1;
            }
            return known;
        }
    }

    int size() {
        return size;
    }

    List<String> routines() {
        return List.copyOf(routines.values);
    }

    List<List<String>> areas() {
        return List.copyOf(areas.values);
    }

    List<List<String>> knots() {
        return List.copyOf(knots.values);
    }

    /// The rows as bytes, for the cache; in pieces, as one long array would need a free stretch of
    /// memory that a small heap may not have.
    List<byte[]> pieces() {
        List<byte[]> all = new ArrayList<>();
        for (int from = 0; from < size; from += PIECE) {
            byte[] piece = new byte[Math.min(PIECE, size - from) * WIDTH];
            pieces.get(from / PIECE).get(0, piece);
            all.add(piece);
        }
        return all;
    }

    private void makeRoom() {
        if (size % PIECE == 0) {
            pieces.add(ByteBuffer.allocate(Math.min(FIRST_ROOM, PIECE) * WIDTH));
        }
        ByteBuffer last = pieces.getLast();
        int used = size % PIECE * WIDTH;
        if (last.capacity() == used) {
            ByteBuffer larger = ByteBuffer.allocate(Math.min(PIECE * WIDTH, used * 2));
            pieces.set(pieces.size() - 1, larger.put(0, last, 0, used));
        }
    }

    void add(LogRow row) {
        makeRoom();
        ByteBuffer rows = pieces.getLast();
        SessionSummary summary = row.summary();
        int start = size % PIECE * WIDTH;
        rows.putLong(start, row.id().getMostSignificantBits());
        rows.putLong(start + LOW, row.id().getLeastSignificantBits());
        rows.putLong(start + TIE, row.tie());
        rows.putLong(start + STARTED, summary.started().toEpochSecond());
        rows.putInt(start + ZONE, summary.started().getOffset().getTotalSeconds());
        rows.putInt(start + REVISION, summary.revision());
        rows.putInt(start + AT, row.at());
        rows.putInt(start + LENGTH, row.length());
        rows.putInt(start + ROUTINE, routines.of(summary.routine()));
        rows.putInt(start + AREAS, areas.of(summary.areas()));
        rows.putInt(start + LIVED, summary.livedSeconds());
        rows.putInt(start + LEFT, summary.leftSeconds());
        rows.putInt(start + RIGHT, summary.rightSeconds());
        rows.put(start + ENDING, (byte) ENDINGS.indexOf(summary.ending()));
        rows.put(start + BEFORE, summary.easeBefore().map(Integer::byteValue).orElse(NONE));
        rows.put(start + AFTER, summary.easeAfter().map(Integer::byteValue).orElse(NONE));
        rows.put(start + DELETED, (byte) (row.deleted() ? 1 : 0));
        rows.putInt(start + STRETCH, summary.stretchSeconds());
        rows.putInt(start + STRENGTHEN, summary.strengthenSeconds());
        rows.putInt(start + KNOTS, knots.of(summary.knots()));
        size++;
    }

    private ByteBuffer piece(int row) {
        return pieces.get(row / PIECE);
    }

    private static int start(int row) {
        return row % PIECE * WIDTH;
    }

    long high(int row) {
        return piece(row).getLong(start(row));
    }

    long low(int row) {
        return piece(row).getLong(start(row) + LOW);
    }

    boolean is(int row, UUID id) {
        return high(row) == id.getMostSignificantBits() && low(row) == id.getLeastSignificantBits();
    }

    long tie(int row) {
        return piece(row).getLong(start(row) + TIE);
    }

    /// In seconds since 1970.
    long started(int row) {
        return piece(row).getLong(start(row) + STARTED);
    }

    int revision(int row) {
        return piece(row).getInt(start(row) + REVISION);
    }

    int at(int row) {
        return piece(row).getInt(start(row) + AT);
    }

    int length(int row) {
        return piece(row).getInt(start(row) + LENGTH);
    }

    boolean isDeleted(int row) {
        return piece(row).get(start(row) + DELETED) != 0;
    }

    SessionSummary summary(int row) {
        ByteBuffer rows = piece(row);
        int start = start(row);
        ZoneOffset zone = ZoneOffset.ofTotalSeconds(rows.getInt(start + ZONE));
        return new SessionSummary(
                Instant.ofEpochSecond(started(row)).atOffset(zone),
                revision(row),
                routines.values.get(rows.getInt(start + ROUTINE)),
                areas.values.get(rows.getInt(start + AREAS)),
                ENDINGS.get(rows.get(start + ENDING)),
                rows.getInt(start + LIVED),
                rows.getInt(start + LEFT),
                rows.getInt(start + RIGHT),
                rows.getInt(start + STRETCH),
                rows.getInt(start + STRENGTHEN),
                knots.values.get(rows.getInt(start + KNOTS)),
                ease(rows.get(start + BEFORE)),
                ease(rows.get(start + AFTER)));
    }

    private static Optional<Integer> ease(byte value) {
        return value == NONE ? Optional.empty() : Optional.of((int) value);
    }
}
