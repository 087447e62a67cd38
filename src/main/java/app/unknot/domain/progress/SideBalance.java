package app.unknot.domain.progress;

import app.unknot.domain.body.Side;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which side had less time on the ball lately, so that the next session starts with it.
public final class SideBalance {
    private static final int RECENT = 10;
    private static final double EQUAL_SECONDS = 5;

    private SideBalance() {}

    /// The side with less ball time on these areas in the recent sessions; right where both had the
    /// same.
    ///
    /// @param history oldest first
    public static Side sideWithLess(List<SessionRecord> history, Set<String> areas) {
        return moreOnRight(history, areas) > EQUAL_SECONDS ? Side.LEFT : Side.RIGHT;
    }

    /// The side with less ball time there, where it is that much less.
    ///
    /// @param history oldest first
    public static Optional<Side> clearlyLess(
            List<SessionRecord> history, Set<String> areas, Duration much) {
        double more = moreOnRight(history, areas);
        if (Math.abs(more) < much.toSeconds()) {
            return Optional.empty();
        }
        return Optional.of(more > 0 ? Side.LEFT : Side.RIGHT);
    }

    /// Seconds by which the right had more than the left.
    private static double moreOnRight(List<SessionRecord> history, Set<String> areas) {
        double more = 0;
        int from = Math.max(0, history.size() - RECENT);
        for (SessionRecord record : history.subList(from, history.size())) {
            more += seconds(record, areas, "right") - seconds(record, areas, "left");
        }
        return more;
    }

    private static double seconds(SessionRecord record, Set<String> areas, String side) {
        return record.steps().stream()
                .filter(step -> step.ball() && areas.contains(step.area()))
                .filter(step -> step.side().equals(side))
                .mapToDouble(StepRecord::seconds)
                .sum();
    }
}
