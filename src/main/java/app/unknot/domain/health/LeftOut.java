package app.unknot.domain.health;

import app.unknot.domain.routine.Block;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Which steps of a routine go when some are skipped, so that what is left still makes sense: no
/// roll announces a hold that doesn't come, nothing is placed that isn't used, and nobody comes off
/// a ball that wasn't there.
///
/// The ball steps of a block fall into runs: each ends with a hold, or where the ball steps end.
final class LeftOut {
    private final Predicate<Step> skips;
    private final Predicate<Step> hasSkippedPosition;
    private final int spots;

    /// Of the run before, and what it says about a rest behind it.
    private enum Run {
        NONE,
        KEPT,
        GONE
    }

    /// @param skips whether a step is taken out by itself
    /// @param hasSkippedPosition whether the person can't be in the position of a step
    /// @param spots the most holds on one area and side
    LeftOut(Predicate<Step> skips, Predicate<Step> hasSkippedPosition, int spots) {
        this.skips = skips;
        this.hasSkippedPosition = hasSkippedPosition;
        this.spots = spots;
    }

    /// The ids of the steps that go.
    Set<String> of(Routine routine) {
        Set<String> gone = new HashSet<>();
        Map<String, Integer> held = new HashMap<>();
        routine.blocks().forEach(block -> new Walk(held, gone).through(block));
        return gone;
    }

    /// A look at one block from its first step to its last.
    private final class Walk {
        private final Map<String, Integer> held;
        private final Set<String> gone;
        private final List<Step> run = new ArrayList<>();
        private Run before = Run.NONE;
        private Run sinceRest = Run.NONE;

        /// @param held how many holds were kept so far, by area
        Walk(Map<String, Integer> held, Set<String> gone) {
            this.held = held;
            this.gone = gone;
        }

        void through(Block block) {
            for (Step step : block.steps()) {
                if (step.usesBall()) {
                    ball(step);
                } else {
                    other(step);
                }
            }
            close();
        }

        private void ball(Step step) {
            if (step instanceof Step.Place && run.stream().anyMatch(Step::isBallTime)) {
                close();
            }
            run.add(step);
            if (step instanceof Step.Hold) {
                close();
            }
        }

        private void other(Step step) {
            close();
            if (goes(step)) {
                gone.add(step.id());
            }
            if (step instanceof Step.Rest) {
                sinceRest = Run.NONE;
            }
        }

        private boolean goes(Step step) {
            return switch (step) {
                case Step.Finish finish -> false;
                case Step.Rest rest ->
                        switch (sinceRest) {
                            case NONE -> skips.test(rest);
                            case KEPT -> hasSkippedPosition.test(rest);
                            case GONE -> true;
                        };
                default -> skips.test(step);
            };
        }

        /// Decides about a run and begins the next.
        private void close() {
            if (run.isEmpty()) {
                return;
            }
            boolean isGone = isGone();
            run.stream()
                    .filter(step -> isGone || skips.test(step))
                    .forEach(step -> gone.add(step.id()));
            if (!isGone) {
                holds().forEach(hold -> held.merge(hold.card().area(), 1, Integer::sum));
            }
            run.clear();
            before = isGone ? Run.GONE : Run.KEPT;
            sinceRest = sinceRest == Run.KEPT ? Run.KEPT : before;
        }

        private Stream<Step> holds() {
            return run.stream().filter(Step.Hold.class::isInstance);
        }

        private boolean isGone() {
            boolean isPlaced = run.stream().anyMatch(Step.Place.class::isInstance);
            boolean needed =
                    run.stream()
                            .filter(s -> s instanceof Step.Place || s instanceof Step.Hold)
                            .anyMatch(skips);
            boolean nothingLeft = run.stream().filter(Step::isBallTime).allMatch(skips);
            boolean tooMany =
                    holds().anyMatch(hold -> held.getOrDefault(hold.card().area(), 0) >= spots);
            return (!isPlaced && before == Run.GONE) || needed || nothingLeft || tooMany;
        }
    }
}
