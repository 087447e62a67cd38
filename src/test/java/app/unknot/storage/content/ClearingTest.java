package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Clearing;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Disc;
import app.unknot.domain.body.NoGoZone;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.routine.Routine;
import app.unknot.domain.routine.Step;
import app.unknot.storage.routine.BuiltInRoutines;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Wherever a person drops or drags the ball, it comes to rest on muscle.
class ClearingTest {
    private static final int TRIES = 10_000;
    private static final BodyChart CHART =
            new BodyChart(List.of(), BodyFile.placements(), BodyFile.noGoZones());

    static Stream<Placement> placements() {
        return CHART.placements().stream().filter(place -> place.side() == Side.RIGHT);
    }

    @ParameterizedTest
    @MethodSource("placements")
    void noDropEndsOnAZone(Placement place) {
        Clearing clearing = CHART.clearing(place.view(), place.area());
        DrawnSpine spine = DrawnSpine.of(place.view());
        Random random = new Random(place.area().hashCode());
        for (int i = 0; i < TRIES; i++) {
            rest(clearing, spine, place.ballAt(anywhere(random, place.view())));
        }
    }

    @ParameterizedTest
    @MethodSource("placements")
    void noDragEndsOnAZone(Placement place) {
        Clearing clearing = CHART.clearing(place.view(), place.area());
        DrawnSpine spine = DrawnSpine.of(place.view());
        Random random = new Random(place.area().hashCode() + 1L);
        Disc ball = place.ballAt(place.center());
        for (int i = 0; i < TRIES; i++) {
            double dx = random.nextGaussian() * 15;
            double dy = random.nextGaussian() * 15;
            Point to = new Point(ball.center().x() + dx, ball.center().y() + dy);
            ball = rest(clearing, spine, place.ballAt(to));
        }
    }

    static Stream<Arguments> misplacedSpines() {
        return placements()
                .filter(place -> !DrawnSpine.of(place.view()).isEmpty())
                .flatMap(place -> Stream.of(arguments(place, 10), arguments(place, -10)));
    }

    /// Proves that the two tests above would notice a zone that doesn't lie on its bone.
    @ParameterizedTest
    @MethodSource("misplacedSpines")
    void aSpineZoneTenUnitsAsideLetsTheBallOntoTheSpine(Placement place, int dx) {
        Clearing clearing = withSpineShifted(dx).clearing(place.view(), place.area());
        DrawnSpine spine = DrawnSpine.of(place.view());
        Random random = new Random(place.area().hashCode());

        assertThat(IntStream.range(0, TRIES))
                .anyMatch(i -> {
                    Disc wanted = place.ballAt(anywhere(random, place.view()));
                    return clearing.nearest(wanted).filter(spine::isTouchedBy).isPresent();
                });
    }

    private static BodyChart withSpineShifted(double dx) {
        List<NoGoZone> zones =
                CHART.zones().stream()
                        .map(zone -> zone.id().equals("spine") ? zone.shifted(dx) : zone)
                        .toList();
        return new BodyChart(List.of(), CHART.placements(), zones);
    }

    @Test
    void everyAreaThatARoutineUsesIsTried() {
        Set<String> tried = placements().map(Placement::area).collect(Collectors.toSet());

        assertThat(
                        new BuiltInRoutines()
                                .all().stream()
                                        .flatMap(Routine::steps)
                                        .filter(step ->
                                                step instanceof Step.Place || step.isBallTime())
                                        .map(step -> step.card().area()))
                .isNotEmpty()
                .allMatch(tried::contains);
    }

    @Test
    void aFreePlaceIsKept() {
        Disc wanted = new Disc(new Point(358.9, 283.5), 26);

        assertThat(clearing("between-shoulder-blades").nearest(wanted)).contains(wanted);
    }

    @Test
    void aBallOnTheSpineSlidesJustBesideIt() {
        Disc rest =
                clearing("between-shoulder-blades")
                        .nearest(new Disc(new Point(310, 283), 26))
                        .orElseThrow();

        assertThat(rest.center().x()).isCloseTo(344.2, within(1.));
        assertThat(rest.center().y()).isCloseTo(283, within(2.));
    }

    @Test
    void theFlatOfTheBladeIsFreeForItsOwnAreaOnly() {
        Disc onTheBlade = new Disc(new Point(450, 300), 26);

        assertThat(clearing("on-the-blade").isFree(onTheBlade)).isTrue();
        assertThat(clearing("between-shoulder-blades").isFree(onTheBlade)).isFalse();
    }

    @Test
    void aBallTooLargeForThePageHasNoPlace() {
        Disc huge = new Disc(new Point(300, 300), 290);

        assertThat(clearing("between-shoulder-blades").nearest(huge)).isEmpty();
    }

    private static Disc rest(Clearing clearing, DrawnSpine spine, Disc wanted) {
        Disc rest = clearing.nearest(wanted).orElseThrow();
        assertThat(clearing.isFree(rest)).isTrue();
        assertThat(spine.isTouchedBy(rest)).isFalse();
        return rest;
    }

    private static Point anywhere(Random random, DiagramView view) {
        double x = random.nextDouble(-50, view.width() + 50);
        return new Point(x, random.nextDouble(-50, view.height() + 50));
    }

    private static Clearing clearing(String area) {
        return CHART.clearing(DiagramView.UPPER_BACK, area);
    }
}
