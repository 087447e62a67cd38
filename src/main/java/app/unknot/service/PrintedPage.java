package app.unknot.service;

/// One page as it goes to a printer or into a file: what was laid out for paper, in dots.
///
/// @param width in dots
/// @param height in dots
/// @param dots row by row from the top, each `0xAARRGGBB` with full alpha
/// @param inchesWide the width of the paper in inches, so that the dots have a size
@SuppressWarnings("ArrayRecordComponent") // some forty megabytes, made for one reader
public record PrintedPage(int width, int height, int[] dots, double inchesWide) {
    public PrintedPage {
        if (width <= 0 || height <= 0 || dots.length != width * height || !(inchesWide > 0)) {
            throw new IllegalArgumentException(
                    "%d x %d dots on %s inches, and %d of them"
                            .formatted(width, height, inchesWide, dots.length));
        }
    }

    public double dotsPerInch() {
        return width / inchesWide;
    }
}
