package app.unknot.domain.picture;

import app.unknot.domain.body.Side;
import java.util.List;

/// One piece of a drawing: a filled outline, or a line when it has a stroke width.
///
/// @param id names what is drawn; several pieces may share it, such as a muscle and its fibers
/// @param tone the name of its colour, which the style sheets turn into a light or a dark one
/// @param strokeWidth above zero for a line, zero for a filled outline
/// @param opacity from 0 to 1
/// @param dash lengths of dashes and gaps of a line; empty for a solid one
/// @param path path data with the commands M L C Z, absolute, in units of the picture
public record Shape(
        String id,
        Side side,
        ShapeKind kind,
        String tone,
        double strokeWidth,
        double opacity,
        List<Double> dash,
        String path) {

    public Shape {
        dash = List.copyOf(dash);
        if (strokeWidth < 0 || opacity < 0 || opacity > 1) {
            throw new IllegalArgumentException("The shape " + id + " can't be drawn like that");
        }
    }

    public boolean isLine() {
        return strokeWidth > 0;
    }

    /// Whether it shows that part of the body on that side; both sides show each one.
    public boolean shows(String shapeId, Side wanted) {
        return id.equals(shapeId) && (!wanted.isOneSide() || side == wanted);
    }
}
