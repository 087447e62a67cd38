package app.unknot.domain.body;

import java.util.List;

/// One area on one half of a view, as the shapes it is drawn with: what can be pointed at.
///
/// @param side the person's own left or right
/// @param shapes ids of the drawn shapes, without their side
/// @param center a point well inside the first shape, in diagram units
public record BodyPart(
        String area,
        Side side,
        DiagramView view,
        List<String> shapes,
        List<Outline> outlines,
        Point center) {
    /// A part that is thinner than this, in diagram units, is hard to hit.
    private static final double THIN = 34;

    public BodyPart {
        shapes = List.copyOf(shapes);
        outlines = List.copyOf(outlines);
    }

    public static BodyPart of(BodyArea area, Side side, DiagramView view, List<Outline> outlines) {
        Point center = outlines.getFirst().innermost();
        return new BodyPart(area.id(), side, view, area.shapes(), outlines, center);
    }

    /// Whether it names the same place, whatever is drawn of it.
    public boolean isSamePlace(BodyPart other) {
        return area.equals(other.area) && side == other.side && view == other.view;
    }

    public boolean contains(Point point) {
        return outlines.stream().anyMatch(outline -> outline.contains(point));
    }

    /// The way from the point to the part in diagram units, 0 inside.
    public double distanceTo(Point point) {
        return contains(point)
                ? 0
                : outlines.stream()
                        .mapToDouble(outline -> outline.distanceToLine(point))
                        .min()
                        .orElse(Double.MAX_VALUE);
    }

    /// Whether the part is so small that it needs room around it to be hit.
    public boolean isThin() {
        return outlines.stream().allMatch(outline -> outline.thickness() < THIN);
    }
}
