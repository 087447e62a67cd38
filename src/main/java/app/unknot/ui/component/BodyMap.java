package app.unknot.ui.component;

import app.unknot.domain.body.BodyPart;
import app.unknot.domain.body.DiagramView;
import app.unknot.domain.body.Side;
import app.unknot.domain.body.Toward;
import app.unknot.domain.picture.PictureBook;
import app.unknot.domain.picture.ShapeKind;
import app.unknot.domain.progress.EaseChange;
import app.unknot.ui.common.BodyWords;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.SVGPath;

/// The body as a control: its areas are pressed, or reached with the arrow keys and chosen with
/// Space or Enter.
///
/// Each state has a pattern or a mark of its own besides its colour. A press is answered at once,
/// before the next frame.
public final class BodyMap extends PictureView {
    private static final Rectangle2D WHOLE = new Rectangle2D(30, 20, 340, 876);
    private static final String TICK = "M-5 0L-1.6 3.6L5 -4";
    private static final String CROSS = "M-4 -4L4 4M4 -4L-4 4";

    private final BodyChoice choice;
    private final BodyNames names;
    private final BodyWords words;
    private final PictureBook pictures;
    private final Tooltip tip = new Tooltip();
    private final Label left = new Label();
    private final Label right = new Label();

    public BodyMap(BodyChoice choice, PictureBook pictures, BodyWords words) {
        this.choice = choice;
        this.pictures = pictures;
        this.words = words;
        this.names = new BodyNames(choice, words);
        getStyleClass().add("body-map");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        keepImage();
        addSides();
        Tooltip.install(this, tip);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_MOVED, this::look);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> leave());
        focusedProperty().subscribe(this::focus);
        choice.fieldProperty().subscribe(field -> draw(field.view()));
        choice.changesProperty().subscribe(count -> paint());
        choice.pointedProperty().subscribe(this::point);
    }

    private void addSides() {
        left.setText(words.side(Side.LEFT));
        right.setText(words.side(Side.RIGHT));
        for (Label side : new Label[] {left, right}) {
            side.getStyleClass().add("body-side");
            side.setManaged(false);
            side.setMouseTransparent(true);
        }
        getChildren().addAll(left, right);
    }

    private void draw(DiagramView view) {
        show(pictures.picture(view.id()));
        if (!view.isCloseUp()) {
            zoomTo(WHOLE);
        }
        mark(s -> s.kind() == ShapeKind.BONE || s.kind() == ShapeKind.AVOID, Tint.AVOID, true);
        paint();
        point(choice.pointedProperty().get());
    }

    /// Shows every state but the one that follows the pointer.
    private void paint() {
        overlay().getChildren().clear();
        for (BodyPart part : choice.fieldProperty().get().parts()) {
            boolean chosen = choice.isChosen(part);
            Optional<AreaBar> bar = choice.bar(part);
            OptionalInt worked = choice.workedDaysAgo(part);
            tint(part, Tint.SELECTED, chosen);
            tint(part, Tint.NEVER, bar.filter(AreaBar::never).isPresent());
            tint(part, Tint.NOT_NOW, bar.filter(b -> !b.never()).isPresent());
            tint(part, Tint.WORKED, worked.isPresent());
            tint(part, Tint.JUST_WORKED, worked.isPresent() && worked.getAsInt() < 2);
            Optional<EaseChange> change = choice.felt(part).map(AreaFelt::change);
            for (EaseChange each : EaseChange.values()) {
                tint(part, Tint.of(each), false);
            }
            change.ifPresent(now -> tint(part, Tint.of(now), true));
            if (chosen) {
                addMark(part, TICK, "tick");
            } else if (bar.isPresent() && bar.get().never()) {
                addMark(part, CROSS, "cross");
            }
        }
        point(choice.pointedProperty().get());
    }

    private void addMark(BodyPart part, String path, String style) {
        SVGPath mark = new SVGPath();
        mark.setContent(path);
        mark.getStyleClass().addAll("body-mark", style);
        mark.setTranslateX(part.center().x());
        mark.setTranslateY(part.center().y());
        mark.setMouseTransparent(true);
        overlay().getChildren().add(mark);
    }

    private void tint(BodyPart part, PseudoClass state, boolean active) {
        part.shapes().forEach(shape -> mark(shape, part.side(), state, active));
    }

    private void look(MouseEvent event) {
        choice.pointAt(toPicture(event.getX(), event.getY()));
    }

    private void press(MouseEvent event) {
        requestFocus();
        look(event);
        choice.choose();
        event.consume();
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case UP, KP_UP -> choice.move(Toward.UP);
            case DOWN, KP_DOWN -> choice.move(Toward.DOWN);
            case LEFT, KP_LEFT -> choice.move(Toward.LEFT);
            case RIGHT, KP_RIGHT -> choice.move(Toward.RIGHT);
            case HOME -> choice.moveToEnd(true);
            case END -> choice.moveToEnd(false);
            case SPACE, ENTER -> choice.choose();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        if (!isFocused()) {
            choice.point(Optional.empty());
        }
    }

    private void focus(boolean focused) {
        if (focused && choice.pointedProperty().get().isEmpty()) {
            choice.moveToEnd(true);
        }
    }

    private void point(Optional<BodyPart> pointed) {
        for (BodyPart part : choice.fieldProperty().get().parts()) {
            tint(part, Tint.POINTED, pointed.filter(now -> isMeant(part, now)).isPresent());
        }
        String name = pointed.map(names::full).orElse("");
        tip.setText(name);
        String map = words.map(choice.fieldProperty().get().view());
        setAccessibleText(name.isEmpty() ? map : name);
        setAccessibleHelp(map);
    }

    private boolean isMeant(BodyPart part, BodyPart pointed) {
        return choice.isSided() ? part.isSamePlace(pointed) : part.area().equals(pointed.area());
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            choice.choose();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// The person's own sides stand in the upper corners, beside the head.
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean mirrored = choice.fieldProperty().get().view().isMirrored();
        place(mirrored ? right : left, false);
        place(mirrored ? left : right, true);
    }

    private void place(Label side, boolean atEnd) {
        double width = snapSizeX(side.prefWidth(-1));
        double beside = overlay().getLayoutX() - snappedLeftInset();
        double inset = snappedLeftInset() + Math.max(0, beside - width / 2);
        double x = atEnd ? getWidth() - inset - width : inset;
        side.resizeRelocate(x, snappedTopInset(), width, snapSizeY(side.prefHeight(-1)));
    }
}
