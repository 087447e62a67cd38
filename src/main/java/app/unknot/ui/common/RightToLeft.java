package app.unknot.ui.common;

import java.text.Bidi;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;

/// Shows texts that run from right to left, such as a Hebrew title that somebody gave a routine.
///
/// The toolkit (JavaFX 26) fails with an exception, in the middle of a layout, when it has to break
/// a stretch of such a text into lines more than once. So the words, and all that stands between
/// them, are set apart by marks that nobody sees: then it breaks between the stretches, which it
/// can.
public final class RightToLeft {
    private static final String MARK = "\u200e";

    /// Where a line may end, or where what is in one direction begins or ends.
    private static final Pattern APART = Pattern.compile("[ \\p{P}\\p{Sm}\\p{Sc}]");

    private RightToLeft() {}

    /// Whether the text as a whole runs from right to left: its first letter decides, and our marks
    /// are none.
    static boolean isOf(String text) {
        return !new Bidi(text.replace(MARK, ""), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT)
                .baseIsLeftToRight();
    }

    /// Whether anything in the text does.
    static boolean isIn(String text) {
        char[] letters = text.toCharArray();
        return Bidi.requiresBidi(letters, 0, letters.length);
    }

    /// From now on the control can show whatever text it is given.
    public static void allow(Labeled control) {
        control.textProperty().subscribe(text -> adapt(control, text));
    }

    /// What is being written can't have marks in it, so it is on one line.
    public static void allow(TextArea area) {
        area.wrapTextProperty().bind(area.textProperty().map(text -> !isIn(text)));
    }

    private static void adapt(Labeled control, String text) {
        if (text == null || !isIn(text)) {
            control.setNodeOrientation(NodeOrientation.INHERIT);
            return;
        }
        control.setNodeOrientation(
                isOf(text) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.INHERIT);
        String marked = APART.matcher(text.replace(MARK, "")).replaceAll(MARK + "$0" + MARK);
        if (control.textProperty().isBound()) {
            control.setWrapText(false);
        } else if (!marked.equals(text)) {
            control.setText(marked);
        }
    }
}
