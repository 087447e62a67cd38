package app.unknot.ui.component;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The question how it feels, from 0 to 10, answered with one key or one press.
///
/// The keys 0 to 9 and x for 10 choose at once; the arrow keys only move, Space or Enter chooses.
public final class EaseScale extends VBox {
    private static final int HIGHEST = 10;

    private final List<ToggleButton> steps = new ArrayList<>();
    private final ToggleGroup answer = new ToggleGroup();
    private IntConsumer onChosen = value -> {};

    /// @param least the words at 0
    /// @param most the words at 10
    /// @param words the text alternative of each number
    public EaseScale(String least, String most, IntFunction<String> words) {
        getStyleClass().add("ease-scale");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("ease-row");
        row.setAlignment(Pos.CENTER);
        for (int value = 0; value <= HIGHEST; value++) {
            steps.add(step(value, words.apply(value)));
        }
        row.getChildren().setAll(steps);
        BorderPane ends = new BorderPane();
        ends.getStyleClass().add("ease-ends");
        ends.setLeft(new Label(least));
        ends.setRight(new Label(most));
        ends.maxWidthProperty().bind(rowLength());
        getChildren().addAll(row, ends);
        setAlignment(Pos.CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
    }

    public void setOnChosen(IntConsumer listener) {
        onChosen = listener;
    }

    /// Shows an answer without reporting it, such as one given before.
    public void setValue(OptionalInt value) {
        answer.selectToggle(value.isPresent() ? steps.get(value.getAsInt()) : null);
    }

    public OptionalInt value() {
        int index = steps.indexOf(answer.getSelectedToggle());
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    /// Moves the focus to the answer, or to the middle when there is none.
    @Override
    public void requestFocus() {
        steps.get(value().orElse(HIGHEST / 2)).requestFocus();
    }

    /// From the first to the last button of the longest row, so that the words stand below its
    /// ends.
    private DoubleBinding rowLength() {
        Observable[] bounds =
                steps.stream().map(Node::boundsInParentProperty).toArray(Observable[]::new);
        return Bindings.createDoubleBinding(
                () ->
                        edge(Bounds::getMaxX).max().orElseThrow()
                                - edge(Bounds::getMinX).min().orElseThrow(),
                bounds);
    }

    private DoubleStream edge(ToDoubleFunction<Bounds> edge) {
        return steps.stream().map(Node::getBoundsInParent).mapToDouble(edge);
    }

    private ToggleButton step(int value, String words) {
        Label key = new Label(value == HIGHEST ? "x" : Integer.toString(value));
        key.getStyleClass().add("ease-key");
        ToggleButton step = new ToggleButton(Integer.toString(value));
        step.getStyleClass().add("ease-step");
        step.setId("ease-" + value);
        step.setToggleGroup(answer);
        step.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        step.setAccessibleText(words);
        step.setOnAction(event -> choose(value));
        if (value == HIGHEST) {
            step.setGraphic(key);
        }
        return step;
    }

    private void choose(int value) {
        answer.selectToggle(steps.get(value));
        steps.get(value).requestFocus();
        onChosen.accept(value);
    }

    private void type(KeyEvent event) {
        String typed = event.getCharacter();
        int value = typed.equalsIgnoreCase("x") || typed.equals("+") ? HIGHEST : digit(typed);
        if (value >= 0) {
            choose(value);
            event.consume();
        }
    }

    private static int digit(String typed) {
        return typed.length() == 1 ? Character.digit(typed.charAt(0), 10) : -1;
    }

    private void move(KeyEvent event) {
        int from = focused();
        int to = target(event.getCode(), from);
        if (to != from) {
            steps.get(Math.clamp(to, 0, HIGHEST)).requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && from >= 0) {
            choose(from);
            event.consume();
        }
    }

    private static int target(KeyCode code, int from) {
        return switch (code) {
            case LEFT, DOWN, KP_LEFT, KP_DOWN -> from - 1;
            case RIGHT, UP, KP_RIGHT, KP_UP -> from + 1;
            case HOME -> 0;
            case END -> HIGHEST;
            default -> from;
        };
    }

    private int focused() {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }
}
