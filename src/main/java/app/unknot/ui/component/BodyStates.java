package app.unknot.ui.component;

import app.unknot.domain.body.BodyPart;
import app.unknot.ui.common.BodyWords;
import app.unknot.ui.common.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/// What there is to tell of the body, in words beside its map: the parts of every view that have a
/// state, and none of the others. The one that has the focus, or is pressed, is shown on the map.
public final class BodyStates extends VBox {
    private final BodyChoice choice;
    private final BodyWords words;
    private final BodyNames names;

    public BodyStates(BodyChoice choice, BodyWords words) {
        this.choice = choice;
        this.words = words;
        this.names = new BodyNames(choice, words);
        setId(BodyChooser.LIST);
        getStyleClass().add("body-states");
        choice.changesProperty().subscribe(count -> renew());
        choice.pointedProperty().subscribe(this::point);
    }

    private void renew() {
        List<BodyPart> parts = choice.allParts();
        List<VBox> rows = new ArrayList<>();
        for (BodyPart part : parts) {
            List<String> states = names.states(part);
            Optional<BodyPart> other =
                    parts.stream()
                            .filter(each -> each.area().equals(part.area()))
                            .filter(each -> each.side() != part.side())
                            .filter(each -> names.states(each).equals(states))
                            .findFirst();
            boolean isSaid =
                    other.filter(each -> parts.indexOf(each) < parts.indexOf(part)).isPresent();
            if (!states.isEmpty() && !isSaid) {
                String name = other.isPresent() ? words.area(part.area()) : names.name(part);
                rows.add(row(part, name, String.join(". ", states)));
            }
        }
        getChildren().setAll(rows);
        point(choice.pointedProperty().get());
    }

    private VBox row(BodyPart part, String name, String states) {
        VBox row = new VBox(Labels.body(name), Labels.muted(states));
        row.getStyleClass().add("body-state");
        row.setUserData(part);
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(name + ". " + states);
        row.focusedProperty()
                .subscribe((was, is) -> {
                    if (is) {
                        choice.showAndPoint(part);
                    }
                });
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> row.requestFocus());
        return row;
    }

    private void point(Optional<BodyPart> pointed) {
        getChildren()
                .forEach(row ->
                        row.pseudoClassStateChanged(
                                Tint.POINTED,
                                row.getUserData() instanceof BodyPart part
                                        && pointed.filter(now -> BodyChoice.isSameHalf(part, now))
                                                .isPresent()));
    }
}
