package app.unknot.ui.component;

import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextBoundsType;

/// Text centered on a point of a drawing, as large as wanted or as fits.
final class FittedText extends Text {
    private final FontWeight weight;
    private String words = "";

    FittedText(String styleClass, FontWeight weight) {
        this.weight = weight;
        getStyleClass().add(styleClass);
        setManaged(false);
        setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        setTextOrigin(VPos.CENTER);
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
        setText(words);
        settle(size, x, y, room);
    }

    /// In two lines where one would have to be small.
    void fitTwoLines(double size, double x, double y, double room) {
        fit(size, x, y, room);
        if (getFont().getSize() < size) {
            setText(broken());
            settle(size, x, y, room);
        }
    }

    private void settle(double size, double x, double y, double room) {
        setSize(size);
        double width = getLayoutBounds().getWidth();
        if (width > room) {
            setSize(size * room / width);
        }
        setX(x - getLayoutBounds().getWidth() / 2);
        setY(y);
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
