package app.unknot.domain.progress;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became of one knot over the sessions that worked on it: a pure function of the history.
///
/// @param knot its id
/// @param sessions that worked on it, oldest first, rated or not
public record KnotCourse(String knot, List<SessionSummary> sessions) {
    public KnotCourse {
        sessions = List.copyOf(sessions);
    }

    /// The course of each knot that was worked on, by its id.
    public static Map<String, KnotCourse> of(Diary diary) {
        Map<String, KnotCourse> courses = new HashMap<>();
        diary.knots().forEach((knot, found) -> courses.put(knot, new KnotCourse(knot, found)));
        return Map.copyOf(courses);
    }

    /// The ache when it was first worked on and rated.
    public Optional<Integer> first() {
        return befores().stream().findFirst();
    }

    /// The ache after it was last worked on and rated.
    public Optional<Integer> latest() {
        return sessions.reversed().stream().flatMap(s -> s.easeAfter().stream()).findFirst();
    }

    /// The newest sessions that were rated before or after, oldest first.
    ///
    /// @param most how many
    public List<SessionSummary> rated(int most) {
        List<SessionSummary> rated =
                sessions.stream()
                        .filter(each ->
                                each.easeBefore().isPresent() || each.easeAfter().isPresent())
                        .toList();
        return rated.subList(Math.max(0, rated.size() - most), rated.size());
    }

    private List<Integer> befores() {
        return sessions.stream().flatMap(session -> session.easeBefore().stream()).toList();
    }

    /// Whether it is time to have somebody look at it: over the last several sessions it ached as
    /// much at their beginning as before, by what the person said, and still does so clearly.
    public boolean needsAdvice(ProgressLimits limits) {
        List<Integer> befores = befores();
        if (befores.size() < limits.trendSessions()) {
            return false;
        }
        int then = befores.get(befores.size() - limits.trendSessions());
        int now = befores.getLast();
        return now >= limits.clearPoints() && then - now < limits.littlePoints();
    }
}
