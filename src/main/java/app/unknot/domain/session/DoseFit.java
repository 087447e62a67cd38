package app.unknot.domain.session;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Side;
import app.unknot.domain.breathing.BreathPattern;
import app.unknot.domain.routine.DoseLimits;
import app.unknot.domain.routine.Step;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Shares out the ball time that an area, a spot and the session have left, so that no plan goes
/// over a limit.
///
/// Both sides of a step get a breath together or not at all, as long as both have the same left.
final class DoseFit {
    private static final HoldDose UNFITTED = new HoldDose(Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final PlanContext context;
    private final DoseLimits limits;
    private final List<Leg> lived;
    private final List<Share> shares = new ArrayList<>();

    /// What one occurrence gets.
    static final class Share {
        final Occurrence occurrence;
        final Duration roll;
        private boolean kept;
        private int target;
        private int cap;

        private Share(Occurrence occurrence, Duration roll) {
            this.occurrence = occurrence;
            this.roll = roll;
        }

        boolean isKept() {
            return kept || !occurrence.step().isBallTime();
        }

        HoldDose dose() {
            return kept ? new HoldDose(target, cap) : HoldDose.NONE;
        }
    }

    DoseFit(PlanContext context, List<Leg> lived) {
        this.context = context;
        this.limits = context.catalogue().limits();
        this.lived = lived;
    }

    /// @param roll the length of a roll; anything for other steps
    void add(Occurrence occurrence, Duration roll) {
        shares.add(new Share(occurrence, roll));
    }

    /// The shares in the order in which their occurrences were added.
    List<Share> fit() {
        List<List<Share>> groups = groups();
        groups.forEach(this::keep);
        groups.stream().filter(DoseFit::isHold).forEach(group -> grow(group, true));
        groups.stream().filter(DoseFit::isHold).forEach(group -> grow(group, false));
        return shares;
    }

    private List<List<Share>> groups() {
        Map<String, List<Share>> byStep =
                shares.stream()
                        .filter(share -> share.occurrence.step().isBallTime())
                        .collect(
                                Collectors.groupingBy(
                                        share -> share.occurrence.step().id(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        return List.copyOf(byStep.values());
    }

    private static boolean isHold(List<Share> group) {
        return group.getFirst().occurrence.step() instanceof Step.Hold;
    }

    private void keep(List<Share> group) {
        if (most(group.getFirst()).cap() == 0) {
            return;
        }
        group.forEach(share -> take(share, 1));
        if (!withinLimits(group)) {
            group.forEach(share -> take(share, 0));
            for (Share share : lived.isEmpty() ? List.<Share>of() : group) {
                take(share, 1);
                if (!withinLimits(List.of(share))) {
                    take(share, 0);
                }
            }
        }
    }

    private static void take(Share share, int breaths) {
        share.kept = breaths > 0;
        share.target = breaths;
        share.cap = breaths;
    }

    private void grow(List<Share> group, boolean towardsTarget) {
        while (growTogether(group, towardsTarget)) {
            // as long as everyone got one more breath
        }
        if (!lived.isEmpty()) {
            for (Share share : group) {
                while (growTogether(List.of(share), towardsTarget)) {
                    // the side that has more left goes on alone
                }
            }
        }
    }

    private boolean growTogether(List<Share> group, boolean towardsTarget) {
        List<Share> able =
                group.stream()
                        .filter(share -> share.kept)
                        .filter(share -> share.cap < most(share).cap())
                        .filter(share -> !towardsTarget || share.target < wanted(share))
                        .toList();
        if (able.isEmpty()) {
            return false;
        }
        able.forEach(share -> add(share, 1, towardsTarget));
        if (withinLimits(able)) {
            return true;
        }
        able.forEach(share -> add(share, -1, towardsTarget));
        return false;
    }

    private static void add(Share share, int breaths, boolean towardsTarget) {
        share.cap += breaths;
        share.target += towardsTarget ? breaths : 0;
    }

    private int wanted(Share share) {
        int breaths = ((Step.Hold) share.occurrence.step()).breaths();
        return Math.min(breaths, most(share).target());
    }

    /// What is left of a hold when the session was fitted into a time.
    private HoldDose most(Share share) {
        return context.atMost().getOrDefault(share.occurrence.step().id(), UNFITTED);
    }

    private boolean withinLimits(List<Share> changed) {
        return changed.stream().allMatch(this::withinLimits)
                && spent(Stream.concat(livedTimes(), plannedTimes()))
                                .compareTo(context.sessionBudget())
                        <= 0;
    }

    private boolean withinLimits(Share share) {
        String area = share.occurrence.step().card().area();
        Side side = share.occurrence.side();
        boolean area1 = side == Side.LEFT || withinBudget(area, Side.RIGHT);
        boolean area2 = side == Side.RIGHT || withinBudget(area, Side.LEFT);
        return area1 && area2 && withinHoldCap(share);
    }

    private boolean withinBudget(String area, Side side) {
        Duration budget =
                context.catalogue()
                        .body()
                        .area(area)
                        .map(BodyArea::budget)
                        .filter(b -> b.compareTo(limits.areaBudget()) < 0)
                        .orElse(limits.areaBudget());
        Duration before =
                spent(
                        lived.stream()
                                .filter(leg -> leg.occurrence().spends(area, side))
                                .map(Leg::ballTime));
        Duration planned =
                spent(
                        shares.stream()
                                .filter(share -> share.occurrence.spends(area, side))
                                .map(this::time));
        return before.plus(planned).compareTo(budget) <= 0;
    }

    /// The cap holds for the spot: what was held there before in this session counts.
    private boolean withinHoldCap(Share share) {
        if (!(share.occurrence.step() instanceof Step.Hold)) {
            return true;
        }
        Duration cap =
                context.choices()
                        .holdCap()
                        .filter(c -> c.compareTo(limits.holdCap()) < 0)
                        .orElse(limits.holdCap());
        Duration before =
                spent(
                        lived.stream()
                                .filter(leg -> isSameSpot(leg.occurrence(), share.occurrence))
                                .map(Leg::ballTime));
        Duration planned =
                spent(
                        shares.stream()
                                .filter(s -> isSameSpot(s.occurrence, share.occurrence))
                                .map(this::time));
        return before.plus(planned).compareTo(cap) <= 0;
    }

    private static boolean isSameSpot(Occurrence a, Occurrence b) {
        return a.step().id().equals(b.step().id()) && a.side() == b.side();
    }

    private Stream<Duration> livedTimes() {
        return lived.stream().map(Leg::ballTime);
    }

    private Stream<Duration> plannedTimes() {
        return shares.stream().map(this::time);
    }

    private Duration time(Share share) {
        if (!share.kept) {
            return Duration.ZERO;
        }
        BreathPattern pattern = context.pattern();
        return share.occurrence.step() instanceof Step.Hold
                ? pattern.lengthOf(share.cap)
                : share.roll;
    }

    private static Duration spent(Stream<Duration> times) {
        return times.reduce(Duration.ZERO, Duration::plus);
    }
}
