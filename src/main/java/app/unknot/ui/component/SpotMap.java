package app.unknot.ui.component;

import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.picture.ShapeKind;
import app.unknot.ui.common.BodyWords;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;

/// A close-up on which the very spot is marked, by a press, by dragging, or with the arrow keys;
/// with Shift the steps are larger.
public final class SpotMap extends PictureView {
    private static final double STEP = 2;
    private static final double LARGE_STEP = 12;
    private static final double MARK = 9;
    private static final double CORNER = 46;

    private final PictureBook pictures;
    private final Label left;
    private final Label right;
    private Consumer<Point> onWanted = point -> {};
    private BiConsumer<Double, Double> onNudge = (dx, dy) -> {};
    private Runnable onDone = () -> {};
    private DiagramView view = DiagramView.UPPER_BACK;
    private List<Node> others = List.of();

    public SpotMap(PictureBook pictures, BodyWords words) {
        this.pictures = pictures;
        this.left = side(words.side(Side.LEFT));
        this.right = side(words.side(Side.RIGHT));
        getStyleClass().addAll("close-up-view", "spot-map");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        setCorner(CORNER);
        keepImage();
        getChildren().addAll(left, right);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::point);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::point);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    private static Label side(String text) {
        Label side = new Label(text);
        side.getStyleClass().add("body-side");
        side.setManaged(false);
        side.setMouseTransparent(true);
        return side;
    }

    /// Is given where the person points, in units of the view, wherever that is.
    public void setOnWanted(Consumer<Point> listener) {
        onWanted = listener;
    }

    /// Is given how far an arrow key moves, in units of the view.
    public void setOnNudge(BiConsumer<Double, Double> listener) {
        onNudge = listener;
    }

    /// Is told of Enter or Space.
    public void setOnDone(Runnable listener) {
        onDone = listener;
    }

    /// Draws that close-up, with bone as a warning and without any mark.
    public void show(DiagramView shown) {
        view = shown;
        show(pictures.picture(view.id()));
        mark(s -> s.kind() == ShapeKind.BONE || s.kind() == ShapeKind.AVOID, Tint.AVOID, true);
        others = List.of();
        overlay().getChildren().clear();
    }

    /// Marks other knots with small rings.
    public void showOthers(List<Point> points) {
        others = points.stream().map(SpotMap::ring).toList();
    }

    private static Node ring(Point point) {
        Circle ring = new Circle(point.x(), point.y(), MARK);
        ring.getStyleClass().add("other-spot");
        ring.setMouseTransparent(true);
        return ring;
    }

    /// Lays the ball on the spot.
    ///
    /// @param text the text alternative: where it is, and what was in its way
    public void showSpot(Optional<Placement> place, Point point, String text) {
        overlay().getChildren().setAll(others);
        place.ifPresent(placement -> {
            Ball ball = new Ball(pictures.picture("ball"), placement);
            ball.moveTo(point);
            overlay().getChildren().add(ball);
        });
        setAccessibleText(text);
    }

    private void point(MouseEvent event) {
        requestFocus();
        onWanted.accept(toPicture(event.getX(), event.getY()));
        event.consume();
    }

    private void press(KeyEvent event) {
        double step = event.isShiftDown() ? LARGE_STEP : STEP;
        switch (event.getCode()) {
            case UP, KP_UP -> onNudge.accept(0.0, -step);
            case DOWN, KP_DOWN -> onNudge.accept(0.0, step);
            case LEFT, KP_LEFT -> onNudge.accept(-step, 0.0);
            case RIGHT, KP_RIGHT -> onNudge.accept(step, 0.0);
            case ENTER, SPACE -> onDone.run();
            default -> {
                return;
            }
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        place(view.isMirrored() ? right : left, false);
        place(view.isMirrored() ? left : right, true);
    }

    private void place(Label side, boolean atEnd) {
        double width = snapSizeX(side.prefWidth(-1));
        double inset = overlay().getLayoutX();
        double x = atEnd ? getWidth() - inset - width : inset;
        side.resizeRelocate(x, overlay().getLayoutY(), width, snapSizeY(side.prefHeight(-1)));
    }
}
