package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Disc;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the ball never goes, as it is read: a zone that got lost on the way would be a place where
/// somebody is hurt.
class BodyFileTest {
    private final List<NoGoZone> zones = BodyFile.noGoZones();

    private NoGoZone zone(String id, Side side) {
        return zones.stream()
                .filter(zone -> zone.view() == DiagramView.BACK)
                .filter(zone -> zone.id().equals(id) && zone.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static Outline drawn(String id, Side side) {
        return PictureFile.read(DiagramView.BACK.id()).shapes().stream()
                .filter(shape -> shape.shows(id, side) && shape.side() == side)
                .map(Shape::path)
                .map(Outline::parse)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyZoneOfTheRightHasItsMirrorImage() {
        List<NoGoZone> right = zones.stream().filter(zone -> zone.side() == Side.RIGHT).toList();
        List<NoGoZone> left = zones.stream().filter(zone -> zone.side() == Side.LEFT).toList();

        assertThat(right).hasSizeGreaterThan(30);
        assertThat(left)
                .extracting(NoGoZone::id)
                .containsExactlyElementsOf(right.stream().map(NoGoZone::id).toList());
        for (int i = 0; i < right.size(); i++) {
            var middle = right.get(i).outline().innermost();
            double axis = right.get(i).view().axis();
            assertThat(left.get(i).outline().contains(middle.mirrored(axis)))
                    .as(right.get(i).id())
                    .isEqualTo(right.get(i).outline().contains(middle));
        }
        assertThat(zones.stream().filter(zone -> zone.side() == Side.CENTER))
                .extracting(NoGoZone::id)
                .contains("spine", "sacrum", "tailbone", "neck", "throat", "breastbone", "belly");
    }

    @Test
    void aZoneMayBeAShapeOfTheDrawing() {
        Outline blade = drawn("scapula", Side.RIGHT);

        assertThat(zone("shoulder-blade", Side.RIGHT).outline().points()).isEqualTo(blade.points());
        assertThat(zone("spine", Side.CENTER).outline().points())
                .isEqualTo(drawn("spine-zone", Side.CENTER).points());
    }

    @Test
    void anEdgeIsOnlyItsLineAndReachesBeyondIt() {
        NoGoZone edge = zone("shoulder-blade-edge", Side.RIGHT);
        NoGoZone blade = zone("shoulder-blade", Side.RIGHT);
        Disc dot = new Disc(blade.outline().innermost(), .1);

        assertThat(blade.touches(dot)).isTrue();
        assertThat(edge.touches(dot)).isFalse();
        assertThat(edge.margin()).isEqualTo(1.5);
        assertThat(blade.margin()).isZero();
        assertThat(blade.holdsFor("on-the-blade")).isFalse();
        assertThat(blade.holdsFor("between-shoulder-blades")).isTrue();
        assertThat(edge.except()).isEmpty();
    }

    @Test
    void theBallRestsInTheMiddleOfItsPlaceOnEitherSide() {
        List<Placement> places = BodyFile.placements();

        assertThat(places.stream().filter(place -> place.side() == Side.LEFT).count())
                .isEqualTo(places.size() / 2)
                .isPositive();
        assertThat(places).allMatch(place -> place.hold().equals(place.center()));
        assertThat(places).anyMatch(place -> !place.rolls().isEmpty());
    }
}
