package app.unknot.domain.session;

import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A routine made shorter and shorter, what is missed least first: the breaths beyond the target,
/// what the routine calls optional, the exercises after the ball, passes of rolls, the holds in
/// proportion down to their minimum, the stretches, and at last all spots of an area but the first.
///
/// Ways on and off the ball, into another position, and the ending always stay.
final class Shortening {
    private final SessionPlan whole;
    private final Map<String, HoldRange> ranges;
    private final Map<String, HoldDose> holds = new HashMap<>();
    private final List<Cut> cuts = new ArrayList<>();
    private Routine routine;

    /// One way to be shorter than before.
    ///
    /// @param holds the most each hold may last, by the step's id
    record Cut(Routine routine, Map<String, HoldDose> holds) {
        Cut {
            holds = Map.copyOf(holds);
        }
    }

    /// @param whole the plan of the routine as it is
    Shortening(SessionPlan whole) {
        this.whole = whole;
        this.routine = whole.routine();
        this.ranges = HoldRange.of(whole);
        ranges.forEach((id, range) -> holds.put(id, range.full()));
    }

    /// From the longest to the shortest.
    List<Cut> cuts() {
        withoutExtension();
        withoutSteps(Omission::optional);
        if (routine.hasBall()) {
            withoutSteps(steps -> steps.move(Step.Strengthen.class::isInstance));
        }
        fewerPasses();
        shorterHolds();
        withoutSteps(steps -> steps.move(Omission::isMove));
        withoutSteps(Omission::furtherSpot);
        return List.copyOf(cuts);
    }

    /// Finds what can be left out next.
    private interface Next {
        Optional<List<Step>> in(Omission steps);
    }

    private void withoutSteps(Next next) {
        Optional<List<Step>> gone = next.in(new Omission(routine));
        while (gone.isPresent()) {
            routine = Omission.without(routine, gone.get());
            add();
            gone = next.in(new Omission(routine));
        }
    }

    private void withoutExtension() {
        int most = ranges.values().stream().mapToInt(HoldRange::extension).max().orElse(0);
        for (int left = most - 1; left >= 0; left--) {
            int extension = left;
            shorten(range -> range.full().target() + extension);
        }
    }

    private void shorterHolds() {
        int most = ranges.values().stream().mapToInt(r -> r.full().target()).max().orElse(0);
        for (int breaths = most - 1; breaths >= 1; breaths--) {
            double part = (double) breaths / most;
            shorten(range -> (int) Math.round(range.full().target() * part));
        }
    }

    /// How long a hold may last now.
    private interface Cap {
        int of(HoldRange range);
    }

    private void shorten(Cap cap) {
        Map<String, HoldDose> before = Map.copyOf(holds);
        ranges.forEach((id, range) ->
                holds.computeIfPresent(id, (same, dose) -> range.within(cap.of(range), dose)));
        if (!holds.equals(before)) {
            add();
        }
    }

    private void fewerPasses() {
        FewerPasses fewer = new FewerPasses(whole.context());
        Optional<Routine> next = fewer.in(routine);
        while (next.isPresent()) {
            routine = next.get();
            add();
            next = fewer.in(routine);
        }
    }

    private void add() {
        cuts.add(new Cut(routine, holds));
    }
}
