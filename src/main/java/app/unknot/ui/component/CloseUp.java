package app.unknot.ui.component;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Outline;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.picture.ShapeKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The part of the body that a step works on, with the ball on its clear zone and bone as a
/// warning.
///
/// [#show(BallView)] may be called each frame: only another area or side draws the picture anew,
/// and only another kind of step what lies above it.
public final class CloseUp extends PictureView {
    /// The corner of the close-up pages, as drawn.
    private static final double CORNER = 46;

    /// How much of a whole body is shown around an area that has no close-up of its own.
    private static final double ZOOMED = 200;

    private final PictureBook pictures;
    private final BodyChart chart;
    private final Function<BallView, String> words;
    private final List<Ball> balls = new ArrayList<>();
    private final List<Placement> places = new ArrayList<>();
    private @Nullable BallView shown;
    private boolean still;

    /// @param words the text alternative of what is shown
    public CloseUp(PictureBook pictures, BodyChart chart, Function<BallView, String> words) {
        this.pictures = pictures;
        this.chart = chart;
        this.words = words;
        getStyleClass().add("close-up-view");
        setCorner(CORNER);
        keepImage();
    }

    /// Whether the ball rests in the middle of its way and the rings keep their size.
    public void setReducedMotion(boolean reduced) {
        still = reduced;
    }

    public void show(BallView view) {
        if (shown == null || !view.sameScene(shown)) {
            drawScene(view);
        }
        shown = view;
        for (int i = 0; i < balls.size(); i++) {
            move(balls.get(i), places.get(i), view);
        }
    }

    private void drawScene(BallView view) {
        Optional<BodyArea> area = chart.area(view.area());
        places.clear();
        sides(view.side())
                .forEach(side -> chart.placement(view.area(), side).ifPresent(places::add));
        if (shown == null || !view.samePage(shown)) {
            viewOf(area).ifPresent(page -> drawPage(page, view, area));
        }
        List<Node> above = new ArrayList<>();
        balls.clear();
        for (Placement place : places) {
            balls.add(new Ball(pictures.picture("ball"), place));
            view.direction().ifPresent(direction -> above.add(BallWay.of(place, direction)));
        }
        above.addAll(balls);
        overlay().getChildren().setAll(above);
        setAccessibleText(words.apply(view));
    }

    private void drawPage(DiagramView page, BallView view, Optional<BodyArea> area) {
        show(pictures.picture(page.id()));
        mark(s -> s.kind() == ShapeKind.BONE || s.kind() == ShapeKind.AVOID, Tint.AVOID, true);
        List<String> lit = new ArrayList<>(List.of(view.area()));
        if (!page.isCloseUp()) {
            area.map(BodyArea::shapes).ifPresent(lit::addAll);
            zoomTo(around(page));
        }
        for (String shape : lit) {
            mark(shape, Side.BOTH, Tint.QUIET, view.side().isOneSide());
            mark(shape, view.side(), Tint.QUIET, false);
            mark(shape, view.side(), Tint.IN_USE, true);
        }
    }

    private Optional<DiagramView> viewOf(Optional<BodyArea> area) {
        return places.stream()
                .map(Placement::view)
                .findFirst()
                .or(() -> area.flatMap(BodyArea::closeUp))
                .or(() -> area.flatMap(BodyArea::view));
    }

    private Rectangle2D around(DiagramView page) {
        if (places.isEmpty()) {
            return new Rectangle2D(0, 0, page.width(), page.height());
        }
        double x = places.stream().mapToDouble(p -> p.center().x()).average().orElseThrow();
        double y = places.stream().mapToDouble(p -> p.center().y()).average().orElseThrow();
        double left = Math.clamp(x - ZOOMED / 2, 0, page.width() - ZOOMED);
        double top = Math.clamp(y - ZOOMED / 2, 0, page.height() - ZOOMED);
        return new Rectangle2D(left, top, ZOOMED, ZOOMED);
    }

    private static Stream<Side> sides(Side side) {
        return side.isOneSide() ? Stream.of(side) : Stream.of(Side.LEFT, Side.RIGHT);
    }

    private void move(Ball ball, Placement place, BallView view) {
        Optional<Outline> way = view.direction().flatMap(place::roll);
        if (way.isPresent()) {
            double fraction = still ? 0.5 : BallPace.along(view.pass(), way.get());
            ball.moveTo(
                    still && BallPace.isRing(way.get()) ? place.center() : way.get().at(fraction));
            ball.rolled(still ? 0 : BallPace.turned(way.get(), fraction));
            ball.rest();
        } else if (view.fullness().isPresent()) {
            ball.moveTo(view.spot().orElse(place.restAt(view.along(), place.hold())));
            ball.hold(still ? 0.5 : view.fullness().get());
        } else {
            ball.moveTo(view.spot().orElse(place.restAt(view.along(), place.center())));
            ball.rest();
        }
    }
}
