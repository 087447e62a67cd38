package app.unknot.domain.health;

import app.unknot.domain.body.Pressure;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.Position;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/// What one person may do: which routines, which steps, how hard and how long.
///
/// @param flags ids of the flags that hold
/// @param effect all their effects together
/// @param reasons the questions answered with yes or not sure
/// @param blocking those of them that let no routine start
public record Allowance(
        Set<String> flags, Effect effect, List<Question> reasons, List<Question> blocking) {

    public Allowance {
        flags = Set.copyOf(flags);
        reasons = List.copyOf(reasons);
        blocking = List.copyOf(blocking);
    }

    /// Whether any routine may start.
    public boolean mayStart() {
        return blocking.isEmpty() && effect.blocks() == Ban.NONE;
    }

    /// Whether help is needed now.
    public boolean isEmergency() {
        return blocking.stream().anyMatch(question -> question.tier() == Tier.EMERGENCY);
    }

    /// Whether the routine leaves the library. One of the person's own goes when nothing but
    /// skipped steps is left of it.
    public boolean hides(Routine routine) {
        return effect.hidesRoutines().contains(routine.id())
                || !Collections.disjoint(routine.hiddenBy(), flags)
                || routine.steps().filter(Allowance::isWork).allMatch(this::skips);
    }

    /// Whether the step is left out.
    public boolean skips(Step step) {
        var card = step.card();
        return !Collections.disjoint(card.skippedBy(), flags)
                || effect.skipsPositions().contains(card.position())
                || (step.usesBall() && skipsBall(card.area(), card.position()));
    }

    private boolean skipsBall(String area, Position position) {
        return effect.skipsAreas().contains(area) || effect.noBallOn().contains(position.surface());
    }

    /// Whether the move may be suggested as a follow-up.
    public boolean suggests(String move) {
        return !effect.skipsMoves().contains(move);
    }

    public boolean allows(BreathPattern pattern) {
        boolean holds = !pattern.holdIn().isZero() || !pattern.holdOut().isZero();
        return !(holds && effect.noBreathHolds());
    }

    /// The pressure to show instead of that one.
    public Pressure pressure(Pressure planned) {
        return effect.pressure().map(planned::atMost).orElse(planned);
    }

    /// The longest hold, instead of that one.
    public Duration holdCap(Duration planned) {
        return effect.hold().filter(cap -> cap.compareTo(planned) < 0).orElse(planned);
    }

    private static boolean isWork(Step step) {
        return step.isBallTime() || step instanceof Step.Stretch || step instanceof Step.Strengthen;
    }
}
