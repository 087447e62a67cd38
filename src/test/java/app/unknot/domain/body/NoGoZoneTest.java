package app.unknot.domain.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class NoGoZoneTest {
    private static final Outline SQUARE = Outline.parse("M100 100L200 100 200 200 100 200Z");

    @Test
    void aFilledZoneCoversItsInside() {
        assertThat(zone(true, 0).clearance(new Disc(new Point(150, 150), 10))).isEqualTo(-60);
    }

    @Test
    void anEdgeIsOnlyItsLine() {
        assertThat(zone(false, 0).clearance(new Disc(new Point(150, 150), 10))).isEqualTo(40);
    }

    @Test
    void theMarginReachesBeyondTheLine() {
        Disc near = new Disc(new Point(212, 150), 10);

        assertThat(zone(true, 0).touches(near)).isFalse();
        assertThat(zone(true, 3).touches(near)).isTrue();
    }

    @Test
    void theOtherHalfIsItsMirrorImage() {
        NoGoZone left = zone(true, 0).mirrored();

        assertThat(left.side()).isEqualTo(Side.LEFT);
        assertThat(left.touches(new Disc(new Point(450, 150), 10))).isTrue();
        assertThat(left.touches(new Disc(new Point(150, 150), 10))).isFalse();
    }

    @Test
    void anExceptedAreaIsFree() {
        assertThat(zone(true, 0).holdsFor("on-the-blade")).isFalse();
        assertThat(zone(true, 0).holdsFor("buttock")).isTrue();
    }

    private static NoGoZone zone(boolean filled, double margin) {
        Set<String> except = Set.of("on-the-blade");
        return new NoGoZone(
                "flat", DiagramView.UPPER_BACK, Side.RIGHT, SQUARE, filled, margin, except);
    }
}
