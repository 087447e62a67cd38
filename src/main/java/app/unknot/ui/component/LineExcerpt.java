package app.unknot.ui.component;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/// A line of a file with a caret below one place in it. Where the line is too long for the window,
/// the part around the caret is shown, as a wrapped line would carry the caret away.
public final class LineExcerpt extends StackPane {
    private static final String MORE = "…";
    private static final int SAMPLE = 40;

    private final String line;
    private final int caret;
    private final Label label = new Label();

    /// @param excerpt the line, and below it blanks with a caret
    public LineExcerpt(String excerpt) {
        this.line = excerpt.lines().findFirst().orElse("");
        this.caret = excerpt.lines().skip(1).findFirst().orElse("").indexOf('^');
        getStyleClass().add("line-excerpt");
        setAlignment(Pos.TOP_LEFT);
        label.setMinSize(0, Region.USE_PREF_SIZE);
        label.setAccessibleText(line);
        getChildren().add(label);
        setMinWidth(0);
        widthProperty().subscribe(this::fit);
        label.fontProperty().subscribe(this::fit);
        fit();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + SAMPLE;
    }

    private void fit() {
        Text sample = new Text("m".repeat(SAMPLE));
        sample.setFont(label.getFont());
        double letter = sample.getLayoutBounds().getWidth() / SAMPLE;
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        int columns = Math.max(1, (int) (room / letter) - 1);
        label.setText(part(line, caret, columns));
    }

    /// The part of the line that has the caret, with the caret below it.
    ///
    /// @param caret from 0; none when negative
    /// @param columns how many letters there is room for
    static String part(String line, int caret, int columns) {
        int from = line.length() <= columns ? 0 : Math.max(0, caret - columns / 2);
        int start = Math.min(from, Math.max(0, line.length() - columns));
        int end = Math.min(line.length(), start + columns);
        String shown = line.substring(start, end);
        if (start > 0) {
            shown = MORE + shown.substring(Math.min(1, shown.length()));
        }
        if (end < line.length()) {
            shown = shown.substring(0, Math.max(0, shown.length() - 1)) + MORE;
        }
        return caret < 0 ? shown : shown + "\n" + " ".repeat(caret - start) + "^";
    }
}
