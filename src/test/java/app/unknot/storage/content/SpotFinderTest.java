package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Ground;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.body.Spot;
import app.unknot.domain.body.SpotFinder;
import app.unknot.domain.picture.BodyFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Where a knot can be, on the real drawings, at many random points.
class SpotFinderTest {
    private static final int POINTS = 10_000;
    private static final double TOLERANCE = 2.5;
    private static final BodyChart CHART = new BuiltInContent().catalogue().body();

    private static SpotFinder finder(DiagramView view) {
        return BodyFields.spots(view, PictureFile.read(view.id()), CHART);
    }

    private static Point random(Random random, DiagramView view) {
        return new Point(random.nextDouble(view.width()), random.nextDouble(view.height()));
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"UPPER_BACK", "HIP", "CHEST", "FOREARM_OUTER", "FOREARM_INNER", "FOOT"})
    void noPlaceThatCanBeReachedTouchesANoGoZone(DiagramView view) {
        for (Ground ground : finder(view).grounds()) {
            if (ground.side() == Side.LEFT) {
                continue; // the mirror image
            }
            Random random = new Random(3);
            Set<Point> places = new HashSet<>(); // many slide to the same one
            for (int i = 0; i < POINTS; i++) {
                places.add(ground.nearest(random(random, view)).orElseThrow());
            }
            for (Point point : places) {
                assertThat(CHART.touched(view, ground.area(), ground.placement().ballAt(point)))
                        .as("%s at %s", ground.area(), point)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"UPPER_BACK", "HIP", "CHEST", "FOREARM_OUTER", "FOREARM_INNER", "FOOT"})
    void theSlideIsToTheNearestAllowedPlace(DiagramView view) {
        for (Ground ground : finder(view).grounds()) {
            if (ground.side() == Side.LEFT) {
                continue; // the mirror image
            }
            List<Point> allowed = new ArrayList<>();
            for (double x = 0.5; x < view.width(); x += 1.5) {
                for (double y = 0.5; y < view.height(); y += 1.5) {
                    Point point = new Point(x, y);
                    if (ground.isAllowed(point)) {
                        allowed.add(point);
                    }
                }
            }
            Random random = new Random(4);
            for (int i = 0; i < 500; i++) {
                Point wanted = random(random, view);
                double slid = ground.nearest(wanted).orElseThrow().distanceTo(wanted);
                double best = allowed.stream().mapToDouble(wanted::distanceTo).min().orElse(slid);
                assertThat(slid)
                        .as("%s from %s", ground.area(), wanted)
                        .isLessThanOrEqualTo(best + TOLERANCE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"UPPER_BACK", "HIP", "CHEST", "FOREARM_OUTER", "FOREARM_INNER", "FOOT"})
    void leftIsTheMirrorImageOfRight(DiagramView view) {
        SpotFinder finder = finder(view);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            Point wanted = random(random, view);
            Spot here = finder.nearest(wanted).orElseThrow();
            Spot there = finder.nearest(wanted.mirrored(view.axis())).orElseThrow();
            double own = here.point().distanceTo(wanted);
            double other = there.point().mirrored(view.axis()).distanceTo(wanted);
            assertThat(other).isCloseTo(own, org.assertj.core.data.Offset.offset(TOLERANCE));
        }
    }

    @Test
    void theSpineIsRefusedByNameAndTheMuscleBesideItTaken() {
        Spot spot = finder(DiagramView.UPPER_BACK).nearest(new Point(303, 290)).orElseThrow();

        assertThat(spot.refused().orElseThrow().id()).isEqualTo("spine");
        assertThat(spot.side()).isEqualTo(Side.RIGHT);
        assertThat(spot.area()).isIn("between-shoulder-blades", "beside-spine-mid-back");
    }

    /// Left and right in words are what they are in the drawing.
    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"BACK", "FRONT"})
    void thePersonsRightIsWhereTheViewSaysItIs(DiagramView view) {
        for (Ground ground : finder(view).grounds()) {
            boolean isOnTheRight = ground.placement().center().x() > view.axis();
            assertThat(isOnTheRight)
                    .as("%s %s", ground.side(), ground.area())
                    .isEqualTo((ground.side() == Side.RIGHT) != view.isMirrored());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"UPPER_BACK", "HIP", "CHEST", "FOREARM_OUTER", "FOREARM_INNER", "FOOT"})
    void aPlaceThatIsFreeIsTakenAsItIs(DiagramView view) {
        SpotFinder finder = finder(view);
        for (Ground ground : finder.grounds()) {
            Point own = ground.placement().hold();
            Spot spot = finder.nearest(own).orElseThrow();
            assertThat(spot.point()).as(ground.area()).isEqualTo(own);
            assertThat(spot.refused()).isEmpty();
            assertThat(spot.side()).isEqualTo(ground.side());
        }
    }
}
