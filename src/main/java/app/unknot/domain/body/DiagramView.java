package app.unknot.domain.body;

import java.util.Arrays;
import java.util.Optional;

/// A drawing of the body with its own page size; geometry is always in the units of one view.
///
/// Every view shows both sides, mirrored at its middle; seen from behind, the person's right side
/// is on the right, seen from the front it is on the left.
public enum DiagramView {
    BACK("back", 400, 900),
    FRONT("front", 400, 900),
    UPPER_BACK("upper-back", 600, 600),
    SKULL("skull", 600, 600),
    CHEST("chest", 600, 600),
    HIP("hip", 600, 600),
    FOREARM_OUTER("forearm-outer", 600, 600),
    FOREARM_INNER("forearm-inner", 600, 600),
    FOOT("foot", 600, 600);

    private final String id;
    private final double width;
    private final double height;

    DiagramView(String id, double width, double height) {
        this.id = id;
        this.width = width;
        this.height = height;
    }

    /// The kebab-case id used in files.
    public String id() {
        return id;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    /// Whether it is a drawing to work on, rather than the whole body.
    public boolean isCloseUp() {
        return this != BACK && this != FRONT;
    }

    /// Whether it is seen from the front, or from below as the soles are, with the person's left on
    /// the right.
    public boolean isMirrored() {
        return this == FRONT || this == CHEST || this == FOREARM_INNER || this == FOOT;
    }

    /// The vertical line that left and right are mirrored at.
    public double axis() {
        return width / 2;
    }

    public static Optional<DiagramView> ofId(String id) {
        return Arrays.stream(values()).filter(view -> view.id.equals(id)).findFirst();
    }
}
