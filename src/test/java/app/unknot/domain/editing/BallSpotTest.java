package app.unknot.domain.editing;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.storage.content.BuiltInContent;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Wherever somebody puts the ball, it rests off bone, on both sides.
class BallSpotTest {
    private static final BodyChart BODY = new BuiltInContent().catalogue().body();

    static Stream<Placement> placements() {
        return BODY.placements().stream().filter(place -> BallSpot.on(BODY, place).isPresent());
    }

    private static boolean isFree(Placement place, double spot) {
        return Stream.of(Side.LEFT, Side.RIGHT)
                .map(side -> BODY.placement(place.area(), side).orElseThrow())
                .allMatch(each ->
                        BODY.touched(
                                        each.view(),
                                        each.area(),
                                        each.ballAt(each.restAt(Optional.of(spot), each.center())))
                                .isEmpty());
    }

    @ParameterizedTest
    @MethodSource("placements")
    void noReachablePlaceTouchesANoGoZone(Placement place) {
        BallSpot spots = BallSpot.on(BODY, place).orElseThrow();
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            Point anywhere =
                    new Point(
                            random.nextDouble() * place.view().width(),
                            random.nextDouble() * place.view().height());
            assertThat(isFree(place, spots.near(anywhere).spot())).isTrue();
            double moved = spots.moved(random.nextDouble(), random.nextInt(200) - 100);
            assertThat(isFree(place, moved)).isTrue();
        }
        assertThat(isFree(place, spots.usual())).isTrue();
    }

    @Test
    void saysWhichZoneItSlidOff() {
        Placement strip = BODY.placement("between-shoulder-blades", Side.RIGHT).orElseThrow();
        BallSpot spots = BallSpot.on(BODY, strip).orElseThrow();
        Point spine = new Point(strip.view().axis(), strip.center().y());

        assertThat(spots.near(spine).refused().map(zone -> zone.id())).contains("spine");
        assertThat(spots.near(strip.center()).refused()).isEmpty();
    }

    @Test
    void everyAreaWithABallIsLookedAt() {
        List<String> areas = placements().map(Placement::area).distinct().toList();

        assertThat(areas).hasSizeGreaterThan(8);
    }
}
