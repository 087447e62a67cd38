package app.unknot.domain.progress;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What became of one knot over the sessions that worked on it: a pure function of the history.
///
/// @param knot its id
/// @param sessions that worked on it, rated or not; at least one
/// @param newest when the last of them began
/// @param first the ache when it was first worked on and rated
/// @param latest the ache after it was last worked on and rated
/// @param befores the ache before the newest sessions that say it, at most [#KEPT], oldest first
/// @param rated the newest sessions that were rated before or after, at most [#KEPT], oldest first
public record KnotCourse(
        String knot,
        int sessions,
        OffsetDateTime newest,
        Optional<Integer> first,
        Optional<Integer> latest,
        List<Integer> befores,
        List<SessionSummary> rated) {
    /// How many of the newest are known one by one, however long it goes on.
    public static final int KEPT = 12;

    public KnotCourse {
        befores = List.copyOf(befores);
        rated = List.copyOf(rated);
    }

    /// Whether it is time to have somebody look at it: over the last several sessions it ached as
    /// much at their beginning as before, by what the person said, and still does so clearly.
    public boolean needsAdvice(ProgressLimits limits) {
        int several = limits.trendSessions();
        if (befores.size() < several) {
            return false;
        }
        int then = befores.get(befores.size() - several);
        int now = befores.getLast();
        return now >= limits.clearPoints() && then - now < limits.littlePoints();
    }
}
