package app.unknot.ui.component;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A small table of words with a head, for what a chart shows; each row can be read as a sentence.
public final class WordTable extends GridPane {
    /// @param name what the table is about, for assistive tech
    /// @param rows each with as many words as the head
    public WordTable(String name, List<String> head, List<List<String>> rows) {
        getStyleClass().add("word-table");
        setAccessibleRole(AccessibleRole.TEXT);
        StringBuilder spoken = new StringBuilder(name);
        for (int column = 0; column < head.size(); column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setHgrow(column == 0 ? Priority.ALWAYS : Priority.SOMETIMES);
            getColumnConstraints().add(constraints);
            add(cell(head.get(column), "word-table-head"), column, 0);
        }
        for (int row = 0; row < rows.size(); row++) {
            spoken.append(". ");
            for (int column = 0; column < head.size(); column++) {
                String text = rows.get(row).get(column);
                add(cell(text, "word-table-cell"), column, row + 1);
                spoken.append(column == 0 ? "" : ", " + head.get(column) + ": ").append(text);
            }
        }
        setAccessibleText(spoken.toString());
        setFocusTraversable(true);
    }

    /// Shares the width out, where long words in one column would squeeze another.
    ///
    /// @param percents for each column, 100 in all
    public WordTable withWidths(double... percents) {
        for (int column = 0; column < percents.length; column++) {
            getColumnConstraints().get(column).setPercentWidth(percents[column]);
        }
        return this;
    }

    private static Label cell(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
