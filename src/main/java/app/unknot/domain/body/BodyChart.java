package app.unknot.domain.body;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything known of the body's places: areas, where the ball goes, and where it never goes.
public final class BodyChart {
    private final Map<String, BodyArea> areas;
    private final List<Placement> placements;
    private final List<NoGoZone> zones;

    public BodyChart(
            Collection<BodyArea> areas,
            Collection<Placement> placements,
            Collection<NoGoZone> zones) {
        this.areas =
                areas.stream()
                        .collect(Collectors.toUnmodifiableMap(BodyArea::id, Function.identity()));
        this.placements = List.copyOf(placements);
        this.zones = List.copyOf(zones);
    }

    public Collection<BodyArea> areas() {
        return areas.values();
    }

    public List<Placement> placements() {
        return placements;
    }

    public List<NoGoZone> zones() {
        return zones;
    }

    public Optional<BodyArea> area(String id) {
        return Optional.ofNullable(areas.get(id));
    }

    /// The ball's place on that area and side; for both sides at once and for the center the right
    /// one stands.
    public Optional<Placement> placement(String area, Side side) {
        Side wanted = side.isOneSide() ? side : Side.RIGHT;
        return placements.stream()
                .filter(p -> p.area().equals(area) && p.side() == wanted)
                .findFirst();
    }

    /// The zone that the ball reaches furthest into while working on that area, if it touches any.
    public Optional<NoGoZone> touched(DiagramView view, String area, Disc ball) {
        return zones.stream()
                .filter(zone -> zone.view() == view && zone.holdsFor(area) && zone.touches(ball))
                .min(Comparator.comparingDouble(zone -> zone.clearance(ball)));
    }

    /// Where the ball may rest in that view while working on that area.
    public Clearing clearing(DiagramView view, String area) {
        return new Clearing(
                view,
                zones.stream().filter(zone -> zone.view() == view && zone.holdsFor(area)).toList());
    }
}
