package app.unknot.domain.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the lines about knots come to: each knot once, as it is now. Never changes.
public final class Knots {
    public static final Knots NONE = new Knots(List.of());

    /// The order in which lines of one knot follow one another, the same on every machine.
    private static final Comparator<Knot> ORDER =
            Comparator.comparingInt(Knot::revision)
                    .thenComparing(knot -> knot.written().toInstant())
                    .thenComparing(Knot::toString);

    private final List<Knot> all;

    private Knots(List<Knot> all) {
        this.all = List.copyOf(all);
    }

    /// What these lines come to.
    ///
    /// @param lines in any order, each as often as it is there
    public static Knots of(Collection<Knot> lines) {
        Map<String, Knot> latest = new LinkedHashMap<>();
        for (Knot line : lines) {
            latest.merge(line.id(), line, (a, b) -> ORDER.compare(a, b) >= 0 ? a : b);
        }
        return new Knots(
                latest.values().stream()
                        .sorted(
                                Comparator.comparing((Knot knot) -> knot.written().toInstant())
                                        .thenComparing(Knot::id))
                        .toList());
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
