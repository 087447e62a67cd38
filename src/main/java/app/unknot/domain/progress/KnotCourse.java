package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.Comparator;
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
    public static Map<String, KnotCourse> of(History history) {
        Map<String, List<SessionSummary>> found = new HashMap<>();
        for (int i = 0; i < history.size(); i++) {
            SessionSummary session = history.summary(i);
            for (String knot : session.knots().stream().distinct().toList()) {
                found.computeIfAbsent(knot, id -> new ArrayList<>()).add(session);
            }
        }
        Map<String, KnotCourse> courses = new HashMap<>();
        found.forEach((knot, sessions) -> {
            sessions.sort(Comparator.comparing(session -> session.started().toInstant()));
            courses.put(knot, new KnotCourse(knot, sessions));
        });
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
