package app.unknot.ui.component;

import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.Shape;
import app.unknot.domain.picture.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.Rectangle2D;

/// A small body with some muscles tinted, for a card.
///
/// All that is drawn alike is one path, so that a library full of cards stays light.
public final class BodyFigure extends PictureView {
    /// The whole body with little room around it.
    private static final Rectangle2D FRAME = new Rectangle2D(30, 20, 340, 876);

    /// @param body the drawing `back` or `front`
    /// @param muscles ids of the shapes to tint
    /// @param text the text alternative
    public BodyFigure(Picture body, Set<String> muscles, String text) {
        Predicate<Shape> tinted = s -> s.kind() == ShapeKind.AREA && muscles.contains(s.id());
        List<Shape> shapes = new ArrayList<>();
        body.shapes().stream().filter(s -> s.tone().equals("silhouette")).forEach(shapes::add);
        body.shapes().stream().filter(s -> s.tone().equals("hair")).forEach(shapes::add);
        shapes.add(merged("muscle", body, s -> s.kind() == ShapeKind.AREA && !tinted.test(s)));
        shapes.add(merged("selected", body, tinted));
        show(new Picture(body.id(), body.width(), body.height(), shapes));
        zoomTo(FRAME);
        keepImage(); // for scrolling past many of them
        setAccessibleText(text);
        getStyleClass().add("body-figure");
    }

    private static Shape merged(String tone, Picture body, Predicate<Shape> which) {
        String path =
                body.shapes().stream().filter(which).map(Shape::path).collect(Collectors.joining());
        return new Shape(tone, Side.CENTER, ShapeKind.PLAIN, tone, 0, 1, List.of(), path);
    }
}
