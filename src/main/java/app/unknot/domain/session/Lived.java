package app.unknot.domain.session;

import app.unknot.domain.body.Side;
import java.time.Duration;
import java.util.List;

/// The part of a plan that is over at a time: what goes on record.
public final class Lived {
    private Lived() {}

    /// The legs up to that time, the last one as long as it was lived; legs that no time was spent
    /// on are left out.
    public static List<Leg> legs(SessionPlan plan, Duration elapsed) {
        return plan.legs().stream()
                .filter(leg -> leg.start().compareTo(elapsed) < 0 && !leg.length().isZero())
                .map(leg ->
                        leg.end().compareTo(elapsed) <= 0
                                ? leg
                                : SpokenPart.until(leg, elapsed.minus(leg.start())))
                .toList();
    }

    static Duration ballTime(SessionPlan plan, Duration elapsed, String area, Side side) {
        return legs(plan, elapsed).stream()
                .filter(leg -> leg.occurrence().spends(area, side))
                .map(Leg::ballTime)
                .reduce(Duration.ZERO, Duration::plus);
    }
}
