package app.unknot.ui.common;

import java.util.Locale;
import java.util.Set;

/// The two sizes of paper that the world prints on, in points of 1/72 inch.
public enum Paper {
    A4(595.28, 841.89),
    LETTER(612, 792);

    private static final int POINTS_PER_INCH = 72;

    /// Where Letter is what lies in the printer.
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "PA", "DO", "PR", "SV");

    private final double width;
    private final double height;

    Paper(double width, double height) {
        this.width = width;
        this.height = height;
    }

    /// What is usual where the person lives.
    public static Paper usual(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public double inchesWide() {
        return width / POINTS_PER_INCH;
    }
}
