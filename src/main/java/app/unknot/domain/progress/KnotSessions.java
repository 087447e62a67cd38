package app.unknot.domain.progress;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// The sessions on one knot while they are gathered, the oldest first.
final class KnotSessions {
    private final String knot;
    private final Deque<Integer> befores = new ArrayDeque<>();
    private final Deque<SessionSummary> rated = new ArrayDeque<>();
    private int sessions;
    private Optional<SessionSummary> newest = Optional.empty();
    private Optional<Integer> first = Optional.empty();
    private Optional<Integer> latest = Optional.empty();

    KnotSessions(String knot) {
        this.knot = knot;
    }

    void add(SessionSummary session) {
        sessions++;
        newest = Optional.of(session);
        first = first.or(session::easeBefore);
        latest = session.easeAfter().or(() -> latest);
        session.easeBefore().ifPresent(before -> addTo(befores, before));
        if (session.easeBefore().isPresent() || session.easeAfter().isPresent()) {
            addTo(rated, session);
        }
    }

    private static <T> void addTo(Deque<T> kept, T next) {
        kept.addLast(next);
        if (kept.size() > KnotCourse.KEPT) {
            kept.removeFirst();
        }
    }

    KnotCourse course() {
        return new KnotCourse(
                knot,
                sessions,
                newest.orElseThrow().started(),
                first,
                latest,
                List.copyOf(befores),
                List.copyOf(rated));
    }
}
