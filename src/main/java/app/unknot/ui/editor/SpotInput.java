package app.unknot.ui.editor;

import app.unknot.domain.body.BodyChart;
import app.unknot.domain.body.Placement;
import app.unknot.domain.body.Point;
import app.unknot.domain.body.Side;
import app.unknot.domain.editing.BallSpot;
import app.unknot.domain.editing.Field;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.routine.Step;
import app.unknot.ui.common.Buttons;
import app.unknot.ui.component.BallView;
import app.unknot.ui.component.CloseUp;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Where the ball rests, set on the drawing: put there by hand or moved with the arrow keys. It
/// slides along the muscle and never onto bone.
final class SpotInput extends Input {
    private static final int STEP = 5;

    private final StepForm form;
    private final BodyChart body;
    private final CloseUp picture;
    private final StackPane frame = new StackPane();
    private final Button usual;

    SpotInput(StepForm form, PictureBook pictures) {
        super(form.ref(Field.SPOT), form.name(Field.SPOT));
        this.form = form;
        this.body = form.model.editing().library().catalogue().body();
        this.picture = new CloseUp(pictures, body, view -> form.name(Field.SPOT));
        picture.setReducedMotion(true);
        frame.getChildren().setAll(picture);
        frame.getStyleClass().add("spot-frame");
        frame.setFocusTraversable(true);
        frame.setAccessibleRole(AccessibleRole.SLIDER);
        frame.addEventHandler(MouseEvent.MOUSE_PRESSED, this::put);
        frame.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::put);
        frame.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> form.model.settle());
        frame.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        this.usual =
                Buttons.quiet(
                        form.messages.text("editor.spot.usual"), () -> take(Optional.empty()));
        VBox control = new VBox(frame, usual);
        control.getStyleClass().add("spot");
        setControl(control);
        refresh();
    }

    private Optional<Placement> placement() {
        return body.placement(form.now().card().area(), Side.RIGHT);
    }

    private Optional<BallSpot> spots() {
        return placement().flatMap(place -> BallSpot.on(body, place));
    }

    private void put(MouseEvent event) {
        frame.requestFocus();
        var local = picture.sceneToLocal(event.getSceneX(), event.getSceneY());
        Point point = picture.toPicture(local.getX(), local.getY());
        spots().ifPresent(spots -> offered(spots.near(onTheRight(point))));
        event.consume();
    }

    /// The other side is its mirror image.
    private Point onTheRight(Point point) {
        double axis = placement().orElseThrow().view().axis();
        boolean isOther = point.x() < axis != placement().orElseThrow().center().x() < axis;
        return isOther ? point.mirrored(axis) : point;
    }

    private void offered(BallSpot.Offer offer) {
        take(Optional.of(offer.spot()));
        tell(
                offer.refused()
                        .map(zone ->
                                form.messages.text(
                                        "editor.spot.refused",
                                        form.messages.text("zone." + zone.id())))
                        .orElse(""));
    }

    private void press(KeyEvent event) {
        if (event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int by =
                switch (event.getCode()) {
                    case UP, KP_UP, LEFT, KP_LEFT -> -STEP;
                    case DOWN, KP_DOWN, RIGHT, KP_RIGHT -> STEP;
                    case HOME -> -100;
                    case END -> 100;
                    default -> 0;
                };
        if (by != 0) {
            spots().ifPresent(spots -> take(Optional.of(spots.moved(spot(spots), by))));
            event.consume();
        }
    }

    private double spot(BallSpot spots) {
        return form.now().card().spot().orElseGet(spots::usual);
    }

    private void take(Optional<Double> spot) {
        Step changed = form.now().withCard(form.now().card().withSpot(spot));
        form.model.type(changed, Field.SPOT);
        tell("");
        refresh();
    }

    @Override
    void refresh() {
        Optional<BallSpot> spots = spots();
        String area = form.now().card().area();
        setVisible(placement().isPresent());
        setManaged(placement().isPresent());
        placement()
                .ifPresent(place ->
                        picture.show(
                                BallView.placed(area, Side.RIGHT).at(form.now().card().spot())));
        frame.setDisable(spots.isEmpty());
        usual.setDisable(form.now().card().spot().isEmpty());
        spots.ifPresent(way ->
                frame.setAccessibleText(
                        form.messages.text(
                                "editor.spot.at",
                                form.name(Field.SPOT),
                                String.valueOf(Math.round(spot(way) * 100)))));
        if (spots.isEmpty()) {
            frame.setAccessibleText(form.name(Field.SPOT));
            tell(form.messages.text("editor.spot.none"));
        }
    }

    @Override
    Node control() {
        return frame;
    }
}
