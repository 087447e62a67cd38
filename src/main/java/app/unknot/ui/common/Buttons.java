package app.unknot.ui.common;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// Makes buttons that are never cut off, have a name for assistive tech, and show their key.
public final class Buttons {
    private Buttons() {}

    public static Button plain(String text, Runnable action) {
        Button button = new Button(text);
        button.setOnAction(event -> action.run());
        button.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        button.setMnemonicParsing(false);
        return button;
    }

    /// The one thing that a page is for.
    public static Button primary(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add(StyleClass.PRIMARY);
        return button;
    }

    /// A button that stays in the background.
    public static Button quiet(String text, Runnable action) {
        Button button = plain(text, action);
        button.getStyleClass().add(StyleClass.QUIET);
        return button;
    }

    /// A button with an icon before its words and its key behind them.
    ///
    /// @param key what is printed on the key; empty for none
    public static Button withKey(String text, Feather icon, String key, Runnable action) {
        Button button = plain("", action);
        button.setAccessibleText(text);
        HBox content = new HBox(icon(icon), new Label(text));
        content.getStyleClass().add("button-content");
        content.setAlignment(Pos.CENTER);
        if (!key.isEmpty()) {
            button.setAccessibleHelp(key);
            content.getChildren().add(keyCap(key));
        }
        content.getChildren()
                .forEach(node -> {
                    if (node instanceof Region region) {
                        region.setMinWidth(Region.USE_PREF_SIZE);
                    }
                });
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    /// Shows or hides the words of a button that has an icon and a key; a tooltip then says them.
    public static void showWords(Button button, boolean shown) {
        Label words = words(button);
        show(words, shown);
        button.setTooltip(shown ? null : new Tooltip(words.getText()));
    }

    /// Shows or hides the drawing of the key.
    public static void showKey(Button button, boolean shown) {
        if (button.getGraphic() instanceof HBox content) {
            content.getChildren().stream().skip(2).forEach(key -> show(key, shown));
        }
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /// The words of a button that was made with its key.
    public static Label words(Button button) {
        if (button.getGraphic() instanceof HBox content
                && content.getChildren().get(1) instanceof Label label) {
            return label;
        }
        throw new IllegalArgumentException("Not a button with a key: " + button);
    }

    /// The drawing of a key.
    public static Node keyCap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add(StyleClass.KEY);
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }

    /// A sign as large as the text around it.
    public static Icon icon(Feather icon) {
        return new Icon(icon);
    }
}
