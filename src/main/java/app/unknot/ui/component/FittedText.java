package app.unknot.ui.component;

import javafx.geometry.Bounds;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import org.jspecify.annotations.Nullable;

/// Text centered on a point of a drawing, as large as wanted or as fits.
final class FittedText extends Text {
    /// Half the height of a capital letter or a digit, as a part of the font's size.
    private static final double HALF_CAPITAL = 0.36;

    private record Fit(String words, double size, double room, boolean twoLines) {}

    private final FontWeight weight;
    private @Nullable Fit settled;
    private String words = "";

    FittedText(String styleClass, FontWeight weight) {
        this.weight = weight;
        getStyleClass().add(styleClass);
        setManaged(false);
        setTextAlignment(TextAlignment.CENTER);
    }

    void setWords(String text) {
        words = text;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// In one line.
    void fit(double size, double x, double y, double room) {
        fit(size, room, false);
        center(x, y);
    }

    /// In two lines where one would have to be small.
    void fitTwoLines(double size, double x, double y, double room) {
        fit(size, room, true);
        center(x, y);
    }

    /// Measures only when something has changed, as it may be asked each frame.
    private void fit(double size, double room, boolean twoLines) {
        Fit wanted = new Fit(words, size, room, twoLines);
        if (!wanted.equals(settled)) {
            settled = wanted;
            setText(words);
            settle(size, room);
            if (twoLines && getFont().getSize() < size) {
                setText(broken());
                settle(size, room);
            }
        }
    }

    private void center(double x, double y) {
        Bounds bounds = getLayoutBounds();
        boolean twoLines = getText().indexOf('\n') >= 0;
        setX(x - bounds.getWidth() / 2);
        setY(y + HALF_CAPITAL * getFont().getSize() - (twoLines ? bounds.getHeight() / 4 : 0));
    }

    private void settle(double size, double room) {
        setSize(size);
        double width = getLayoutBounds().getWidth();
        if (width > room) {
            setSize(size * room / width);
        }
    }

    /// With a line break at the space nearest to the middle.
    private String broken() {
        int middle = words.length() / 2;
        int before = words.lastIndexOf(' ', middle);
        int after = words.indexOf(' ', middle);
        boolean later = before < 0 || (after >= 0 && after - middle < middle - before);
        int at = later ? after : before;
        return at < 0 ? words : words.substring(0, at) + '\n' + words.substring(at + 1);
    }

    /// As a style too, or a text size set for the whole window would win over the drawing's.
    private void setSize(double size) {
        setFont(Font.font(getFont().getFamily(), weight, size));
        setStyle("-fx-font-size: " + size + "px; -fx-font-weight: " + weight.getWeight() + ';');
    }
}
