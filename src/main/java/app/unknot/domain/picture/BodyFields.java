package app.unknot.domain.picture;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.BodyField;
import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Ground;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Side;
import app.unknot.domain.body.SpotFinder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Finds in a drawing the areas that can be pointed at, so that what is seen and what is hit can't
/// drift apart.
public final class BodyFields {
    private record Key(BodyArea area, Side side) {}

    private BodyFields() {}

    /// The parts of one view.
    ///
    /// @param areas what may be pointed at; those that belong to another view are left out
    public static BodyField of(DiagramView view, Picture drawing, Collection<BodyArea> areas) {
        Map<Key, List<Outline>> outlines = new LinkedHashMap<>();
        for (Shape shape : drawing.shapes()) {
            if (shape.kind() == ShapeKind.AREA && shape.side().isOneSide()) {
                areas.stream()
                        .filter(area -> isOn(area, view) && area.shapes().contains(shape.id()))
                        .forEach(area ->
                                outlines.computeIfAbsent(
                                                new Key(area, shape.side()),
                                                key -> new ArrayList<>())
                                        .add(Outline.parse(shape.path())));
            }
        }
        return new BodyField(
                view,
                outlines.entrySet().stream()
                        .map(e ->
                                BodyPart.of(
                                        e.getKey().area(), e.getKey().side(), view, e.getValue()))
                        .toList());
    }

    /// Where on each muscle of a close-up the ball may rest.
    ///
    /// @param chart whose areas with a place on that view are taken
    public static SpotFinder spots(DiagramView view, Picture drawing, BodyChart chart) {
        List<Ground> grounds = new ArrayList<>();
        for (Placement placement : chart.placements()) {
            if (placement.view() == view) {
                List<String> shapes =
                        chart.area(placement.area()).map(BodyArea::shapes).orElse(List.of());
                List<String> target = List.of(placement.area());
                Side side = placement.side();
                grounds.add(
                        new Ground(
                                placement,
                                chart.clearing(view, placement.area()),
                                drawn(drawing, side, ShapeKind.AREA, shapes),
                                drawn(drawing, side, ShapeKind.TARGET, target)));
            }
        }
        return new SpotFinder(view, chart, grounds);
    }

    private static List<Outline> drawn(
            Picture drawing, Side side, ShapeKind kind, List<String> ids) {
        return drawing.shapes().stream()
                .filter(shape -> shape.kind() == kind && shape.side() == side && !shape.isLine())
                .filter(shape -> ids.contains(shape.id()))
                .map(shape -> Outline.parse(shape.path()))
                .toList();
    }

    private static boolean isOn(BodyArea area, DiagramView view) {
        return view.isCloseUp()
                ? area.closeUp().filter(view::equals).isPresent()
                : area.view().filter(view::equals).isPresent();
    }
}
