package app.unknot.ui.selfcheck;

import app.unknot.domain.body.Side;
import app.unknot.domain.health.SelfCheck;
import app.unknot.i18n.CheckWords;
import app.unknot.ui.common.Labels;
import app.unknot.ui.common.StyleClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

/// How far one side got: a button with its number for each level, the least movement first. The
/// arrow keys only move; Space, Enter or the number chooses, and chosen again takes it back.
final class LevelChoice extends VBox {
    private final Side side;
    private final List<ToggleButton> levels = new ArrayList<>();
    private final IntConsumer onChosen;
    private Runnable onFocus = () -> {};

    /// @param onChosen is told the level that was pressed, from 0
    LevelChoice(SelfCheck check, Side side, CheckWords words, String name, IntConsumer onChosen) {
        this.side = side;
        this.onChosen = onChosen;
        getStyleClass().add("level-choice");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(name);
        getChildren().add(Labels.heading(name));
        for (int level = 0; level < check.levels(); level++) {
            ToggleButton button = button(level, words.level(check.id(), level));
            button.setId("level-" + words(side) + "-" + level);
            levels.add(button);
            getChildren().add(button);
        }
    }

    private static String words(Side side) {
        return switch (side) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case BOTH, CENTER -> "center";
        };
    }

    private ToggleButton button(int level, String text) {
        ToggleButton button = new ToggleButton(text, number(level));
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.getStyleClass().add("level");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setOnAction(event -> choose(level));
        button.focusedProperty().subscribe(() -> onFocus.run());
        return button;
    }

    /// The key for a level, as the picture has it too.
    private static StackPane number(int level) {
        Text number = new Text(String.valueOf(level + 1));
        number.getStyleClass().add("level-number");
        StackPane cap = new StackPane(number);
        cap.getStyleClass().add(StyleClass.KEY);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    Side side() {
        return side;
    }

    int size() {
        return levels.size();
    }

    /// @param names of each level for assistive tech
    void name(List<String> names) {
        for (int level = 0; level < levels.size(); level++) {
            levels.get(level).setAccessibleText(names.get(level));
        }
    }

    /// Is told when the focus comes or goes.
    void setOnFocus(Runnable listener) {
        onFocus = listener;
    }

    void choose(int level) {
        onChosen.accept(level);
    }

    /// Shows what is on record.
    void show(Optional<Integer> answer) {
        for (int level = 0; level < levels.size(); level++) {
            levels.get(level).setSelected(answer.equals(Optional.of(level)));
        }
    }

    /// The level under the focus, or else the chosen one.
    OptionalInt pointed() {
        OptionalInt focused = index(ToggleButton::isFocused);
        return focused.isPresent() ? focused : index(ToggleButton::isSelected);
    }

    private OptionalInt index(Predicate<ToggleButton> which) {
        for (int level = 0; level < levels.size(); level++) {
            if (which.test(levels.get(level))) {
                return OptionalInt.of(level);
            }
        }
        return OptionalInt.empty();
    }

    boolean isAnswered() {
        return index(ToggleButton::isSelected).isPresent();
    }

    /// The level whose button this is.
    OptionalInt levelOf(Object button) {
        return index(each -> each.equals(button));
    }

    /// The button that the focus goes to.
    Node first() {
        return levels.get(index(ToggleButton::isSelected).orElse(0));
    }

    Node button(int level) {
        return levels.get(level);
    }
}
