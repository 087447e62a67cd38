package app.unknot.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Side;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What must hold for every plan, however it was edited.
public final class PlanInvariants {
    private PlanInvariants() {}

    public static void check(SessionPlan plan) {
        partsSumToTheWhole(plan);
        linesNeverOverlap(plan);
        dosesHold(plan);
    }

    private static void partsSumToTheWhole(SessionPlan plan) {
        Duration at = Duration.ZERO;
        for (Leg leg : plan.legs()) {
            assertThat(leg.start()).isEqualTo(at);
            assertThat(leg.length()).isGreaterThanOrEqualTo(Duration.ZERO);
            assertThat(leg.target()).isBetween(Duration.ZERO, leg.length());
            at = at.plus(leg.length());
        }
        assertThat(plan.length()).isEqualTo(at);
    }

    private static void linesNeverOverlap(SessionPlan plan) {
        Duration free = Duration.ZERO;
        for (SpokenCue spoken : plan.cues()) {
            assertThat(spoken.at())
                    .as(spoken.cue().text())
                    .isGreaterThanOrEqualTo(free)
                    .isLessThanOrEqualTo(spoken.leg().end());
            free = spoken.at().plus(spoken.cue().length());
        }
        assertThat(free).isLessThanOrEqualTo(plan.length());
    }

    private static void dosesHold(SessionPlan plan) {
        DoseLimits limits = plan.context().catalogue().limits();
        Duration all = Duration.ZERO;
        Map<String, Duration> spots = new HashMap<>();
        for (Leg leg : plan.legs()) {
            all = all.plus(leg.ballTime());
            if (leg.occurrence().step() instanceof Step.Hold) {
                String spot = leg.occurrence().step().id() + leg.occurrence().side();
                spots.merge(spot, leg.ballTime(), Duration::plus);
            }
        }
        assertThat(all).isLessThanOrEqualTo(limits.sessionBudget());
        Duration cap = plan.context().choices().holdCap().orElse(limits.holdCap());
        assertThat(spots.values()).allMatch(time -> time.compareTo(cap) <= 0, "within " + cap);
        for (BodyArea area : plan.context().catalogue().body().areas()) {
            for (Side side : List.of(Side.LEFT, Side.RIGHT)) {
                assertThat(plan.ballTime(area.id(), side)).isLessThanOrEqualTo(area.budget());
            }
        }
    }
}
