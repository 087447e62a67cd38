package app.unknot.ui.component;

import app.unknot.domain.body.BodyArea;
import app.unknot.domain.body.Side;
import app.unknot.domain.picture.Picture;
import app.unknot.domain.picture.Shape;
import app.unknot.domain.picture.ShapeKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// The body as a control: its areas are pressed, or reached with the arrow keys and chosen with
/// Space or Enter.
public final class BodyMap extends PictureView {
    private final List<BodyArea> areas;
    private final Function<BodyArea, String> words;
    private final Tooltip name = new Tooltip();
    private final Set<String> selected = new HashSet<>();
    private Consumer<BodyArea> onChosen = area -> {};
    private @Nullable BodyArea pointed;

    /// @param body the drawing `back` or `front`
    /// @param areas those that can be chosen, in the order of the arrow keys
    /// @param words the name of an area
    public BodyMap(Picture body, List<BodyArea> areas, Function<BodyArea, String> words) {
        super(body, "");
        this.areas = List.copyOf(areas);
        this.words = words;
        getStyleClass().add("body-map");
        setAccessibleRole(AccessibleRole.BUTTON);
        setFocusTraversable(true);
        onEach(shape -> shape.kind() == ShapeKind.AREA, this::attach);
        Tooltip.install(this, name);
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        setOnMouseExited(event -> point(Optional.empty()));
        focusedProperty().subscribe(focused -> point(focused ? first() : Optional.empty()));
        setSelected(Set.of());
    }

    public void setOnChosen(Consumer<BodyArea> listener) {
        onChosen = listener;
    }

    /// Tints the areas with these ids.
    public void setSelected(Set<String> ids) {
        selected.clear();
        selected.addAll(ids);
        mark(shape -> shape.kind() != ShapeKind.PLAIN, Tint.SELECTED, false);
        areas.stream()
                .filter(area -> selected.contains(area.id()))
                .forEach(area -> tint(area, Tint.SELECTED, true));
    }

    private void attach(Shape shape, Node node) {
        Optional<BodyArea> area = areaOf(shape);
        node.setOnMouseEntered(event -> point(area));
        node.setOnMouseClicked(event -> {
            requestFocus();
            area.ifPresent(onChosen);
        });
    }

    private Optional<BodyArea> areaOf(Shape shape) {
        return areas.stream().filter(area -> area.shapes().contains(shape.id())).findFirst();
    }

    private Optional<BodyArea> first() {
        return Optional.ofNullable(pointed).or(() -> areas.stream().findFirst());
    }

    private void press(KeyEvent event) {
        int at = pointed == null ? -1 : areas.indexOf(pointed);
        switch (event.getCode()) {
            case RIGHT, DOWN -> pointAt(at + 1);
            case LEFT, UP -> pointAt(at - 1);
            case SPACE, ENTER -> Optional.ofNullable(pointed).ifPresent(onChosen);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void pointAt(int index) {
        if (!areas.isEmpty()) {
            point(Optional.of(areas.get(Math.floorMod(index, areas.size()))));
        }
    }

    private void point(Optional<BodyArea> area) {
        if (pointed != null) {
            tint(pointed, Tint.POINTED, false);
        }
        pointed = area.orElse(null);
        area.ifPresent(now -> tint(now, Tint.POINTED, true));
        String text = area.map(words).orElse("");
        name.setText(text);
        setAccessibleText(text);
    }

    private void tint(BodyArea area, PseudoClass state, boolean active) {
        area.shapes().forEach(shape -> mark(shape, Side.BOTH, state, active));
    }
}
