package app.unknot.domain.progress;

import app.unknot.domain.progress.SessionRecord.Ending;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/// What counts of a session when years of them are looked at together; small enough to keep a
/// million of them in memory.
///
/// @param started wall time with the offset of the place, in whole seconds
/// @param revision from 1
/// @param areas that had the ball, each once, in order of their ids
/// @param livedSeconds without pauses
/// @param leftSeconds of ball time on the left side; what was on both counts for each
/// @param rightSeconds of ball time on the right side
/// @param stretchSeconds of steps that stretch
/// @param strengthenSeconds of steps that strengthen
/// @param knots ids of the person's own knots that the ball rested on
/// @param easeBefore the ache from 0 (none) to 10, where it was given
public record SessionSummary(
        OffsetDateTime started,
        int revision,
        String routine,
        List<String> areas,
        Ending ending,
        int livedSeconds,
        int leftSeconds,
        int rightSeconds,
        int stretchSeconds,
        int strengthenSeconds,
        List<String> knots,
        Optional<Integer> easeBefore,
        Optional<Integer> easeAfter) {

    /// The kind of the steps that stretch.
    public static final String STRETCH = "stretch";

    /// The kind of the steps that strengthen.
    public static final String STRENGTHEN = "strengthen";

    public SessionSummary {
        started = started.withNano(0);
        areas = List.copyOf(areas);
        knots = List.copyOf(knots);
    }

    public static SessionSummary of(SessionRecord record) {
        return new SessionSummary(
                record.started(),
                record.revision(),
                record.routine(),
                record.steps().stream()
                        .filter(step -> step.ball() && !step.area().isEmpty())
                        .map(StepRecord::area)
                        .distinct()
                        .sorted()
                        .toList(),
                record.ending(),
                whole(record.lived()),
                whole(record.ballSeconds("left")),
                whole(record.ballSeconds("right")),
                whole(seconds(record, STRETCH)),
                whole(seconds(record, STRENGTHEN)),
                record.knots(),
                record.easeBefore(),
                record.easeAfter());
    }

    private static double seconds(SessionRecord record, String kind) {
        return record.steps().stream()
                .filter(step -> step.kind().equals(kind))
                .mapToDouble(StepRecord::seconds)
                .sum();
    }

    /// The time for releasing knots, in seconds: all that isn't for stretching or strengthening,
    /// with getting ready and getting up.
    public int releaseSeconds() {
        return Math.max(0, livedSeconds - stretchSeconds - strengthenSeconds);
    }

    /// Seconds as they are counted here.
    public static int whole(double seconds) {
        return (int) Math.round(seconds);
    }
}
