package app.unknot.ui.component;

import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/// One of several values, each with a button of its own: shows the value that it is bound to and
/// reports the one that the person chose, whether by mouse or by arrow keys.
public final class Choice<T> {
    private final ObjectProperty<T> value = new SimpleObjectProperty<>();
    private final ToggleGroup group = new ToggleGroup();
    private final Consumer<T> onChosen;

    public Choice(Consumer<T> onChosen) {
        this.onChosen = onChosen;
        value.subscribe(this::show);
        group.selectedToggleProperty().subscribe(this::report);
    }

    /// The value that is shown; meant to be bound.
    public ObjectProperty<T> valueProperty() {
        return value;
    }

    /// Lets this button stand for that value.
    public void add(T choice, Toggle button) {
        button.setUserData(choice);
        button.setToggleGroup(group);
        show(value.get());
    }

    private void show(T shown) {
        group.getToggles().stream()
                .filter(button -> Objects.equals(button.getUserData(), shown))
                .forEach(group::selectToggle);
    }

    @SuppressWarnings("unchecked")
    private void report(Toggle chosen) {
        if (chosen != null && !Objects.equals(chosen.getUserData(), value.get())) {
            onChosen.accept((T) chosen.getUserData());
        }
    }
}
