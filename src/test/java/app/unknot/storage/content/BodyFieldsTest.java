package app.unknot.storage.content;

import static org.assertj.core.api.Assertions.assertThat;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Toward;
import app.unknot.domain.picture.BodyFields;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What is hit and where the arrows lead, on the real drawings, at many random points.
class BodyFieldsTest {
    private static final int POINTS = 4_000;
    private static final BodyChart CHART = new BuiltInContent().catalogue().body();

    private static BodyField field(DiagramView view) {
        return BodyFields.of(view, PictureFile.read(view.id()), CHART.areas());
    }

    private static double scale(DiagramView view) {
        return view.isCloseUp() ? 2 : 1;
    }

    @Test
    void everyAreaWithAPlaceIsOnItsView() {
        assertThat(
                        CHART.areas().stream()
                                .filter(area -> area.view().isPresent())
                                .filter(area -> {
                                    BodyField field = field(area.view().orElseThrow());
                                    return field.parts().stream()
                                                    .filter(p -> p.area().equals(area.id()))
                                                    .count()
                                            != 2;
                                }))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"BACK", "FRONT", "UPPER_BACK"})
    void whatIsHitIsNeverFarAwayAndWhatIsNearIsHit(DiagramView view) {
        BodyField field = field(view);
        Random random = new Random(6);
        double reach = BodyField.REACH * scale(view);
        for (int i = 0; i < POINTS; i++) {
            Point point =
                    new Point(random.nextDouble(view.width()), random.nextDouble(view.height()));
            Optional<BodyPart> hit = field.at(point);
            double nearest =
                    field.parts().stream()
                            .mapToDouble(part -> part.distanceTo(point))
                            .min()
                            .orElseThrow();
            assertThat(hit.isPresent()).as("%s", point).isEqualTo(nearest <= reach);
            hit.ifPresent(part -> {
                double own = part.distanceTo(point);
                assertThat(own <= nearest || part.isThin() && own <= BodyField.GRAB * scale(view))
                        .as("%s hits %s", point, part.area())
                        .isTrue();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"BACK", "FRONT", "UPPER_BACK"})
    void smallMusclesAreHitAllAroundThem(DiagramView view) {
        BodyField field = field(view);
        Random random = new Random(7);
        double grab = BodyField.GRAB * scale(view);
        for (BodyPart part : field.parts().stream().filter(BodyPart::isThin).toList()) {
            for (int i = 0; i < 200; i++) {
                Point point =
                        new Point(
                                part.center().x() + random.nextGaussian() * grab,
                                part.center().y() + random.nextGaussian() * grab);
                if (part.distanceTo(point) <= grab) {
                    BodyPart hit = field.at(point).orElseThrow();
                    assertThat(hit.isSamePlace(part) || hit.isThin())
                            .as("%s beside %s hits %s", point, part.area(), hit.area())
                            .isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"BACK", "FRONT", "UPPER_BACK"})
    void everyPartIsHitInItsMiddle(DiagramView view) {
        assertThat(field(view).parts())
                .allSatisfy(part ->
                        assertThat(part.outlines().getFirst().contains(part.center())).isTrue());
        assertThat(field(view).parts())
                .allSatisfy(part ->
                        assertThat(field(view).at(part.center()).orElseThrow().area())
                                .isEqualTo(part.area()));
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"BACK", "FRONT", "UPPER_BACK"})
    void theOtherHalfIsTheMirrorImage(DiagramView view) {
        BodyField field = field(view);
        Random random = new Random(8);
        int same = 0;
        for (int i = 0; i < POINTS; i++) {
            double room = 30; // beside the middle both halves are near
            Point point =
                    new Point(
                            random.nextDouble(view.axis() - room),
                            random.nextDouble(view.height()));
            Optional<BodyPart> here = field.at(point);
            Optional<BodyPart> there = field.at(point.mirrored(view.axis()));
            if (here.map(BodyPart::area).equals(there.map(BodyPart::area))) {
                same++;
                here.ifPresent(part ->
                        assertThat(there.orElseThrow().side()).isEqualTo(part.side().other()));
            }
        }
        assertThat(same).isGreaterThan(POINTS * 98 / 100);
    }

    @ParameterizedTest
    @EnumSource(
            value = DiagramView.class,
            names = {"BACK", "FRONT", "UPPER_BACK"})
    void theArrowsGoTheWayTheyPointAndReachEveryPart(DiagramView view) {
        BodyField field = field(view);
        Set<BodyPart> reached = new HashSet<>();
        Queue<BodyPart> open = new ArrayDeque<>(List.of(field.parts().getFirst()));
        while (!open.isEmpty()) {
            BodyPart from = open.remove();
            if (reached.add(from)) {
                for (Toward way : Toward.values()) {
                    BodyPart next = field.next(from, way);
                    assertThat(next == from || goes(way, from.center(), next.center()))
                            .as("%s of %s is %s", way, from.area(), next.area())
                            .isTrue();
                    open.add(next);
                }
            }
        }
        assertThat(reached).hasSameSizeAs(field.parts());
    }

    private static boolean goes(Toward way, Point from, Point to) {
        return switch (way) {
            case UP -> to.y() <= from.y();
            case DOWN -> to.y() >= from.y();
            case LEFT -> to.x() < from.x();
            case RIGHT -> to.x() > from.x();
        };
    }

    @Test
    void theOrderIsFromHeadToFoot() {
        List<BodyPart> parts = field(DiagramView.BACK).parts();

        assertThat(parts).isSortedAccordingTo(Comparator.comparingDouble(p -> p.center().y()));
        assertThat(parts.getFirst().area()).isEqualTo("base-of-skull");
        assertThat(parts.getLast().area()).isEqualTo("foot-sole");
    }
}
