package app.unknot.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes the texts of a page: each kind looks the same everywhere and wraps rather than being cut
/// off.
public final class Labels {
    private Labels() {}

    /// The name of a page.
    public static Label title(String text) {
        return heading(text, StyleClass.TITLE);
    }

    /// The name of a part of a page.
    public static Label heading(String text) {
        return heading(text, StyleClass.HEADING);
    }

    private static Label heading(String text, String style) {
        Label label = styled(text, style);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    /// A sentence in the size of the page.
    public static Label body(String text) {
        return styled(text, "body");
    }

    /// A sentence that says what a page or a card is about.
    public static Label lead(String text) {
        return styled(text, StyleClass.LEAD);
    }

    /// A side remark.
    public static Label muted(String text) {
        return styled(text, StyleClass.MUTED);
    }

    /// A few words above a title.
    public static Label eyebrow(String text) {
        return styled(text, StyleClass.EYEBROW);
    }

    public static Label styled(String text, String... styles) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().addAll(styles);
        label.setMinHeight(Region.USE_PREF_SIZE);
        RightToLeft.allow(label);
        return label;
    }
}
