package app.unknot.ui.component;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/// A few short choices in one row, exactly one of them taken; large text wraps the row.
public final class Segments<T> extends FlowPane {
    private final Choice<T> choice;

    /// @param name what is chosen, for assistive tech
    /// @param words of each choice
    public Segments(String name, List<T> choices, Function<T, String> words, Consumer<T> onChosen) {
        this.choice = new Choice<>(onChosen);
        getStyleClass().add("segments");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        for (T each : choices) {
            Segment segment = new Segment(words.apply(each));
            segment.setAccessibleText(name + ": " + segment.getText());
            choice.add(each, segment);
            getChildren().add(segment);
        }
    }

    /// The choice that is shown; meant to be bound.
    public ObjectProperty<T> valueProperty() {
        return choice.valueProperty();
    }

    /// The width of one row, so that a page knows whether it has room for it.
    @Override
    protected double computePrefWidth(double height) {
        double buttons =
                getChildren().stream().mapToDouble(each -> snapSizeX(each.prefWidth(-1))).sum();
        double gaps = snapSpaceX(getHgap()) * (getChildren().size() - 1);
        return snappedLeftInset() + buttons + gaps + snappedRightInset();
    }

    /// A button that stays chosen when it is pressed again.
    private static final class Segment extends ToggleButton {
        Segment(String text) {
            super(text);
            getStyleClass().add("segment");
            setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            setMnemonicParsing(false);
            setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        public void fire() {
            if (!isSelected()) {
                super.fire();
            }
        }
    }
}
