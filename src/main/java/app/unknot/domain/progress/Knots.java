package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What the lines about knots come to: each knot once, as it is now. Never changes.
public final class Knots {
    public static final Knots NONE = new Knots(List.of());

    private final List<Knot> all;

    private Knots(List<Knot> all) {
        this.all = List.copyOf(all);
    }

    /// What these lines come to.
    ///
    /// @param lines in any order, each as often as it is there
    public static Knots of(Collection<Knot> lines) {
        return new Knots(Observation.latest(lines));
    }

    /// With one more line.
    public Knots with(Knot line) {
        List<Knot> lines = new ArrayList<>(all);
        lines.add(line);
        return of(lines);
    }

    /// Every knot there ever was, the one that changed last at the end.
    public List<Knot> all() {
        return all;
    }

    /// Those that are not retired, the one that changed last at the end.
    public List<Knot> active() {
        return all.stream().filter(knot -> !knot.isRetired()).toList();
    }

    public Optional<Knot> knot(String id) {
        return all.stream().filter(knot -> knot.id().equals(id)).findFirst();
    }
}
