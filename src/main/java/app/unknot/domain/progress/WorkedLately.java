package app.unknot.domain.progress;

import app.unknot.domain.body.Side;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// How many days ago each half of each area had the ball: what tints the body map.
public final class WorkedLately {
    /// What was longer ago no longer counts as lately, in days.
    public static final int LATELY = 7;

    /// Nothing was worked on.
    public static final WorkedLately NOTHING = new WorkedLately(Map.of());

    private record Place(String area, String side) {}

    private final Map<Place, Integer> days;

    private WorkedLately(Map<Place, Integer> days) {
        this.days = Map.copyOf(days);
    }

    /// What these sessions worked on.
    ///
    /// @param today by [PracticeDays#dayOf]
    public static WorkedLately of(List<SessionRecord> sessions, LocalDate today) {
        Map<Place, Integer> days = new HashMap<>();
        for (SessionRecord session : sessions) {
            long ago = ChronoUnit.DAYS.between(PracticeDays.dayOf(session.started()), today);
            if (ago >= 0 && ago < LATELY) {
                for (StepRecord step : session.steps()) {
                    if (step.ball() && step.seconds() > 0) {
                        days.merge(new Place(step.area(), step.side()), (int) ago, Math::min);
                    }
                }
            }
        }
        return new WorkedLately(days);
    }

    /// Days ago, 0 for today, less than [#LATELY]; empty where it wasn't lately. Both sides at once
    /// count for each.
    public OptionalInt daysAgo(String area, Side side) {
        int both = daysAgo(area, "both");
        int own = side.isOneSide() ? daysAgo(area, side.name().toLowerCase(Locale.ROOT)) : both;
        int least = Math.min(both, own);
        return least < LATELY ? OptionalInt.of(least) : OptionalInt.empty();
    }

    private int daysAgo(String area, String side) {
        return days.getOrDefault(new Place(area, side), LATELY);
    }
}
