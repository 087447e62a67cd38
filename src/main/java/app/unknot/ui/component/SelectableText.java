package app.unknot.ui.component;

import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A text that can be marked and copied, such as a folder; long ones wrap and are never cut off.
///
/// A text area doesn't know how high its wrapped text is, so an invisible label below it finds out.
public final class SelectableText extends StackPane {
    /// @param name what the text is, for assistive tech
    public SelectableText(String name, String text) {
        getStyleClass().add("selectable-text");
        Label measure = new Label(text);
        measure.getStyleClass().add("measure");
        measure.setWrapText(true);
        measure.setVisible(false);
        measure.setMinHeight(Region.USE_PREF_SIZE);
        TextArea area = new TextArea(text);
        area.setEditable(false);
        area.setWrapText(true);
        area.setAccessibleText(name);
        area.setMinSize(0, 0);
        area.setPrefSize(0, 0);
        getChildren().addAll(measure, area);
    }
}
