package app.unknot.ui.component;

import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.Shape;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/// The ball above a picture, with the rings of a hold around it.
final class Ball extends Group {
    /// The part of its picture's width that the ball's radius takes.
    private static final double RADIUS_IN_PICTURE = 0.46;

    private static final double INNER_GAP = 6;
    private static final double OUTER_GAP = 12;
    private static final double SWELL = 6;

    private final Placement placement;
    private final Rotate turn = new Rotate();
    private final Circle inner = ring("hold-ring");
    private final Circle outer = ring("hold-ring-outer");
    private final Group skin = new Group();

    Ball(Picture picture, Placement placement) {
        this.placement = placement;
        picture.shapes().forEach(shape -> skin.getChildren().add(draw(shape)));
        double factor = placement.radius() / (RADIUS_IN_PICTURE * picture.width());
        skin.getTransforms()
                .setAll(
                        turn,
                        new Scale(factor, factor),
                        new Translate(-picture.width() / 2, -picture.height() / 2));
        getChildren().addAll(outer, inner, skin);
        rest();
        moveTo(placement.center());
    }

    private static Circle ring(String styleClass) {
        Circle ring = new Circle();
        ring.setFill(null);
        ring.getStyleClass().add(styleClass);
        return ring;
    }

    private static SVGPath draw(Shape shape) {
        SVGPath node = new SVGPath();
        node.setContent(shape.path());
        node.getStyleClass().addAll("shape", (shape.isLine() ? "line-" : "tone-") + shape.tone());
        if (shape.isLine()) {
            node.setFill(null);
            node.setStrokeWidth(shape.strokeWidth());
        }
        return node;
    }

    void moveTo(Point point) {
        setTranslateX(point.x());
        setTranslateY(point.y());
    }

    /// Turns it as far as the distance along its way would.
    void rolled(double distance) {
        turn.setAngle(Math.toDegrees(distance / placement.radius()));
    }

    /// No rings.
    void rest() {
        inner.setVisible(false);
        outer.setVisible(false);
    }

    /// Rings that swell a little with the breath.
    ///
    /// @param fullness 0 to 1
    void hold(double fullness) {
        double unit = placement.radius() / 26;
        inner.setRadius(placement.radius() + unit * (INNER_GAP + SWELL * fullness / 2));
        outer.setRadius(placement.radius() + unit * (OUTER_GAP + SWELL * fullness));
        inner.setVisible(true);
        outer.setVisible(true);
    }
}
