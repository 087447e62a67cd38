package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.Disc;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The ball that the person is shown never touches what it must keep away from.
class PlacementsTest {
    /// Drawn free space, so that the picture itself says "not here", in units of the view.
    private static final double AIR = 1.5;

    private static final List<NoGoZone> ZONES = BodyFile.noGoZones();

    static List<Placement> placements() {
        return BodyFile.placements();
    }

    @ParameterizedTest
    @MethodSource("placements")
    void keepsTheBallClear(Placement placement) {
        assertThat(touched(placement, ZONES, AIR)).isEmpty();
    }

    static List<Placement> rightPlacements() {
        return placements().stream().filter(place -> place.side() == Side.RIGHT).toList();
    }

    @ParameterizedTest
    @MethodSource("rightPlacements")
    void isTheSameOnBothSides(Placement placement) {
        Placement other = find(placement.area(), Side.LEFT);

        assertThat(other.center()).isEqualTo(placement.center().mirrored(axis(placement)));
        assertThat(other.hold()).isEqualTo(placement.hold().mirrored(axis(placement)));
        assertThat(other.radius()).isEqualTo(placement.radius());
        assertThat(other.rolls().keySet()).isEqualTo(placement.rolls().keySet());
        placement
                .rolls()
                .forEach((direction, way) ->
                        assertThat(other.rolls().get(direction).points())
                                .isEqualTo(way.mirrored(axis(placement)).points()));
    }

    @Test
    void zonesAreTheSameOnBothSides() {
        assertThat(ZONES.stream().filter(zone -> zone.side() == Side.LEFT).count())
                .isEqualTo(ZONES.stream().filter(zone -> zone.side() == Side.RIGHT).count());
    }

    @ParameterizedTest
    @MethodSource("oneSides")
    void aMisplacedSpineIsNoticed(Side side) {
        double towardsTheBall = side == Side.RIGHT ? 10 : -10;
        List<NoGoZone> shifted =
                ZONES.stream()
                        .map(zone ->
                                zone.id().equals("spine") ? zone.shifted(towardsTheBall) : zone)
                        .toList();

        assertThat(touched(find("between-shoulder-blades", side), shifted, 0))
                .isNotEmpty()
                .allMatch(touch -> touch.startsWith("spine"));
    }

    static List<Side> oneSides() {
        return List.of(Side.LEFT, Side.RIGHT);
    }

    private static List<String> touched(Placement placement, List<NoGoZone> zones, double air) {
        List<Point> points = new ArrayList<>(List.of(placement.center(), placement.hold()));
        placement.rolls().values().stream().flatMap(PlacementsTest::along).forEach(points::add);
        return zones.stream()
                .filter(zone -> zone.view() == placement.view())
                .filter(zone -> zone.holdsFor(placement.area()))
                .flatMap(zone ->
                        points.stream()
                                .map(placement::ballAt)
                                .filter(ball -> zone.clearance(ball) < air)
                                .map(ball -> touch(zone, ball)))
                .toList();
    }

    private static String touch(NoGoZone zone, Disc ball) {
        return "%s of the %s side by %.1f at %s"
                .formatted(zone.id(), zone.side(), zone.clearance(ball), ball.center());
    }

    private static Stream<Point> along(Outline way) {
        return Stream.concat(
                way.points().stream(),
                Stream.iterate(0, i -> i <= 200, i -> i + 1).map(i -> way.at(i / 200.0)));
    }

    private static Placement find(String area, Side side) {
        return placements().stream()
                .filter(p -> p.area().equals(area) && p.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static double axis(Placement placement) {
        return placement.view().axis();
    }
}
