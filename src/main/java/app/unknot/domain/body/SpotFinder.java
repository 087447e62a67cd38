package app.unknot.domain.body;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Takes what a person points at to the nearest place where the ball may rest, and says what was in
/// the way.
public final class SpotFinder {
    private record Candidate(Ground ground, Point point) {}

    private final DiagramView view;
    private final BodyChart chart;
    private final List<Ground> grounds;

    /// @param grounds of one view
    public SpotFinder(DiagramView view, BodyChart chart, List<Ground> grounds) {
        this.view = view;
        this.chart = chart;
        this.grounds = List.copyOf(grounds);
    }

    public DiagramView view() {
        return view;
    }

    public List<Ground> grounds() {
        return grounds;
    }

    public Optional<Ground> ground(String area, Side side) {
        return grounds.stream()
                .filter(ground -> ground.area().equals(area) && ground.side() == side)
                .findFirst();
    }

    /// The nearest allowed place on any muscle, first of all on the one that is drawn there; of
    /// several muscles that take it as it is, the one whose own place is nearest.
    public Optional<Spot> nearest(Point wanted) {
        return grounds.stream()
                .flatMap(ground ->
                        ground.nearest(wanted).map(point -> new Candidate(ground, point)).stream())
                .min(
                        Comparator.comparingDouble((Candidate c) -> c.point().distanceTo(wanted))
                                .thenComparing(c -> !c.ground().isMuscle(c.point()))
                                .thenComparingDouble(
                                        c -> c.ground().placement().center().distanceTo(wanted)))
                .map(found -> spot(found, wanted));
    }

    private Spot spot(Candidate found, Point wanted) {
        Placement placement = found.ground().placement();
        Optional<NoGoZone> refused =
                found.point().equals(wanted)
                        ? Optional.empty()
                        : chart.touched(view, placement.area(), placement.ballAt(wanted));
        return new Spot(placement.area(), placement.side(), view, found.point(), refused);
    }
}
