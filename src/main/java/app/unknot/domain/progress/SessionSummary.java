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
        Optional<Integer> easeBefore,
        Optional<Integer> easeAfter) {

    public SessionSummary {
        started = started.withNano(0);
        areas = List.copyOf(areas);
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
                record.easeBefore(),
                record.easeAfter());
    }

    /// Seconds as they are counted here.
    public static int whole(double seconds) {
        return (int) Math.round(seconds);
    }
}
