package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// All that the person noticed about their back outside sessions, each thing once, as it is now.
/// Never changes.
public record Observations(Knots knots, NextDays nextDays, CheckResults checks) {
    public static final Observations NONE =
            new Observations(Knots.NONE, NextDays.NONE, CheckResults.NONE);

    /// What these lines come to.
    ///
    /// @param lines in any order, each as often as it is there
    public static Observations of(Collection<? extends Observation> lines) {
        return new Observations(
                Knots.of(only(Knot.class, lines)),
                NextDays.of(only(NextDay.class, lines)),
                CheckResults.of(only(CheckResult.class, lines)));
    }

    private static <T> List<T> only(Class<T> kind, Collection<? extends Observation> lines) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// With one more line.
    public Observations with(Observation line) {
        return switch (line) {
            case Knot knot -> new Observations(knots.with(knot), nextDays, checks);
            case NextDay answer -> new Observations(knots, nextDays.with(answer), checks);
            case CheckResult result -> new Observations(knots, nextDays, checks.with(result));
        };
    }

    /// With the lines of others, whichever of the two came first.
    public Observations with(Observations others) {
        List<Observation> both = new ArrayList<>(lines());
        both.addAll(others.lines());
        return of(both);
    }

    /// The line that counts of each thing, also where it was taken back.
    private List<Observation> lines() {
        List<Observation> lines = new ArrayList<>(knots.all());
        lines.addAll(nextDays.all());
        lines.addAll(checks.lines());
        return lines;
    }
}
