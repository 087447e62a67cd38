package app.unknot.ui.component;

import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// A drawing scaled to its box, with room above it for what moves.
///
/// What moves above it asks nobody for a new layout.
public class PictureView extends Region {
    private record Drawn(Shape shape, SVGPath node) {}

    private final Group page = new Group();
    private final Group overlay = new Group();
    private final Rectangle frame = new Rectangle();
    private final Scale scale = new Scale();
    private final Translate shift = new Translate();
    private final List<Drawn> drawn = new ArrayList<>();
    private Rectangle2D viewport = new Rectangle2D(0, 0, 1, 1);
    private double corner;

    public PictureView() {
        getStyleClass().add("picture");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        page.setClip(frame);
        page.setManaged(false);
        overlay.setManaged(false);
        page.getTransforms().setAll(scale, shift);
        overlay.getTransforms().setAll(scale, shift);
        getChildren().addAll(page, overlay);
        setMinSize(0, 0);
    }

    public PictureView(Picture picture, String text) {
        this();
        show(picture);
        setAccessibleText(text);
    }

    /// Draws another picture, whole and in its plain state.
    public final void show(Picture picture) {
        drawn.clear();
        picture.shapes().forEach(shape -> drawn.add(new Drawn(shape, draw(shape))));
        Rectangle paper = new Rectangle(picture.width(), picture.height());
        paper.getStyleClass().add("paper");
        page.getChildren().setAll(drawn.stream().map(Drawn::node).toList());
        page.getChildren().addFirst(paper);
        zoomTo(new Rectangle2D(0, 0, picture.width(), picture.height()));
    }

    /// Paints the drawing once and keeps it as an image, so that a ball moving over it costs no
    /// more than the ball's own place, also where the processor does all the painting. A drawing
    /// that nothing moves over is better without: the image takes memory, and time when it is made.
    public final void keepImage() {
        page.setCache(true);
    }

    /// Shows only that part of the picture, in its own units.
    public final void zoomTo(Rectangle2D part) {
        viewport = part;
        frame.setX(part.getMinX());
        frame.setY(part.getMinY());
        frame.setWidth(part.getWidth());
        frame.setHeight(part.getHeight());
        requestLayout();
    }

    /// Rounds the corners of the drawing.
    ///
    /// @param radius in units of the picture
    public final void setCorner(double radius) {
        corner = radius;
        frame.setArcWidth(2 * corner);
        frame.setArcHeight(2 * corner);
    }

    /// Sets or ends a state of the shapes that show this part of the body on that side.
    final void mark(String shapeId, Side side, PseudoClass state, boolean active) {
        mark(shape -> shape.shows(shapeId, side), state, active);
    }

    final void mark(Predicate<Shape> which, PseudoClass state, boolean active) {
        drawn.stream()
                .filter(piece -> which.test(piece.shape()))
                .forEach(piece -> piece.node().pseudoClassStateChanged(state, active));
    }

    /// The node that draws each shape, to attach what happens on it.
    final void onEach(Predicate<Shape> which, BiConsumer<Shape, Node> action) {
        drawn.stream()
                .filter(piece -> which.test(piece.shape()))
                .forEach(piece -> action.accept(piece.shape(), piece.node()));
    }

    /// What is drawn above the picture, in the picture's units.
    final Group overlay() {
        return overlay;
    }

    /// The place on the picture under a point of this view, such as that of a mouse event.
    public final Point toPicture(double x, double y) {
        Point2D point = overlay.parentToLocal(x, y);
        return new Point(point.getX(), point.getY());
    }

    private static SVGPath draw(Shape shape) {
        SVGPath node = new SVGPath();
        node.setContent(shape.path());
        node.setFillRule(FillRule.EVEN_ODD);
        node.setOpacity(shape.opacity());
        String tone = (shape.isLine() ? "line-" : "tone-") + shape.tone();
        node.getStyleClass().addAll("shape", shape.kind().id(), shape.id(), tone);
        if (shape.isLine()) {
            node.setFill(null);
            node.setStrokeWidth(shape.strokeWidth());
            node.getStrokeDashArray().setAll(shape.dash());
        }
        return node;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double factor = Math.min(width / viewport.getWidth(), height / viewport.getHeight());
        double left = snappedLeftInset() + (width - factor * viewport.getWidth()) / 2;
        double top = snappedTopInset() + (height - factor * viewport.getHeight()) / 2;
        scale.setX(factor);
        scale.setY(factor);
        shift.setX(-viewport.getMinX());
        shift.setY(-viewport.getMinY());
        page.setLayoutX(left);
        page.setLayoutY(top);
        overlay.setLayoutX(left);
        overlay.setLayoutY(top);
    }

    /// The height follows from the width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + (height < 0
                        ? viewport.getWidth()
                        : height * viewport.getWidth() / viewport.getHeight());
    }

    @Override
    protected double computePrefHeight(double width) {
        return snappedTopInset()
                + snappedBottomInset()
                + (width < 0
                        ? viewport.getHeight()
                        : width * viewport.getHeight() / viewport.getWidth());
    }
}
