package app.unknot.domain.progress;

import app.unknot.domain.body.Side;
import java.util.List;
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
        double left = 0;
        double right = 0;
        int from = Math.max(0, history.size() - RECENT);
        for (SessionRecord record : history.subList(from, history.size())) {
            left += seconds(record, areas, "left");
            right += seconds(record, areas, "right");
        }
        return right - left > EQUAL_SECONDS ? Side.LEFT : Side.RIGHT;
    }

    private static double seconds(SessionRecord record, Set<String> areas, String side) {
        return record.steps().stream()
                .filter(step -> step.ball() && areas.contains(step.area()))
                .filter(step -> step.side().equals(side))
                .mapToDouble(StepRecord::seconds)
                .sum();
    }
}
