package app.unknot.domain.session;

import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.CueRole;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How far a hold can be shortened: not below the least that does something, and not so far that
/// one of its lines on pressure, place or stopping is lost.
///
/// @param full what the hold has in the whole plan
/// @param leastCap in breaths, not above the full cap
record HoldRange(HoldDose full, int leastCap) {
    /// The ranges of all holds by the ids of their steps.
    static Map<String, HoldRange> of(SessionPlan whole) {
        Map<String, HoldRange> ranges = new LinkedHashMap<>();
        for (Leg leg : whole.legs()) {
            if (leg.occurrence().step() instanceof Step.Hold hold) {
                ranges.merge(hold.id(), of(leg, whole.context()), HoldRange::both);
            }
        }
        return ranges;
    }

    /// On the second side there may be other lines; both sides are to last the same.
    private HoldRange both(HoldRange other) {
        HoldDose most =
                new HoldDose(
                        Math.max(full.target(), other.full.target()),
                        Math.max(full.cap(), other.full.cap()));
        return new HoldRange(most, Math.max(leastCap, other.leastCap));
    }

    private static HoldRange of(Leg leg, PlanContext context) {
        BreathPattern pattern = context.pattern();
        HoldDose full =
                new HoldDose(pattern.breathsIn(leg.target()), pattern.breathsIn(leg.length()));
        Duration shortest = context.catalogue().limits().shortestHold();
        int least = pattern.breathsIn(shortest.plus(pattern.cycle()).minusNanos(1));
        int cap = Math.min(least, full.target());
        Set<String> needed = needed(leg);
        LegScript script = new LegScript(context);
        while (cap < full.cap()
                && !needed(script.hold(leg.occurrence(), within(full, cap))).containsAll(needed)) {
            cap++;
        }
        return new HoldRange(full, cap);
    }

    /// The lines of the routine that no hold may lose.
    private static Set<String> needed(Leg leg) {
        Set<String> own =
                leg.occurrence().step().card().cues().stream()
                        .filter(cue -> cue.role() != CueRole.ENCOURAGE)
                        .filter(cue -> cue.role() != CueRole.BREATH)
                        .map(cue -> cue.id())
                        .collect(Collectors.toSet());
        return leg.cues().stream()
                .map(ScheduledCue::id)
                .filter(own::contains)
                .collect(Collectors.toSet());
    }

    /// Breaths beyond the target.
    int extension() {
        return full.cap() - full.target();
    }

    /// The hold with that cap, as far as it can be had, and never more than before.
    HoldDose within(int cap, HoldDose before) {
        return within(full, Math.min(before.cap(), Math.max(leastCap, cap)));
    }

    private static HoldDose within(HoldDose full, int cap) {
        int most = Math.min(full.cap(), cap);
        return new HoldDose(Math.min(full.target(), most), most);
    }
}
