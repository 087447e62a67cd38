package app.unknot.domain.session;

import app.unknot.domain.routine.Routine;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// "I have N minutes": finds how much of a routine fits into a time.
///
/// A routine gets shorter in the small steps of a [Shortening], so more time never gives less hold.
/// What counts is the length that is shown everywhere: with every hold going on to its cap. For one
/// thread at a time.
public final class TimeFit {
    /// The least and the most that a person can say they have.
    public static final Duration LEAST = Duration.ofMinutes(3);

    public static final Duration MOST = Duration.ofMinutes(20);

    private final PlanContext context;
    private final SessionPlan whole;
    private final List<Shortening.Cut> cuts;
    private final Map<Shortening.Cut, SessionPlan> laid = new HashMap<>();

    /// @param context whose own time, if it has one, doesn't count
    /// @throws IllegalArgumentException when the routine can't be played by this version
    public TimeFit(Routine routine, PlanContext context) {
        if (!routine.isPlayable()) {
            throw new IllegalArgumentException("The routine " + routine.id() + " can't be played");
        }
        this.context = context;
        this.whole = SessionPlan.limited(routine, context);
        this.cuts = new Shortening(whole).cuts();
    }

    /// The routine as this person may play it.
    public SessionPlan whole() {
        return whole;
    }

    /// The most that fits into the time; empty where even the shortest takes longer.
    public Optional<SessionPlan> within(Duration time) {
        return Optional.of(nearest(time)).filter(plan -> fits(plan, time));
    }

    /// The least that is still a session: every hold at its minimum, and every way on and off the
    /// ball.
    public SessionPlan shortest() {
        return cuts.isEmpty() ? whole : laid(cuts.getLast());
    }

    /// The most that fits into the time, or the shortest where nothing does.
    SessionPlan nearest(Duration time) {
        if (fits(whole, time)) {
            return whole;
        }
        int fits = cuts.size();
        int low = 0;
        while (low < fits) {
            int middle = (low + fits) / 2;
            if (fits(laid(cuts.get(middle)), time)) {
                fits = middle;
            } else {
                low = middle + 1;
            }
        }
        return fits < cuts.size() ? laid(cuts.get(fits)) : shortest();
    }

    private static boolean fits(SessionPlan plan, Duration time) {
        return plan.length().compareTo(time) <= 0;
    }

    private SessionPlan laid(Shortening.Cut cut) {
        return laid.computeIfAbsent(
                cut, c -> SessionPlan.whole(c.routine(), context.withHolds(c.holds())));
    }
}
