package app.unknot.domain.session;

import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Lays occurrences behind what was lived, each as long as its words need and its limits allow.
final class TimeLine {
    private final PlanContext context;
    private final LegScript script;

    TimeLine(PlanContext context) {
        this.context = context;
        this.script = new LegScript(context);
    }

    LegScript script() {
        return script;
    }

    /// All legs: the lived ones as they are, the rest of an interrupted step, then one for each
    /// occurrence.
    List<Leg> lay(List<Leg> lived, List<Leg> fixed, List<Occurrence> coming) {
        List<Leg> legs = new ArrayList<>(lived);
        fixed.forEach(leg -> append(legs, leg));
        DoseFit fit = new DoseFit(context, List.copyOf(legs));
        for (int i = 0; i < coming.size(); i++) {
            Occurrence occurrence = coming.get(i);
            boolean rolls = occurrence.step() instanceof Step.Roll;
            fit.add(occurrence, rolls ? longestRoll(occurrence, hold(coming, i)) : Duration.ZERO);
        }
        List<DoseFit.Share> shares = fit.fit();
        for (int i = 0; i < shares.size(); i++) {
            append(legs, leg(shares, i));
        }
        Duration spoken = spokenUntil(legs);
        legs.addLast(SpokenPart.lastingFor(legs.removeLast(), spoken));
        return legs;
    }

    /// A line that runs over the end of a leg makes the next leg's lines wait.
    private void append(List<Leg> legs, Leg leg) {
        Duration start = legs.isEmpty() ? Duration.ZERO : legs.getLast().end();
        Duration busy = spokenUntil(legs);
        Leg placed = leg.startingAt(start);
        legs.add(
                busy.compareTo(start) > 0
                        ? SpokenPart.after(placed, busy.minus(start), context)
                        : placed);
    }

    /// When the last line ends that has its time.
    private static Duration spokenUntil(List<Leg> legs) {
        return legs.reversed().stream()
                .filter(leg -> !leg.cues().isEmpty())
                .findFirst()
                .map(leg -> leg.start().plus(SpeechLayout.endOf(leg.cues())))
                .orElse(Duration.ZERO);
    }

    private Leg leg(List<DoseFit.Share> shares, int index) {
        DoseFit.Share share = shares.get(index);
        Occurrence occurrence = share.occurrence;
        if (!share.isKept()) {
            return script.dropped(occurrence);
        }
        if (occurrence.step() instanceof Step.Hold) {
            return script.hold(occurrence, share.dose());
        }
        List<Occurrence> all = shares.stream().map(s -> s.occurrence).toList();
        int next = holdIndex(all, index);
        HoldDose dose = next < 0 ? HoldDose.NONE : shares.get(next).dose();
        Leg leg = script.timed(occurrence, dose.target() == 0 ? "" : script.stay(dose));
        return occurrence.step() instanceof Step.Roll && leg.length().compareTo(share.roll) < 0
                ? leg.lasting(share.roll, leg.cues())
                : leg;
    }

    /// A roll announces the hold behind it, whose length in words isn't known before the budget is
    /// shared out.
    private Duration longestRoll(Occurrence roll, HoldDose most) {
        Duration longest = Duration.ZERO;
        for (int breaths = 1; breaths <= Math.max(1, most.target()); breaths++) {
            String stay = script.stay(new HoldDose(breaths, breaths));
            longest = SpeechLayout.later(longest, script.timed(roll, stay).length());
        }
        return longest;
    }

    private static HoldDose hold(List<Occurrence> coming, int from) {
        int next = holdIndex(coming, from);
        return next >= 0 && coming.get(next).step() instanceof Step.Hold hold
                ? new HoldDose(hold.breaths(), hold.breaths())
                : HoldDose.NONE;
    }

    private static int holdIndex(List<Occurrence> coming, int from) {
        for (int i = from; i < coming.size(); i++) {
            if (coming.get(i).step() instanceof Step.Hold
                    && coming.get(i).side() == coming.get(from).side()) {
                return i;
            }
        }
        return -1;
    }
}
