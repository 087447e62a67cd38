package app.unknot.domain.progress;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.IntStream;

/// A history by its days, its order and its knots, so that a look at one week of many years costs
/// no more than that week. Made once for a history; never changes.
public final class Diary {
    private static final int INDEX_BITS = 32;

    /// A start has at most 38 bits until the year 9999, which leaves 25 for the index.
    private static final int NUMBER_BITS = 25;

    private static final int NUMBER_MASK = (1 << NUMBER_BITS) - 1;

    private final History history;

    /// Day since 1970 in the upper half, index in the history in the lower; ascending.
    private final long[] days;

    /// Indexes in the history, by the start of their sessions.
    private final int[] order;

    private final Map<String, KnotCourse> courses;

    private Diary(History history) {
        this.history = history;
        this.days = new long[history.size()];
        long[] starts = new long[history.size()];
        BitSet onKnots = new BitSet();
        for (int i = 0; i < history.size(); i++) {
            SessionSummary session = history.summary(i);
            OffsetDateTime started = session.started();
            days[i] = PracticeDays.dayOf(started).toEpochDay() << INDEX_BITS | i;
            starts[i] = started.toEpochSecond() << NUMBER_BITS | i;
            onKnots.set(i, !session.knots().isEmpty());
        }
        Arrays.sort(days);
        Arrays.sort(starts);
        this.order = Arrays.stream(starts).mapToInt(start -> (int) start & NUMBER_MASK).toArray();
        this.courses = courses(history, order, onKnots);
    }

    /// Looks at each session of the history.
    public static Diary of(History history) {
        return new Diary(history);
    }

    /// The history that it was made of.
    public History history() {
        return history;
    }

    /// Whether it was made of this very history.
    @SuppressWarnings("ReferenceEquality") // a look at each session is what it is there to spare
    public boolean isOf(History other) {
        return history == other;
    }

    /// Which of all sessions the one at a place is, when they are put in order, the newest first.
    ///
    /// @param place from 0 to less than the size of the history
    /// @return its index in the history
    public int newest(int place) {
        return order[order.length - 1 - place];
    }

    /// The indexes of the sessions on these days, a day after the other.
    ///
    /// @param from the first day
    /// @param to the last day
    public IntStream during(LocalDate from, LocalDate to) {
        return Arrays.stream(days, before(from.toEpochDay()), before(to.toEpochDay() + 1))
                .mapToInt(entry -> (int) entry);
    }

    /// How many sessions there are before a day.
    private int before(long day) {
        int found = Arrays.binarySearch(days, day << INDEX_BITS);
        return found < 0 ? -1 - found : found;
    }

    /// What became of each knot that was worked on, by its id.
    public Map<String, KnotCourse> courses() {
        return courses;
    }

    private static Map<String, KnotCourse> courses(History history, int[] order, BitSet onKnots) {
        Map<String, KnotSessions> found = new HashMap<>();
        Arrays.stream(order)
                .filter(onKnots::get)
                .mapToObj(history::summary)
                .forEach(session ->
                        new HashSet<>(session.knots())
                                .forEach(id ->
                                        found.computeIfAbsent(id, KnotSessions::new).add(session)));
        Map<String, KnotCourse> courses = new HashMap<>();
        found.forEach((knot, sessions) -> courses.put(knot, sessions.course()));
        return Map.copyOf(courses);
    }
}
