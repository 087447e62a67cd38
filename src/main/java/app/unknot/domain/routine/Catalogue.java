package app.unknot.domain.routine;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.breathing.BreathPattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What routines refer to: the body, the ways to breathe, the limits and the sources.
///
/// @param patterns in the order in which they are offered
/// @param sources title by id
public record Catalogue(
        BodyChart body,
        List<BreathPattern> patterns,
        String defaultPattern,
        DoseLimits limits,
        Map<String, Source> sources) {

    public Catalogue {
        patterns = List.copyOf(patterns);
        sources = Map.copyOf(sources);
    }

    /// A published text that a dose or a warning rests on.
    public record Source(String title, String usedFor, String address) {}

    public Optional<BreathPattern> pattern(String id) {
        return patterns.stream().filter(pattern -> pattern.id().equals(id)).findFirst();
    }

    /// The pattern of a person who has chosen none: the one that the routine is meant for where it
    /// may be used on the ball, else the default one.
    public BreathPattern usualPattern(Routine routine) {
        return patternOnBall(routine.pattern().orElse(defaultPattern));
    }

    /// The named pattern where it may be used on the ball, else the default one.
    public BreathPattern patternOnBall(String id) {
        return pattern(id)
                .filter(BreathPattern::onBall)
                .or(() -> pattern(defaultPattern))
                .orElseThrow();
    }
}
